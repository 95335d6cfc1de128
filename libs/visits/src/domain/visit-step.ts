/** What a patient can be asked to do at the kiosk, in the order in which it is done. */
export const VISIT_STEPS = ['screening', 'information', 'consent'] as const;
export type VisitStep = (typeof VISIT_STEPS)[number];

/** Chosen steps in the order of the path, each once. */
export const inOrder = (steps: readonly VisitStep[]): VisitStep[] => VISIT_STEPS.filter((step) => steps.includes(step));
