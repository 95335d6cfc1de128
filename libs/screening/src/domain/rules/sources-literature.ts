import type { RuleSource } from '../rule.js';

/** Grade B: peer-reviewed, textbook, or a health service or university page. */
export const LITERATURE_SOURCES: Readonly<Record<string, RuleSource>> = {
  'KELOID-PN': {
    grade: 'B',
    title: 'Keloid predisposing factors (5-15x more common in darker skin)',
    url: 'https://pharmacynotebook.com/pages/dermatology/keloid-scars/predisposing-factors',
  },
  'KELOID-FD': {
    grade: 'B',
    title: 'familydoctor.org: keloid risk factors',
    url: 'http://familydoctor.org/familydoctor/en/diseases-conditions/keloids/causes-risk-factors.html',
  },
  RASSMAN15: {
    grade: 'B',
    title:
      'Rassman, Pak, Kim, Estrin. SMP: a concealer for hair and scalp deformities. J Clin Aesthet Dermatol 2015;8(3):35-42 (read through healthjade and bernsteinmedical summaries)',
    url: 'https://healthjade.com/scalp-micropigmentation',
  },
  'PSK-SMP': {
    grade: 'B',
    title: "Rassman, Park, Kim, Shapiro, Large: 'Permanent' SMP, textbook chapter 13A",
    url: 'https://plasticsurgerykey.com/permanent-scalp-micropigmentation',
  },
  ISHRS26: {
    grade: 'B',
    title: 'Rassman et al., Combining SMP and hair transplantation, Hair Transplant Forum Int. 26(3):85',
    url: 'https://www.ishrs-htforum.org/content/26/3/85',
  },
  OTLEY03: {
    grade: 'B',
    title: 'Otley 2003 Mayo Clin Proc: continue necessary aspirin/warfarin in cutaneous surgery',
    url: 'https://c.coek.info/pdf-continuation-of-medically-necessary-aspirin-and-warfarin-during-cutaneous-surger.html',
  },
  HBA1C: {
    grade: 'B',
    title: 'UK pre-operative guidance: HbA1c below 69 mmol/mol',
    url: 'https://www.preop.org.uk/risk-factors/diabetes/',
  },
  DDIM: {
    grade: 'B',
    title: 'Decisions in Dentistry MRD review (articaine former 500 mg cap; epinephrine-limited cartridge counts)',
    url: 'https://html5.dcatalog.com/?docid=50ffbe65-75d2-4890-b127-a8320150673b&page=28',
  },
  'CHD-TATT': {
    grade: 'B',
    title: 'Daehnert 2004: piercing/tattoo and congenital heart disease, endocarditis cases',
    url: 'https://doi.org/10.1007/s00392-004-0108-y',
  },
  CALONGE: {
    grade: 'B',
    title: 'Calonge & Louie 2018: anesthesia in hair transplantation (scalp nerve list, vasovagal, LAST)',
    url: 'https://www.intechopen.com/chapters/62079',
  },
  SLE23: {
    grade: 'B',
    title: 'Natalucci 2023 preprint: tattoos in 192 SLE patients, mild reactions in 7.4 % of those tattooed',
    url: 'https://ouci.dntb.gov.ua/works/4wqBjLd9',
  },
  SERUP: {
    grade: 'B',
    title:
      'Serup: spectrum of clinical complications of tattooing (nickel/parabens eczema, latex anaphylaxis, infections)',
    url: 'https://studyres.com/doc/7945674/diagnosis-and-spectrum-of-clinical-complications-of-tatto...',
  },
  'LA-ALLERGY': {
    grade: 'B',
    title: "Guy's & St Thomas' drug allergy clinic review: hypersensitivity to local anaesthetics",
    url: 'https://docslib.org/doc/1148337/hypersensitivity-to-local-anaesthetics-6-facts-and-7-myths',
  },
  'LA-ALL-CC': {
    grade: 'B',
    title: 'Cleveland Clinic: allergic reactions to local anaesthetics (esters/PABA, parabens, sulphites)',
    url: 'https://clevelandclinicmeded.com/medicalpubs/pharmacy/JanFeb2001/allergicreaction.htm',
  },
  'PRILO-600': {
    grade: 'B',
    title: 'OpenAnesthesia: prilocaine ~600 mg adult methaemoglobinaemia threshold',
    url: 'http://www.openanesthesia.org/local_anesthetic_methemoglobinemia/',
  },
  'EPI-INT': {
    grade: 'B',
    title: 'Epinephrine interactions: beta blockers, TCA, amphetamines, volatile agents (PMC9275172 table 4)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9275172/table/tbl0004',
  },
  'MIX-ADD': {
    grade: 'B',
    title: 'Review: toxic effects of LA mixtures are at least additive (PMID 2457347)',
    url: 'https://pubmed.ncbi.nlm.nih.gov/2457347/',
  },
  'BDD-DEY': {
    grade: 'B',
    title:
      'Joseph et al. 2017 (JAMA Facial Plast Surg): BDD prevalence 9.7% by BDDQ in facial plastic practice; surgeons missed most (PMC5543317)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5543317',
  },
  BDDQ: {
    grade: 'B',
    title: 'BDDQ and other screens in aesthetic practice',
    url: 'https://plasticsurgerykey.com/body-dysmorphic-disorder-screening-patients-and-associated-algorithms/',
  },
  'MRI-TOPE': {
    grade: 'B',
    title: 'Tope & Shellock 2002: MRI and permanent cosmetics, 2 of 135 (1.5%) transient symptoms',
    url: 'https://www.slideshare.net/slideshow/yzd337/44288286',
  },
  'MRI-ALSING': {
    grade: 'B',
    title: '2018: MR scanning of tattoo inks, no clinically relevant heating',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29250836/',
  },
};
