import type { ConsentTemplate } from '../template.js';

/** Consent to local anaesthesia: a form of its own, with its agents, its limits and its poisoning explained. */
export const ANAESTHESIA_EN_V1: ConsentTemplate = {
  id: 'smp-anaesthesia',
  version: 1,
  kind: 'ANAES',
  language: 'en',
  title: 'Consent to local anaesthesia',
  sections: [
    {
      id: 'numbing',
      heading: 'Numbing your skin',
      paragraphs: [
        'We numb your head so that it hurts less. You stay awake. There are two ways, and often both are used.',
        'You may also choose no numbing, or only the cream. Cream alone is often not enough on the scalp.',
      ],
      points: [
        'A cream on the skin. It needs some time to work.',
        'Injections with a thin needle. They sting for a short time. Adrenaline may be mixed in: it makes the numbing last longer, and it can make your heart beat faster.',
      ],
      keyPoint: 'You can choose cream, injections, both or none.',
      sources: ['CALONGE', 'REALSELF', 'GMC-COS', 'LIDO-SPL', 'UNCITED'],
    },
    {
      id: 'limit',
      heading: 'There is a limit to how much',
      paragraphs: [
        'All numbing medicine of one day counts together: cream, injections, and what a dentist gave you. We weigh you and work out the most you may have. We do not go over it.',
        'When the limit is reached and it still hurts, we stop and go on another day.',
      ],
      points: [
        'Do not put numbing cream on at home. People have died from using too much.',
        'Tell us about any numbing in the last 24 hours.',
      ],
      keyPoint: 'Tell us about all numbing medicine of the last day. It counts.',
      sources: ['LIDO-TOP', 'FDA-NUMB', 'FDA-NUMB09', 'ROSENBERG', 'POLICY'],
    },
    {
      id: 'numbing-risks',
      heading: 'Risks of numbing',
      paragraphs: [
        'Common: stinging, a small bruise, a fast heart for a short time, feeling faint. Your head may feel numb for some hours.',
        'Rare but serious: too much medicine in the blood. It can cause a fit, and it can harm or stop your heart. It may come late. In one in five cases only the heart shows it. We have the medicine for it ready.',
        'Rare: a true allergy, or too little oxygen in the blood from some of the creams.',
      ],
      points: [
        'Tell us at once if your mouth tingles, you taste metal, your ears ring, or you feel odd, dizzy or restless.',
      ],
      keyPoint: 'A tingling mouth, a taste of metal or ringing ears: tell us at once.',
      sources: ['LAST-NHS', 'LAST-EB', 'LA-ALLERGY', 'EMLA-METHB', 'LIDO-PF', 'CALONGE'],
    },
  ],
  teachBack: [
    {
      id: 'warning-signs',
      sectionId: 'numbing-risks',
      question: 'Your mouth tingles and you taste metal. What do you do?',
      options: [
        { id: 'a', text: 'I tell the team at once.' },
        { id: 'b', text: 'I wait to see if it goes away.' },
        { id: 'c', text: 'I tell them at the end of the session.' },
      ],
      rightOptionId: 'a',
      correction: 'It may be nothing. But it can be the first sign of too much medicine. So please tell us at once.',
    },
  ],
  statements: [
    'I have read this text, or it was read to me, and I could ask questions.',
    'I know the warning signs and will tell the team at once.',
    'I will tell the team about any other numbing medicine of the last 24 hours.',
    'I know that I can say no to numbing at any time.',
  ],
  choice: {
    question: 'Do you agree to numbing of your skin?',
    permit: 'Yes, I agree to it',
    refuse: 'No, I do not want it',
  },
  materialRisks: [
    {
      ruleId: 'SY04',
      text: 'You have high blood pressure. Adrenaline can raise it, so you get less of it or none.',
      sources: ['BP-AAGBI'],
    },
    {
      ruleId: 'SY06',
      text: 'You have a heart problem. Numbing medicine and adrenaline can disturb the heart, so your limit is lower.',
      sources: ['ETG-LA', 'DDIM'],
    },
    {
      ruleId: 'SY11',
      text: 'Your liver clears the medicine more slowly, so your limit is lower.',
      sources: ['ETG-LA', 'ARTIC'],
    },
    {
      ruleId: 'SY12',
      text: 'With your kidney illness the medicine can harm sooner, so your limit is lower.',
      sources: ['ETG-LA'],
    },
    {
      ruleId: 'SY18',
      text: 'You have glaucoma. Adrenaline can raise the pressure in the eye.',
      sources: ['NATINK', 'FANCY'],
    },
    {
      ruleId: 'AL04',
      text: 'You have reacted to a numbing medicine. It could happen again, so we choose another one or none.',
      sources: ['LA-ALLERGY', 'LA-ALL-CC'],
    },
    {
      ruleId: 'AL05',
      text: 'You may react to one group of numbing medicines. We use another group.',
      sources: ['LA-ALL-CC'],
    },
    {
      ruleId: 'AL07',
      text: 'You react to sulphites. They are in numbing medicine with adrenaline, so you get it without.',
      sources: ['LIDO-SPL', 'LA-ALL-CC'],
    },
    {
      ruleId: 'AN01',
      text: 'Some numbing creams could lower the oxygen in your blood. You must not have those.',
      sources: ['EMLA-METHB', 'PRILO-600'],
    },
    {
      ruleId: 'AN02',
      text: 'With your medicines some numbing creams can lower the oxygen in your blood.',
      sources: ['EMLA-METHB'],
    },
    {
      ruleId: 'AN03',
      text: 'With your beta blocker, adrenaline can raise your blood pressure and slow your heart. You get less of it or none.',
      sources: ['EPI-INT', 'DDIM'],
    },
    {
      ruleId: 'AN04',
      text: 'With your medicine, adrenaline can raise your blood pressure a lot. You get less of it or none.',
      sources: ['EPI-INT'],
    },
    {
      ruleId: 'AN06',
      text: 'Your heart medicine and numbing medicine can act on the heart together.',
      sources: ['EMLA-METHB'],
    },
    {
      ruleId: 'AN09',
      text: 'You have had numbing in the last 24 hours. It counts, so there is less left for today.',
      sources: ['LIDO-TOP', 'MIX-ADD'],
    },
  ],
};
