import type { Client } from '../support/index.js';
import { DELIVERY, DOSE_PLAN, DRUG, LABEL_LOT } from './bodies.js';
import { DemoWorld, done, type Wire } from './demo-world.js';
import { Tablet, unremarkable } from './tablet.js';

type Person = 'ada' | 'cleo' | 'dina' | 'fay' | 'hana';

/** A day at the demo clinic: its people at their screens, one tablet, and the small steps that stories share. */
export class ClinicDay {
  private constructor(
    readonly demo: DemoWorld,
    private readonly people: Record<Person, Client>,
    readonly tablet: Tablet,
  ) {}

  static async begin(): Promise<ClinicDay> {
    const demo = await DemoWorld.open();
    const names: Person[] = ['ada', 'cleo', 'dina', 'fay', 'hana'];
    const clients = await Promise.all(names.map(async (name) => [name, await demo.signedIn(name)] as const));
    const people = Object.fromEntries(clients) as Record<Person, Client>;
    return new ClinicDay(demo, people, await Tablet.paired(demo.world.app, people.fay));
  }

  /** Doctor. */
  get ada(): Client {
    return this.people.ada;
  }

  /** Ink admin, who receives. */
  get cleo(): Client {
    return this.people.cleo;
  }

  /** Ink admin, who releases. */
  get dina(): Client {
    return this.people.dina;
  }

  /** Front desk. */
  get fay(): Client {
    return this.people.fay;
  }

  /** Auditor. */
  get hana(): Client {
    return this.people.hana;
  }

  end(): Promise<void> {
    return this.demo.world.close();
  }

  /** After a night everybody signs in anew. */
  async sleep(hours: number): Promise<void> {
    this.demo.world.clock.advance(hours * 3_600_000);
    for (const name of ['ada', 'dina'] as const) this.people[name] = await this.demo.signedIn(name);
  }

  async patientNamed(name: string): Promise<Wire['PatientSummaryView']> {
    const [patient] = (await done(this.ada.get<Wire['PatientPageView']>(`/patients?q=${name}`))).items;
    if (!patient) throw new Error(`the demo has no ${name}`);
    return patient;
  }

  /** A new lot of the demo's ink, in quarantine. */
  receive(): Promise<Wire['LotView']> {
    return done(this.cleo.post<Wire['LotView']>('/deliveries', DELIVERY));
  }

  release(who: Client, lot: Wire['LotView'], checklist = lot.checklist) {
    return who.post<Wire['LotView']>(`/lots/${lot.id}/release`, { checklist }, { ifMatch: lot.version });
  }

  async answerClinicianQuestions(patientId: string): Promise<void> {
    const list = this.ada.get<Wire['PatientScreeningsView']>(`/patients/${patientId}/screenings`);
    const id = (await done(list)).items[0]?.id ?? '';
    const { clinicianQuestions } = await done(this.ada.get<Wire['ScreeningView']>(`/screenings/${id}`));
    for (const { questionId } of clinicianQuestions)
      await done(this.ada.post(`/screenings/${id}/answers`, { questionId, answer: unremarkable(questionId) }));
  }

  /** @returns the id of a session with the lot's first bottle */
  async plan(patientId: string, lot: Wire['LotView']): Promise<string> {
    const { accountId: doctorId } = await done(this.ada.get<Wire['MeView']>('/me'));
    const plan = { plannedZones: ['HL', 'FR'], bottleIds: [bottleOf(lot)], doctorId, anaestheticPlanned: true };
    return (await done(this.ada.post<Wire['SessionSummaryView']>(`/patients/${patientId}/sessions`, plan))).id;
  }

  async startReasons(sessionId: string): Promise<string[]> {
    const { reasons } = await done(this.ada.get<Wire['StartCheckView']>(`/sessions/${sessionId}/start-check`));
    return reasons.map(({ code }) => code);
  }

  screen(sessionId: string): Promise<Wire['SessionScreenView']> {
    return done(this.ada.get<Wire['SessionScreenView']>(`/sessions/${sessionId}`));
  }

  fill(sessionId: string, lot: Wire['LotView'], said: object = {}, scannedLotNumber = LABEL_LOT) {
    const portions = [{ bottleId: bottleOf(lot), volumeMicrolitres: 200, scannedLotNumber }];
    return this.ada.post<Wire['FilledCapView']>(`/sessions/${sessionId}/caps`, { portions, ...said });
  }

  check(sessionId: string, volumeMicrolitres: number) {
    const plan = { ...DOSE_PLAN, volumeMicrolitres };
    return this.ada.post<Wire['CheckedDoseView']>(`/sessions/${sessionId}/doses/check`, plan);
  }

  give(sessionId: string, volumeMicrolitres: number): Promise<Wire['RecordedDoseView']> {
    const dose = { ...DOSE_PLAN, ...DRUG, volumeMicrolitres, occurredAt: this.demo.now() };
    return done(this.ada.post<Wire['RecordedDoseView']>(`/sessions/${sessionId}/doses`, dose));
  }

  feel(sessionId: string, score: number | null, point: string): Promise<Wire['RecordedPainView']> {
    const pain = { score, point, zone: 'HL', occurredAt: this.demo.now() };
    return done(this.ada.post<Wire['RecordedPainView']>(`/sessions/${sessionId}/pain`, pain));
  }

  pass(sessionId: string, capId: string, zone: string): Promise<Wire['RecordedPassView']> {
    const pass = { zone, capId, occurredAt: this.demo.now() };
    return done(this.ada.post<Wire['RecordedPassView']>(`/sessions/${sessionId}/passes`, pass));
  }

  /** All pages of the audit log. */
  async events(filter: string): Promise<Wire['AuditEventView'][]> {
    const events: Wire['AuditEventView'][] = [];
    let after = '';
    do {
      const page = await done(this.hana.get<Wire['AuditPageView']>(`/audit-events?${filter}${after}`));
      events.push(...page.items);
      after = page.next ? `&after=${page.next}` : '';
    } while (after);
    return events;
  }

  /** @returns those of the actions that the log does not know */
  async notAudited(filter: string, actions: readonly string[]): Promise<string[]> {
    const events = await this.events(filter);
    return actions.filter((action) => !events.some((event) => event.action === action));
  }
}

const bottleOf = (lot: Wire['LotView']): string => lot.bottles[0]?.id ?? '';
