import { DOSE_REASONS, type DoseAssessment, type DoseReason, type PlannedDose } from '@stipple/anaesthesia/domain';
import { DomainError, type FieldProblem } from '@stipple/kernel';
import type { CheckDoseDto } from './chair.dto.js';
import type { CheckedDoseView, DoseReasonView } from './dose.dto.js';

/** @throws DomainError VALIDATION_FAILED naming each field that this kind of dose lacks */
export function plannedDose(body: CheckDoseDto): PlannedDose {
  if (body.kind === 'topical') {
    return {
      kind: 'topical',
      ...required(body, ['product', 'milligrams', 'areaTenthsCm2']),
      minutes: body.minutes ?? null,
      skin: body.skin ?? 'intact',
    };
  }
  return {
    kind: 'injection',
    ...required(body, ['agent', 'percentThousandths', 'volumeMicrolitres']),
    adrenalineDilution: body.adrenalineDilution ?? null,
  };
}

type DoseField = 'agent' | 'percentThousandths' | 'volumeMicrolitres' | 'product' | 'milligrams' | 'areaTenthsCm2';
type Filled<K extends DoseField> = { [P in K]: NonNullable<CheckDoseDto[P]> };

function required<K extends DoseField>(body: CheckDoseDto, fields: readonly K[]): Filled<K> {
  const missing: FieldProblem[] = fields
    .filter((field) => body[field] === undefined || body[field] === null)
    .map((field) => ({ pointer: `/${field}`, code: 'required', detail: 'Fill this in.' }));
  if (missing.length > 0) throw new DomainError('VALIDATION_FAILED', {}, missing);
  return Object.fromEntries(fields.map((field) => [field, body[field]])) as Filled<K>;
}

export function toReasonViews(reasons: readonly DoseReason[]): DoseReasonView[] {
  return reasons.map(({ code, severity, about, sources }) => ({
    code,
    severity,
    about,
    detail: DOSE_REASONS[code],
    sources: [...sources],
  }));
}

export function toAssessmentView(assessment: DoseAssessment): CheckedDoseView {
  return { ...assessment, reasons: toReasonViews(assessment.reasons) };
}

/** The reasons that stand against a plan, in the form of a problem's `errors`. */
export function doseProblems(assessment: DoseAssessment): FieldProblem[] {
  return assessment.reasons
    .filter(({ severity }) => severity === 'block' || severity === 'unchecked')
    .map(({ code, about }) => ({
      pointer: '/',
      code,
      detail: about ? `${DOSE_REASONS[code]}: ${about}` : DOSE_REASONS[code],
    }));
}
