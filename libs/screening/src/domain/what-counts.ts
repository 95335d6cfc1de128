import type { CalendarDate } from '@stipple/kernel';
import type { Answer } from './answer.js';
import { sameAnswer } from './answer.js';
import type { FindingDecision } from './decision.js';
import { findContraindications } from './find-contraindications.js';
import type { Finding } from './find-contraindications.js';
import { gateOf } from './gate.js';
import type { OpenCode, OpenReason, ScreeningGate, StoredFinding } from './gate.js';
import { questionsFor } from './questions.js';
import type { ScreeningForm } from './questions.js';
import type { PatientFacts } from './facts.js';
import { needsFullForm, needsShortForm } from './re-screen.js';
import type { Gate, ScreeningRule } from './rule.js';
import { RULE_SET } from './rules/rule-set.js';
import { currentFindings, isDatedBlock } from './standing.js';

/** A form that was handed in, as far as the gate cares. */
export interface SubmittedForm {
  id: string;
  form: ScreeningForm;
  /** Its answers are at least as young as this: a form that lay open for days is not of today when it is handed in. */
  startedAt: Date;
  submittedAt: Date;
}

export type StoredAnswer = Answer & { id: string; screeningId: string };
export type FindingOnFile = StoredFinding & {
  screeningId: string;
  answerId: string | null;
  carriedFromId: string | null;
};

/** Everything on file about one patient. Lists are oldest first. */
export interface ScreeningFile {
  forms: readonly SubmittedForm[];
  inProgress: boolean;
  answers: readonly StoredAnswer[];
  findings: readonly FindingOnFile[];
  decisions: readonly FindingDecision[];
}

/** The last full form and the short ones after it: what was asked before a full form no longer counts. */
export function formsThatCount(forms: readonly SubmittedForm[]): readonly SubmittedForm[] {
  const lastFull = forms.findLastIndex((form) => form.form === 'full');
  return lastFull < 0 ? [] : forms.slice(lastFull);
}

/** Per question the latest answer in the forms that count. */
export function answersThatCount(file: ScreeningFile): ReadonlyMap<string, StoredAnswer> {
  const counting = new Set(formsThatCount(file.forms).map((form) => form.id));
  const answers = file.answers.filter((answer) => counting.has(answer.screeningId));
  return new Map(answers.map((answer) => [answer.questionId, answer]));
}

/** The findings that count, one per rule and answer; a carried one stands for the one whose decisions it keeps. */
export function findingsThatCount(file: ScreeningFile, today: CalendarDate): FindingOnFile[] {
  const counting = new Set(formsThatCount(file.forms).map((form) => form.id));
  const latest = new Map([...answersThatCount(file)].map(([questionId, answer]) => [questionId, answer.id]));
  // a new full form begins afresh, but nobody answers their way out of a block of the day (LG09)
  const findings = file.findings.filter(
    (finding) => counting.has(finding.screeningId) || (finding.answerId !== null && isDatedBlock(finding, today)),
  );
  return currentFindings(findings, latest, today).filter((finding, index, all) => {
    const newer = all.slice(index + 1).some((other) => other.ruleId === finding.ruleId && other.answerId === null);
    return finding.answerId !== null || !newer;
  });
}

/** The id under which the decisions about a finding are kept. */
export const decisionRoot = (finding: { id: string; carriedFromId: string | null }): string =>
  finding.carriedFromId ?? finding.id;

const CARRIED: readonly Gate[] = ['block', 'block-agent', 'needs-clearance', 'warn', 'inform'];

/**
 * The finding whose decisions a new one keeps, because the same rule fired on the same answer; any change re-opens the
 * gate (policy). A hold is about how things are now, so it never carries: 'unwell today' is new each time. Nor does a
 * block that nobody may override: whether somebody can decide for themself today is looked into today (LG02, LG09).
 */
export function carriedFrom(
  finding: Finding,
  answer: Answer | undefined,
  earlier: readonly FindingOnFile[],
  earlierAnswers: ReadonlyMap<string, Answer>,
): string | null {
  if (!CARRIED.includes(finding.gate) || finding.overrideRoute === 'none') return null;
  const same = earlier.find((other) => other.ruleId === finding.ruleId && other.ruleVersion === finding.ruleVersion);
  const before = earlierAnswers.get(finding.ruleId);
  const unchanged = answer ? before !== undefined && sameAnswer(answer, before) : before === undefined;
  return same && unchanged ? decisionRoot(same) : null;
}

/** Whether screening lets a session start at an instant, and what binds it. */
export function screeningGate(file: ScreeningFile, facts: PatientFacts, now: Date, today: CalendarDate): ScreeningGate {
  const findings = findingsThatCount(file, today).map((finding) => ({ ...finding, id: decisionRoot(finding) }));
  const gate = gateOf(findings, file.decisions, today);
  return {
    ...gate,
    open: [...formReasons(file, facts, now, today), ...gate.open, ...recordReasons(file, facts, today)],
  };
}

/** What the record says since the form: a birth date that was put right makes a minor of an adult (LG01). */
function recordReasons(file: ScreeningFile, facts: PatientFacts, today: CalendarDate): OpenReason[] {
  if (file.forms.length === 0) return [];
  const onFile = new Set(findingsThatCount(file, today).map((finding) => finding.ruleId));
  const found = findContraindications([], facts, RULE_SET, today).filter(({ ruleId }) => !onFile.has(ruleId));
  const { open } = gateOf(
    found.map((finding) => ({ ...finding, id: finding.ruleId })),
    [],
    today,
  );
  return open.map((reason) => ({ ...reason, findingId: null }));
}

function formReasons(file: ScreeningFile, facts: PatientFacts, now: Date, today: CalendarDate): OpenReason[] {
  const counting = formsThatCount(file.forms);
  const [full, last] = [counting[0], counting.at(-1)];
  if (!full || !last) return [formReason(file.inProgress ? 'SCREENING_IN_PROGRESS' : 'SCREENING_MISSING')];
  const reasons = file.inProgress ? [formReason('SCREENING_IN_PROGRESS')] : [];
  if (needsFullForm(full.startedAt, now)) reasons.push(formReason('FULL_FORM_DUE'));
  else if (needsShortForm(last.startedAt, now)) reasons.push(formReason('SHORT_FORM_DUE'));
  return [...reasons, ...missingClinicianAnswers(counting, file, facts, today).map(clinicianReason)];
}

/** What the clinician has not answered: all of it for the full form, and for the last form what it asks again. */
function missingClinicianAnswers(
  counting: readonly SubmittedForm[],
  file: ScreeningFile,
  facts: PatientFacts,
  today: CalendarDate,
): ScreeningRule[] {
  const last = counting.at(-1);
  const anywhere = answersThatCount(file);
  const inLast = new Set(file.answers.filter((answer) => answer.screeningId === last?.id).map((a) => a.questionId));
  return questionsFor('full', facts, today).filter((rule) => {
    if (rule.answeredBy !== 'clinician') return false;
    return rule.shortForm ? !inLast.has(rule.id) : !anywhere.has(rule.id);
  });
}

const FORM_REASONS: Partial<Record<OpenCode, string>> = {
  SCREENING_MISSING: 'The health questions have not been answered',
  SCREENING_IN_PROGRESS: 'The health questions are being answered',
  FULL_FORM_DUE: 'The full health questionnaire is more than 180 days old',
  SHORT_FORM_DUE: 'The short health questions were not answered in the last 24 hours',
};

const formReason = (code: OpenCode): OpenReason => ({
  code,
  ruleId: null,
  findingId: null,
  gate: 'screening',
  reason: FORM_REASONS[code] ?? code,
  eligibleFrom: null,
});

const clinicianReason = (rule: ScreeningRule): OpenReason => ({
  code: 'CLINICIAN_ANSWER_MISSING',
  ruleId: rule.id,
  findingId: null,
  gate: 'screening',
  reason: `The clinician has not answered: ${rule.ask}`,
  eligibleFrom: null,
});
