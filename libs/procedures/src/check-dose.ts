import { Injectable } from '@nestjs/common';
import { DoseBook } from '@stipple/anaesthesia';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import type { CheckDoseDto } from './chair.dto.js';
import type { CheckedDoseView } from './dose.dto.js';
import { doseProblems, plannedDose, toAssessmentView } from './dose-input.js';
import { PatientStanding, subjectFactsOf } from './patient-standing.js';
import { requireConsents } from './running-consent.js';
import { requireOfToday, requireRunning, SessionStore } from './session.store.js';

/** The question before the syringe: a plan is refused over the limit, without a weight, or without consent. */
@Injectable()
export class CheckDose {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly standing: PatientStanding,
    private readonly doses: DoseBook,
  ) {}

  /**
   * @throws DomainError DOSE_BLOCKED, DOSE_UNCHECKED with the reasons in `errors`; SESSION_STATE_REFUSED,
   *   SESSION_NOT_OF_TODAY, SESSION_CONSENT_ENDED; DOSE_INPUT_INVALID
   */
  async execute(actor: StaffActor, sessionId: string, body: CheckDoseDto): Promise<CheckedDoseView> {
    const plan = plannedDose(body);
    try {
      return await this.database.read(actor, (tx) => this.check(tx, sessionId, plan));
    } catch (error) {
      if (error instanceof DomainError && (error.code === 'DOSE_BLOCKED' || error.code === 'DOSE_UNCHECKED'))
        await this.database.refuse(actor, {
          action: 'dose.checked',
          subject: { type: 'session', id: sessionId },
          facts: { code: error.code, reasons: error.errors.map(({ code }) => code).join(' ') },
        });
      throw error;
    }
  }

  private async check(tx: Tx, sessionId: string, plan: ReturnType<typeof plannedDose>): Promise<CheckedDoseView> {
    const session = await this.sessions.find(tx, sessionId);
    requireRunning(session, 'dose');
    const standing = await this.standing.of(tx, session);
    requireConsents(standing, ['PROC', 'ANAES']);
    const facts = subjectFactsOf(standing);
    const assessment = await this.doses.check(tx, { patientId: session.patientId, plan: [plan], facts });
    const { verdict, percentTenths } = assessment;
    if (verdict === 'block' || verdict === 'unchecked') {
      const code = verdict === 'block' ? 'DOSE_BLOCKED' : 'DOSE_UNCHECKED';
      const volumeLeftMicrolitres = assessment.lines[0]?.volumeLeftMicrolitres ?? null;
      throw new DomainError(code, { percentTenths, volumeLeftMicrolitres }, doseProblems(assessment));
    }
    requireOfToday(tx, session, 'dose');
    return toAssessmentView(assessment);
  }
}
