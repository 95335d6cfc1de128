import { Injectable } from '@nestjs/common';
import type { KioskActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { type AnswerQuestionDto, ScreeningDesk } from '@stipple/screening';
import { confirmed } from './confirmed.js';
import { KioskPages } from './kiosk-pages.js';
import type { KioskStepView } from './kiosk-step.dto.js';
import { TakeKioskStep } from './take-kiosk-step.js';
import { VisitStore } from './visit.store.js';

/** The health questions at the kiosk: answer, look at one again, hand in. */
@Injectable()
export class AnswerHealthQuestions {
  constructor(
    private readonly steps: TakeKioskStep,
    private readonly database: Database,
    private readonly store: VisitStore,
    private readonly pages: KioskPages,
    private readonly screening: ScreeningDesk,
  ) {}

  answer(actor: KioskActor, body: AnswerQuestionDto): Promise<KioskStepView> {
    return this.steps.execute(actor, async (tx, visit) => {
      confirmed(visit);
      const { screeningId } = await this.pages.form(tx, visit);
      await this.screening.answer(tx, screeningId, body);
    });
  }

  again(actor: KioskActor, questionId: string): Promise<KioskStepView> {
    return this.database.read(actor, async (tx) => {
      const visit = await this.store.lockForKiosk(tx, actor);
      confirmed(visit);
      const { patientId, id } = visit;
      tx.audit({ action: 'visit.step-read', subject: { type: 'visit', id }, patientId });
      return this.pages.questionAgain(tx, visit, questionId);
    });
  }

  /** @throws DomainError SCREENING_ANSWERS_MISSING */
  handIn(actor: KioskActor): Promise<KioskStepView> {
    return this.steps.execute(actor, async (tx, visit) => {
      confirmed(visit);
      const { screeningId, state } = await this.pages.form(tx, visit);
      if (state === 'in-progress') await this.screening.submit(tx, screeningId);
    });
  }
}
