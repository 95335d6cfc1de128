import { Injectable } from '@nestjs/common';
import { ConsentQueries } from '@stipple/consent';
import { mayDo, type StaffActor } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import { SessionDesk } from '@stipple/procedures';
import type { TodayView, WaitingQuestionView } from './today.dto.js';
import { VisitQueries } from './visits.queries.js';

/** The first page of the workspace. Each sees what their role may read; the rest stays empty. */
@Injectable()
export class TodayQueries {
  constructor(
    private readonly database: Database,
    private readonly visits: VisitQueries,
    private readonly sessions: SessionDesk,
    private readonly consents: ConsentQueries,
    private readonly patients: PatientDesk,
  ) {}

  today(actor: StaffActor): Promise<TodayView> {
    return this.database.read(actor, async (tx) => {
      tx.audit({ action: 'visits.read', subject: { type: 'clinic', id: tx.clinicId } });
      const seesSessions = mayDo(actor.roles, 'sessions.read');
      const seesQuestions = mayDo(actor.roles, 'consent.read');
      return {
        visits: await this.visits.live(tx),
        sessions: seesSessions ? await this.sessions.inProgress(tx) : [],
        notesToSign: seesSessions ? await this.sessions.toSign(tx) : [],
        questions: seesQuestions ? await this.questions(tx) : [],
      };
    });
  }

  private async questions(tx: Tx): Promise<WaitingQuestionView[]> {
    const waiting = await this.consents.waitingQuestions(tx);
    const ids = [...new Set(waiting.map((question) => question.patientId))];
    const contacts = ids.length > 0 ? await this.patients.contacts(tx, ids) : [];
    const names = new Map(
      contacts.map(({ patientId, givenName, familyName }) => [patientId, `${givenName} ${familyName}`]),
    );
    return waiting.map((question) => ({ ...question, patientName: names.get(question.patientId) ?? '' }));
  }
}
