import type { ScreeningRule } from '../rule.js';

type Essential = 'id' | 'label' | 'category' | 'ask' | 'why' | 'severity' | 'gate' | 'reason' | 'action' | 'source';

export type RuleInput = Pick<ScreeningRule, Essential | 'sourceGrade'> & Partial<ScreeningRule>;

/** Fills in what most rules share, so that a rule in the data files shows only what is its own. */
export function defineRule(input: RuleInput): ScreeningRule {
  return {
    answeredBy: 'patient',
    answerType: 'yes-no-unsure',
    choices: [],
    triggerAnswer: { in: ['yes'] },
    recordsFact: null,
    appliesWhen: null,
    shortForm: false,
    sensitive: false,
    defer: null,
    until: null,
    eventDateRequired: false,
    eventDateMayBeFuture: false,
    dateAsk: null,
    resolutionRequired: false,
    override: 'doctor-with-reason',
    needsClinicConfirmation: false,
    doctorChoice: null,
    effects: [],
    ...input,
  };
}
