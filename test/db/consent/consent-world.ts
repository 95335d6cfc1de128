import {
  ConsentDesk,
  GiveInformation,
  liveTemplate,
  type ConsentStep,
  type Decisions,
  type GiveInformationDto,
  type IdentityCheck,
  type ReadingStage,
  type ScreeningFacts,
  type SignConsentDto,
  type SittingKey,
} from '@stipple/consent';
import type { KioskActor, StaffActor } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { openVisit } from './open-visit.js';
import { testWorld, type World } from '../../support/index.js';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export const DRAWN: Pick<SignConsentDto, 'method' | 'strokes' | 'agreed'> = {
  method: 'drawn',
  strokes: [
    {
      points: Array.from({ length: 30 }, (_, i) => ({
        x: i * 7,
        y: 60 + 20 * Math.sin(i),
        time: i * 16,
        pressure: 0.5,
      })),
    },
  ],
  agreed: true,
};
export const YES: Decisions = { PROC: 'permit', ANAES: 'permit', DATA: 'permit' };

export const ORDINARY_INFORMATION: GiveInformationDto = {
  kinds: ['PROC', 'ANAES', 'DATA'],
  givenAs: 'printed',
  alternativesDiscussed: ['none', 'concealer', 'medicine', 'transplant'],
  whatMatters: 'That nobody at work notices',
};

const ORDINARY_SCREENING: ScreeningFacts = {
  submitted: true,
  ruleSetVersion: 'test-rules',
  materialRisks: [{ ruleId: 'SK07', text: 'keloid in the family' }],
  answersSummary: [{ questionId: 'SK07', question: 'Has a parent had keloid scars?', answer: 'Yes' }],
};

/** One patient at the tablet, walked through the consent step as the kiosk would. */
export class Sitting {
  private actor: KioskActor | undefined;

  constructor(
    readonly world: World,
    readonly patientId: string,
    readonly visitId: string,
    readonly step: ReadingStage = 'consent',
    readonly screening: ScreeningFacts = ORDINARY_SCREENING,
  ) {}

  get key(): SittingKey {
    const { patientId, visitId, step, screening } = this;
    return { patientId, visitId, step, screening };
  }

  get identity(): IdentityCheck {
    const { accountId, displayName } = this.world.clinic.frontDesk;
    return { method: 'One-time code and birth date', checkedByAccountId: accountId, checkedByName: displayName };
  }

  withScreening(changes: Partial<ScreeningFacts>): Sitting {
    return new Sitting(this.world, this.patientId, this.visitId, this.step, { ...this.screening, ...changes });
  }

  async act<T>(work: (tx: Tx, desk: ConsentDesk) => Promise<T>): Promise<T> {
    this.actor ??= await this.world.kioskActor(this.patientId, this.visitId);
    return this.world.database.write(this.actor, (tx) => work(tx, this.world.get(ConsentDesk)));
  }

  next(): Promise<ConsentStep> {
    return this.act((tx, desk) => {
      tx.audit({ action: 'consent.read', patientId: this.patientId });
      return desk.kioskStep(tx, this.key);
    });
  }

  answer(questionId: string, right: boolean): Promise<void> {
    const question = (['PROC', 'ANAES', 'DATA'] as const)
      .flatMap((kind) => liveTemplate(kind, 'en').teachBack)
      .find((one) => one.id === questionId);
    const option = question?.options.find((one) => (one.id === question.rightOptionId) === right);
    return this.act((tx, desk) => desk.answerTeachBack(tx, this.key, { questionId, optionId: option?.id ?? '' }));
  }

  choose(decisions: Decisions = YES): Promise<void> {
    return this.act((tx, desk) => desk.choose(tx, this.key, decisions, this.identity));
  }

  sign(changes: Partial<SignConsentDto> = {}): Promise<ConsentStep> {
    const body = { ...DRAWN, modelHash: '0'.repeat(64), ...changes };
    return this.act((tx, desk) => desk.sign(tx, this.key, body, this.identity));
  }

  /** Reads, answers and chooses what is asked, up to the first step that needs more. */
  async walk(decisions: Decisions = YES): Promise<ConsentStep> {
    for (;;) {
      const step = await this.next();
      if (step.kind === 'section') {
        const { kind, sectionId } = step.section;
        await this.act((tx, desk) => desk.readSection(tx, this.key, { kind, sectionId, seconds: 20 }));
      } else if (step.kind === 'teach-back') await this.answer(step.teachBack.questionId, true);
      else if (step.kind === 'choices') await this.choose(decisions);
      else return step;
    }
  }

  /** Reads on until a step of this kind comes, and stops there. */
  async walkTo(kind: ConsentStep['kind']): Promise<ConsentStep> {
    for (;;) {
      const step = await this.next();
      if (step.kind === kind || step.kind !== 'section') return step;
      const { kind: text, sectionId } = step.section;
      await this.act((tx, desk) => desk.readSection(tx, this.key, { kind: text, sectionId, seconds: 20 }));
    }
  }

  /** The whole step, signature and all. */
  async signThrough(decisions: Decisions = YES): Promise<Extract<ConsentStep, { kind: 'complete' }>> {
    const ready = await this.walk(decisions);
    if (ready.kind !== 'sign') throw new Error(`expected the signature, got ${JSON.stringify(ready)}`);
    const done = await this.sign({ modelHash: ready.sign.modelHash });
    if (done.kind !== 'complete') throw new Error(`expected the end, got ${done.kind}`);
    return done;
  }
}

/** A world with what every consent test needs. */
export class ConsentWorld {
  private constructor(readonly world: World) {}

  static async open(): Promise<ConsentWorld> {
    return new ConsentWorld(await testWorld());
  }

  give(patientId: string, said: Partial<GiveInformationDto> = {}, actor: StaffActor = this.world.doctor) {
    return this.world.get(GiveInformation).execute(actor, patientId, { ...ORDINARY_INFORMATION, ...said });
  }

  async sitting(patientId: string, step: ReadingStage = 'consent'): Promise<Sitting> {
    return new Sitting(this.world, patientId, await openVisit(this.world, patientId), step);
  }

  /** A patient whose stage 1 ended eight days ago, at the tablet today. */
  async eligible(said: Partial<GiveInformationDto> = {}): Promise<Sitting> {
    const patientId = await this.world.patient();
    await this.give(patientId, said);
    this.world.clock.advance(8 * DAY_MS);
    return this.sitting(patientId);
  }
}
