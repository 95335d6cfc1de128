import type { CalendarDate } from '@stipple/kernel';
import {
  decisionRoot,
  labelOf,
  openChoice,
  optionsOf,
  possibleDecisions,
  questionsFor,
  ruleById,
  sourceOf,
  standingOf,
  unanswered,
} from './domain/index.js';
import type { PatientFacts, ScreeningRule } from './domain/index.js';
import type { FindingDecision } from './finding-decision.entity.js';
import type { Finding } from './finding.entity.js';
import type { EffectChoiceView, FindingDecisionView, FindingView } from './findings.dto.js';
import type { GivenAnswerView, QuestionView } from './questions.dto.js';
import type { ScreeningAnswer } from './screening-answer.entity.js';
import type { Screening } from './screening.entity.js';
import type { AnsweredQuestionView, ScreeningSummaryView } from './screenings.dto.js';
import { latestAnswers } from './screening.store.js';

export type NameOf = (accountId: string) => string;

export function questionView(rule: ScreeningRule, given?: ScreeningAnswer): QuestionView {
  const { id, answerType, ask, why, category, eventDateRequired, eventDateMayBeFuture, dateAsk, sensitive } = rule;
  return {
    questionId: id,
    answeredBy: rule.answeredBy === 'patient' ? 'patient' : 'clinician',
    category,
    answerType,
    ask,
    why,
    options: optionsOf(rule).map(({ value, label }) => ({ value, label })),
    eventDateRequired,
    eventDateMayBeFuture,
    dateAsk,
    sensitive,
    given: given ? givenView(rule, given) : null,
  };
}

export function givenView(rule: ScreeningRule, answer: ScreeningAnswer): GivenAnswerView {
  const { value, eventDate, eventDateUnknown, details } = answer;
  return { answer: value, label: labelOf(rule, value), eventDate, eventDateUnknown, details };
}

export function summaryView(
  screening: Screening,
  answers: readonly ScreeningAnswer[],
  facts: PatientFacts,
  today: CalendarDate,
): ScreeningSummaryView {
  const asked = questionsFor(screening.form, facts, today).length;
  const { id, form, state, ruleSetVersion } = screening;
  const startedAt = screening.startedAt.toISOString();
  const submittedAt = screening.submittedAt?.toISOString() ?? null;
  return { id, form, state, ruleSetVersion, startedAt, submittedAt, answered: latestAnswers(answers).length, asked };
}

/** Questions of one person without an answer, as pages. */
export function openQuestions(
  screening: Screening,
  answers: readonly ScreeningAnswer[],
  facts: PatientFacts,
  today: CalendarDate,
  answeredBy: 'patient' | 'clinician',
): QuestionView[] {
  return unanswered(questionsFor(screening.form, facts, today), answers, answeredBy).map((rule) => questionView(rule));
}

/** @param before the answers of the earlier screenings, oldest first */
export function answeredViews(
  answers: readonly ScreeningAnswer[],
  before: readonly ScreeningAnswer[],
  nameOf: NameOf,
): AnsweredQuestionView[] {
  return latestAnswers(answers).flatMap((answer) => {
    const rule = ruleById(answer.questionId);
    if (!rule) return [];
    const earlier = answers.filter((other) => other.questionId === answer.questionId && other.id !== answer.id);
    const last = before.findLast((other) => other.questionId === answer.questionId);
    const changed = last && (last.value !== answer.value || last.eventDate !== answer.eventDate);
    return [
      {
        question: questionView(rule, answer),
        answeredBy: answer.answeredBy,
        answeredByName: answer.answeredBy === 'clinician' ? nameOf(answer.recordedBy) : null,
        answeredAt: answer.recordedAt.toISOString(),
        earlier: earlier.map((other) => givenView(rule, other)),
        lastTime: changed ? givenView(rule, last) : null,
      },
    ];
  });
}

export interface FindingContext {
  decisions: readonly FindingDecision[];
  currentIds: ReadonlySet<string>;
  today: CalendarDate;
  nameOf: NameOf;
}

export function findingView(finding: Finding, context: FindingContext): FindingView {
  const decisions = context.decisions.filter((decision) => decision.findingId === decisionRoot(finding));
  const standing = standingOf(finding, decisions, context.today);
  const current = context.currentIds.has(finding.id);
  return {
    id: finding.id,
    screeningId: finding.screeningId,
    ruleId: finding.ruleId,
    ruleVersion: finding.ruleVersion,
    label: finding.label,
    severity: finding.severity,
    gate: finding.gate,
    trigger: finding.trigger,
    sensitive: finding.sensitive,
    reason: finding.reason,
    action: finding.action,
    until: finding.until,
    eligibleFrom: finding.eligibleFrom,
    earliestFrom: finding.earliestFrom,
    overrideRoute: finding.overrideRoute,
    sourceGrade: finding.sourceGrade,
    sources: finding.source.map((key) => ({ key, ...sourceOf(key) })),
    needsClinicConfirmation: finding.needsClinicConfirmation,
    choice: choiceView(finding, decisions),
    standing: standing.state,
    heldUntil: standing.heldUntil,
    settled: standing.settled,
    ruledOut: standing.ruledOut,
    current,
    unchanged: finding.carriedFromId !== null,
    possibleDecisions: current ? possibleDecisions(finding) : [],
    decisions: decisions.map((decision) => decisionView(decision, context.nameOf)),
  };
}

function choiceView(finding: Finding, decisions: readonly FindingDecision[]): EffectChoiceView | null {
  const choice = finding.unresolvedChoice;
  if (!choice) return null;
  const picked = openChoice(finding, decisions)
    ? null
    : (decisions.findLast((decision) => decision.effectChoice)?.effectChoice ?? null);
  return { ask: choice.ask, options: [...choice.options], severest: choice.severest, picked };
}

function decisionView(decision: FindingDecision, nameOf: NameOf): FindingDecisionView {
  const { id, kind, reason, until, effectChoice, documentReference, secondSignerId } = decision;
  return {
    id,
    decision: kind,
    reason,
    until,
    effectChoice,
    documentReference,
    decidedByName: nameOf(decision.recordedBy),
    secondSignerName: secondSignerId ? nameOf(secondSignerId) : null,
    decidedAt: decision.recordedAt.toISOString(),
  };
}
