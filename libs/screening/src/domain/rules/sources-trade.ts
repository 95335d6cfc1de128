import type { RuleSource } from '../rule.js';

/** Grade C: custom of clinics and the trade. */
export const TRADE_SOURCES: Readonly<Record<string, RuleSource>> = {
  BRIEF: {
    grade: 'C',
    title:
      'Product brief text: what SMP is, indications, who should avoid it, wash rule, 4-5 h, anaesthesia follows pain tolerance',
    url: '',
  },
  MICROBARBER: {
    grade: 'C',
    title: 'Microbarber: contraindications',
    url: 'https://www.microbarber.com/contraindictions',
  },
  VERDINI: {
    grade: 'C',
    title: 'Verdini: PMU precautions and intervals',
    url: 'https://www.jenniferverdini.com/precautions-contraindications',
  },
  ONUR: {
    grade: 'C',
    title: 'Onur Akdeniz SMP: not eligible list',
    url: 'https://onurakdenizsmp.com/the-not-eligible-for-scalp-micropigmentation/',
  },
  INKD: {
    grade: 'C',
    title: 'Inkd SMP Melbourne: who SMP is not suitable for',
    url: 'https://www.inkdsmp.com.au/post/who-smp-is-not-suitable-for',
  },
  NATINK: {
    grade: 'C',
    title: 'Natural Ink SPM: SMP contraindications',
    url: 'https://www.naturalinkspm.com/smp-contraindications',
  },
  ULTRA: {
    grade: 'C',
    title: 'Ultra Scalp Ink: medical conditions and SMP (moles, warts, impetigo, keloid)',
    url: 'https://ultrascalp-ink.co.uk/2024/10/21/5353/',
  },
  FANCY: {
    grade: 'C',
    title: 'Fancy Me Boutique: PMU contraindications',
    url: 'https://fancymeboutique.com/pages/contraindications',
  },
  'TM-GAP': {
    grade: 'C',
    title: 'Team Micro: how far apart should sessions be',
    url: 'https://www.teammicro.com/smp/how-far-apart-should-your-scalp-micropigmentation-sessions-be-scheduled/',
  },
  FEAU: {
    grade: 'C',
    title: 'Feau: when can SMP follow a transplant (6-12 months)',
    url: 'https://www.feau.com/question/when-can-i-do-smp-after-hair-transplant',
  },
  REALSELF: {
    grade: 'C',
    title: 'RealSelf SMP guide with named physicians (Linkov, Pak, Wasserbauer)',
    url: 'https://www.realself.com/scalp-micropigmentation',
  },
  KATS: {
    grade: 'C',
    title: "Kat's Brow House: PMU contraindication list and intervals",
    url: 'https://katsbrowhouse.com/contraindications-list',
  },
  SMPMD: {
    grade: 'C',
    title: 'ScalpMicropigmentationMD: who should not get SMP',
    url: 'https://www.scalpmicropigmentationmd.com/who-should-not-get-scalp-micropigmentation/',
  },
  SLFR: {
    grade: 'C',
    title: 'SMP function and aftercare sheet (4 days no wash; 28 days no swim/sun)',
    url: 'https://studylibfr.com/doc/10071408/function-of-smp-in-case-of-hair-loss-converted',
  },
  BLOOD: {
    grade: 'C',
    title: 'Blood donation after tattoo/PMU: US 3 months (0 if regulated facility), PMU page 4 months',
    url: 'https://biologyinsights.com/how-long-after-a-tattoo-can-i-donate-blood',
  },
};
