import { Injectable } from '@nestjs/common';
import {
  type AnswerTeachBackDto,
  type AskQuestionDto,
  type ChooseConsentsDto,
  ConsentDesk,
  type IdentityCheck,
  type ReadSectionDto,
  type SignConsentDto,
  type SittingKey,
} from '@stipple/consent';
import { Members } from '@stipple/identity';
import type { KioskActor } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { confirmed } from './confirmed.js';
import { KioskPages } from './kiosk-pages.js';
import type { KioskStepView } from './kiosk-step.dto.js';
import { TakeKioskStep } from './take-kiosk-step.js';
import type { Visit } from './visit.entity.js';

const IDENTITY_METHOD = 'Checked by staff at the desk; one-time code, birth date and initials at the kiosk';

/** The two stages of consent at the kiosk: consent decides, the visit says whose and at which stage. */
@Injectable()
export class GoThroughConsent {
  constructor(
    private readonly steps: TakeKioskStep,
    private readonly pages: KioskPages,
    private readonly consent: ConsentDesk,
    private readonly members: Members,
  ) {}

  readSection(actor: KioskActor, body: ReadSectionDto): Promise<KioskStepView> {
    return this.act(actor, (tx, key) => this.consent.readSection(tx, key, body));
  }

  askQuestion(actor: KioskActor, body: AskQuestionDto): Promise<KioskStepView> {
    return this.act(actor, (tx, key) => this.consent.askQuestion(tx, key, body));
  }

  answerTeachBack(actor: KioskActor, body: AnswerTeachBackDto): Promise<KioskStepView> {
    return this.act(actor, (tx, key) => this.consent.answerTeachBack(tx, key, body));
  }

  choose(actor: KioskActor, { decisions }: ChooseConsentsDto): Promise<KioskStepView> {
    return this.act(actor, async (tx, key, visit) => {
      await this.consent.choose(tx, key, decisions, await this.identity(tx, visit));
    });
  }

  sign(actor: KioskActor, body: SignConsentDto): Promise<KioskStepView> {
    return this.act(actor, async (tx, key, visit) => {
      await this.consent.sign(tx, key, body, await this.identity(tx, visit));
    });
  }

  private act(
    actor: KioskActor,
    work: (tx: Tx, key: SittingKey, visit: Visit) => Promise<void>,
  ): Promise<KioskStepView> {
    return this.steps.execute(actor, async (tx, visit) => {
      confirmed(visit);
      const key = await this.pages.sittingKey(tx, visit, await this.pages.consentStep(tx, visit));
      await work(tx, key, visit);
    });
  }

  /** Whoever opened the visit looked at the patient and at their papers. */
  private async identity(tx: Tx, visit: Visit): Promise<IdentityCheck> {
    const checkedByName = (await this.members.name(tx, visit.recordedBy)) || 'A member of staff';
    return { method: IDENTITY_METHOD, checkedByAccountId: visit.recordedBy, checkedByName };
  }
}
