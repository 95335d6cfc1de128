import type { MaterialRiskText } from '../template.js';

/** What a finding makes material for the procedure. HIV and hepatitis (SY13) have no text on purpose: decision 28. */
export const PROCEDURE_RISKS_EN_V1: readonly MaterialRiskText[] = [
  {
    ruleId: 'SK03',
    text: 'You have had psoriasis. It can come out where needles went in, even months later.',
    sources: ['ONUR', 'MICROBARBER'],
  },
  {
    ruleId: 'SK05',
    text: 'You have eczema. Your skin may heal badly and take the ink unevenly.',
    sources: ['ONUR'],
  },
  {
    ruleId: 'SK06',
    text: 'You have had a thick, raised scar. Each needle prick could make a new one, and it may grow past the treated skin.',
    sources: ['BRIEF', 'ONUR', 'KELOID-PN'],
  },
  {
    ruleId: 'SK07',
    text: 'A close relative has thick, raised scars. That makes such scars more likely for you.',
    sources: ['KELOID-FD', 'KELOID-PN'],
  },
  {
    ruleId: 'SK08',
    text: 'Thick, raised scars are reported 5 to 15 times more often in darker skin like yours. Dark marks can stay too.',
    sources: ['BRIEF', 'KELOID-PN'],
  },
  {
    ruleId: 'SK09',
    text: 'Your skin keeps dark marks for a long time. Such marks may show round the dots.',
    sources: ['NATINK'],
  },
  {
    ruleId: 'SK10',
    text: 'You have vitiligo. New white patches can come where needles went in, and the colours may stop matching.',
    sources: ['INKD'],
  },
  {
    ruleId: 'SK13',
    text: 'You get cold sores or shingles. Needles can wake the virus up and spread it.',
    sources: ['NATINK'],
  },
  {
    ruleId: 'SK17',
    text: 'You have had skin cancer on your head or neck. Ink could make it harder to see if it comes back.',
    sources: ['ULTRA'],
  },
  {
    ruleId: 'SK18',
    text: 'You have moles or marks on your scalp. They must stay free of ink, so that a change can be seen.',
    sources: ['ULTRA', 'NATINK'],
  },
  {
    ruleId: 'SK22',
    text: 'Your scalp is thin or dry. The ink may spread, fade early or heal slowly.',
    sources: ['INKD', 'NATINK'],
  },
  {
    ruleId: 'HL01',
    text: 'Your patches of hair loss still change. If hair grows back or new patches come, the dots may look wrong.',
    sources: ['INKD', 'TM-GAP'],
  },
  {
    ruleId: 'HL02',
    text: 'Your hair may grow back by itself. Then you would not have needed this.',
    sources: ['INKD'],
  },
  {
    ruleId: 'HL03',
    text: 'You have scarring hair loss. Needles could make it flare up again.',
    sources: ['RASSMAN15', 'PSK-SMP'],
  },
  {
    ruleId: 'HL04',
    text: 'No doctor has found out why you lose hair. There may be a cause that can be treated.',
    sources: ['POLICY'],
  },
  {
    ruleId: 'HL05',
    text: 'You have had a hair transplant. The new hair and the scars need time to settle.',
    sources: ['FEAU'],
  },
  {
    ruleId: 'HL06',
    text: 'You plan a hair transplant. What is done first changes how both can look.',
    sources: ['PSK-SMP', 'ISHRS26'],
  },
  {
    ruleId: 'HL09',
    text: 'There is old ink in your scalp. We may not know what it is, and the colours may mix in ways nobody can foresee.',
    sources: ['REALSELF'],
  },
  {
    ruleId: 'MD03',
    text: 'You take a blood thinner. You may bleed more and keep less ink. Do not stop it by yourself: that can be dangerous.',
    sources: ['MICROBARBER', 'NHSH-AC', 'OTLEY03'],
  },
  {
    ruleId: 'MD04',
    text: 'You take a medicine against blood clots. You may bleed more. Do not stop it by yourself: that can be dangerous.',
    sources: ['NATINK', 'NHSH-AC', 'OTLEY03'],
  },
  { ruleId: 'MD05', text: 'What you took can make you bleed more and keep less ink.', sources: ['KATS'] },
  {
    ruleId: 'MD06',
    text: 'You take a medicine that makes your body fight germs less well. Infection is more likely and healing slower.',
    sources: ['SMPMD', 'NATINK', 'VERDINI'],
  },
  {
    ruleId: 'MD08',
    text: 'You have had radiation on your head or neck. That skin may heal badly and hold ink badly.',
    sources: ['ONUR', 'KATS'],
  },
  {
    ruleId: 'MD12',
    text: 'Your medicine makes your skin burn faster in the sun. You must stay out of the sun with great care.',
    sources: ['POLICY'],
  },
  {
    ruleId: 'SY03',
    text: 'You have diabetes. Healing can be slower and infection more likely. A long session needs a plan for food and insulin.',
    sources: ['HBA1C', 'INKD'],
  },
  {
    ruleId: 'SY09',
    text: 'You have had fits. Bright light, pain and a long session could bring one on.',
    sources: ['INKD', 'KATS'],
  },
  {
    ruleId: 'SY10',
    text: 'You have fainted with needles before. It may happen again. We treat you lying back and watch you afterwards.',
    sources: ['CALONGE'],
  },
  {
    ruleId: 'SY14',
    text: 'Your body fights germs less well. An infection could be serious.',
    sources: ['FANCY', 'SMPMD'],
  },
  {
    ruleId: 'SY15',
    text: 'You have an autoimmune illness. It may flare up, and small lumps can grow round the ink.',
    sources: ['FANCY', 'SMPMD', 'SLE23'],
  },
  {
    ruleId: 'AL01',
    text: 'You have reacted to ink or hair dye. A new reaction could last as long as the ink stays: for years.',
    sources: ['SERUP', 'NATINK'],
  },
  {
    ruleId: 'AL02',
    text: 'You are allergic to a metal. Traces of metal can be in the ink and make the dots itch.',
    sources: ['MPA-SE', 'SERUP'],
  },
  {
    ruleId: 'AL10',
    text: 'You have had a severe allergic reaction. It could happen again, so we watch you longer.',
    sources: ['POLICY'],
  },
  {
    ruleId: 'LG10',
    text: 'You plan sun, swimming or sport in the next four weeks. The ink can fade and the skin can get infected.',
    sources: ['SLFR'],
  },
  {
    ruleId: 'IN01',
    text: 'You have an MRI scan planned. The inked skin may tingle or feel warm. Have the scan, and tell the staff.',
    sources: ['MRI-TOPE', 'MRI-ALSING'],
  },
];
