/** Class by hazard (CFR7): I may kill or harm for good, II may harm for a time, III is unlikely to harm. */
export const RECALL_CLASSES = ['I', 'II', 'III'] as const;
export type RecallClass = (typeof RECALL_CLASSES)[number];

/** How sure it is that a patient got the recalled material, surest first. */
export const CERTAINTIES = ['certain', 'possible', 'cannot-exclude'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
