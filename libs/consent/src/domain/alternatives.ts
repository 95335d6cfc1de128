/** What else the patient could do; each is ticked when the doctor has talked it through (GMC-COS para 21). */
export const ALTERNATIVES = {
  none: 'Doing nothing',
  concealer: 'Hair fibres, make-up or a wig',
  medicine: 'Medicine such as minoxidil or finasteride',
  prp: 'Injections of a part of your own blood (PRP)',
  transplant: 'A hair transplant (FUE or FUT)',
  'test-patch': 'A small test patch first',
} as const;

export type AlternativeCode = keyof typeof ALTERNATIVES;
export const ALTERNATIVE_CODES = Object.keys(ALTERNATIVES) as AlternativeCode[];

/** Without these talked through, the information is not complete: nothing at all, and at least one lighter way. */
export const ALTERNATIVES_REQUIRED: readonly AlternativeCode[] = ['none', 'concealer'];

export const missingAlternatives = (discussed: readonly string[]): AlternativeCode[] =>
  ALTERNATIVES_REQUIRED.filter((code) => !discussed.includes(code));
