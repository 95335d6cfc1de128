import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { liveTemplate } from '@stipple/consent';
import { RULE_SET, unremarkableAnswer } from '@stipple/screening/domain';
import { Client } from '../support/index.js';
import { done, type Wire } from './demo-world.js';

export type Page = Wire['KioskStepView'];
export type HealthAnswer = Omit<Wire['AnswerQuestionDto'], 'questionId'>;
/** What a test says about a health question; every other gets the answer that worries nobody. */
export type Health = Record<string, HealthAnswer>;
export type SignBody = Wire['SignConsentDto'];

const LINE = Array.from({ length: 30 }, (_, i) => ({ x: i * 7, y: 60 + 20 * Math.sin(i) }));
export const DRAWN: Omit<SignBody, 'modelHash'> = { method: 'drawn', strokes: [{ points: LINE }], agreed: true };

export const unremarkable = (questionId: string): string => {
  const rule = RULE_SET.rules.find(({ id }) => id === questionId);
  if (!rule) throw new Error(`no rule is called ${questionId}`);
  return unremarkableAnswer(rule);
};

const TEACH_BACK = (['PROC', 'ANAES', 'DATA'] as const).flatMap((kind) => liveTemplate(kind, 'en').teachBack);

/** A paired tablet in a patient's hands: it knows what the kiosk's pages show, and nothing else. */
export class Tablet {
  private constructor(readonly client: Client) {}

  static async paired(app: NestFastifyApplication, staff: Client): Promise<Tablet> {
    const { code } = await done(staff.post<Wire['PairingCodeView']>('/devices/pairing-codes', { name: 'Tablet' }));
    const client = new Client(app);
    await done(client.post('/kiosk/pair', { code }));
    return new Tablet(client);
  }

  act(path: string, body: unknown = {}): Promise<Page> {
    return done(this.client.post<Page>(`/kiosk/${path}`, body));
  }

  look(): Promise<Page> {
    return done(this.client.get<Page>('/kiosk/step'));
  }

  /** Opens a visit and takes the patient past code, birth date, initials and the page about what comes. */
  async begin(staff: Client, patient: { id: string; birthDate: string }, steps: string[]): Promise<Page> {
    const { code } = await done(staff.post<Wire['VisitOpenedView']>('/visits', { patientId: patient.id, steps }));
    const { identity } = await this.act('enter', { code, birthDate: patient.birthDate });
    await this.act('identity', { initials: identity?.initials, isMe: true });
    return this.act('begin');
  }

  /** Answers every health question, one a page, and hands in. */
  async answerHealth(said: Health = {}): Promise<{ asked: string[]; check: Page; next: Page }> {
    const asked: string[] = [];
    let page = await this.look();
    while (page.question) {
      const { questionId } = page.question;
      asked.push(questionId);
      page = await this.act('answers', { questionId, ...(said[questionId] ?? { answer: unremarkable(questionId) }) });
    }
    return { asked, check: page, next: await this.act('screening/submit') };
  }

  /** Reads section after section, up to the first page that is something else. */
  async read(): Promise<{ sections: string[]; next: Page }> {
    const sections: string[] = [];
    let page = await this.look();
    while (page.section) {
      const { kind, sectionId } = page.section;
      sections.push(`${kind}/${sectionId}`);
      page = await this.act('sections', { kind, sectionId, seconds: 20 });
    }
    return { sections, next: page };
  }

  teachBack({ teachBack }: Page, right: boolean): Promise<Page> {
    const question = TEACH_BACK.find(({ id }) => id === teachBack?.questionId);
    const option = question?.options.find(({ id }) => (id === question.rightOptionId) === right);
    return this.act('teach-back', { questionId: teachBack?.questionId, optionId: option?.id });
  }

  /** Answers right whatever is asked about the texts, and permits everything. */
  async agree(): Promise<Page> {
    let page = await this.look();
    while (page.teachBack) page = await this.teachBack(page, true);
    return this.act('choices', { decisions: { PROC: 'permit', ANAES: 'permit', DATA: 'permit' } });
  }

  /** The patient's own copy. */
  file(documentId: string | null | undefined) {
    return this.client.get(`/kiosk/documents/${documentId}/file`);
  }

  sign(body: SignBody) {
    return this.client.post<Page>('/kiosk/sign', body);
  }
}
