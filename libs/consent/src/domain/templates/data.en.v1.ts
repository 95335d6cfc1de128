import type { ConsentTemplate } from '../template.js';

/**
 * A receipt, not a permission: the record rests on the duty to keep one. Nothing optional (photos for others,
 * marketing, research) is ever bundled here (domain 7.2).
 */
export const DATA_EN_V1: ConsentTemplate = {
  id: 'smp-data',
  version: 1,
  kind: 'DATA',
  language: 'en',
  title: 'What we do with your data',
  sections: [
    {
      id: 'what-we-keep',
      heading: 'What we write down',
      paragraphs: [
        'We have to keep a record of your treatment. In it are your name and how to reach you, your health answers, what you agreed to, your signature, what was done, photos for your record, and the ink and medicine you got.',
        'We keep the ink lots so that we can find you if an ink is called back.',
        'We keep the record for 10 years after the last entry, or longer if the law here says so.',
      ],
      points: [],
      keyPoint: 'We keep what we need to treat you safely and to find you later.',
      sources: ['NHS-RET', 'CFR7', 'POLICY'],
    },
    {
      id: 'who-sees-it',
      heading: 'Who sees it, and what you can ask for',
      paragraphs: [
        'Only people who work on your treatment may open your record. Each time somebody opens it, that is written down. You can ask who it was.',
        'We do not sell your data, and we do not use your photos in adverts. For that we would have to ask you on its own, and no would be fine.',
      ],
      points: [
        'You can get a copy of your record.',
        'You can ask us to put a mistake right. The old words stay readable.',
        'You can complain to us, or to the office that guards data where you live.',
      ],
      keyPoint: 'You can ask for a copy, and you can ask who has read it.',
      sources: ['ISO27789', 'CMS-LATE', 'POLICY'],
    },
  ],
  teachBack: [],
  statements: ['I was told what is kept about me, who sees it and what I can ask for.'],
  choice: {
    question: 'Have you been told what we do with your data?',
    permit: 'Yes, I have been told',
    refuse: 'No, I do not accept this',
  },
  materialRisks: [],
};
