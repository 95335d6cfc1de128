import { SIGN_IN_ITEMS, SIGN_OUT_ITEMS, TIME_OUT_ITEMS } from '@stipple/procedures/domain';
import type { Api, Wire } from './api.js';

type Step = Wire['KioskStepView'];

/** What is wanted of a patient who has been at the tablet. */
const TEACH_BACK: readonly string[] = [
  'It makes dots that look like short hair.',
  'I say stop, and they stop.',
  'I tell the team at once.',
];
const CLINICIAN: Record<string, string> = {
  SK08: 'I',
  SY03: 'no-diabetes',
  LG02: 'has-capacity',
  LG04: 'negative',
  LG05: 'own-realistic-wish',
  LG09: 'not-affected',
};
const LINE = Array.from({ length: 30 }, (_, at) => ({ x: 100 + at * 20, y: 200 + 80 * Math.sin(at / 2) }));

export const VITALS = {
  weightGrams: 78_000,
  heightMillimetres: 1_780,
  systolicMmHg: 124,
  diastolicMmHg: 78,
  pulsePerMinute: 66,
};

export async function findPatient(staff: Api, name: string): Promise<Wire['PatientSummaryView']> {
  const [patient] = (await staff.get<Wire['PatientPageView']>(`/patients?q=${name}`)).items;
  if (!patient) throw new Error(`the demo has no ${name}`);
  return patient;
}

/** A tablet that works: what it is asked for is what the kiosk's pages send. */
export class TabletApi {
  constructor(readonly api: Api) {}

  async pair(staff: Api, name: string): Promise<void> {
    const { code } = await staff.post<Wire['PairingCodeView']>('/devices/pairing-codes', { name });
    await this.api.post('/kiosk/pair', { code });
  }

  look(): Promise<Step> {
    return this.api.get<Step>('/kiosk/step');
  }

  act(path: string, body: object = {}): Promise<Step> {
    return this.api.post<Step>(`/kiosk/${path}`, body);
  }

  /** Up to the first page of what the visit is about. */
  async begin(staff: Api, patient: { id: string; birthDate: string }, steps: string[]): Promise<Step> {
    const { code } = await staff.post<Wire['VisitOpenedView']>('/visits', { patientId: patient.id, steps });
    const { identity } = await this.act('enter', { code, birthDate: patient.birthDate });
    await this.act('identity', { initials: identity?.initials, isMe: true });
    return this.act('begin');
  }

  /** @param yes ids of the questions to which the answer is yes */
  async answerHealth(from: Step, yes: readonly string[] = []): Promise<Step> {
    let page = from;
    while (page.question) {
      const { questionId } = page.question;
      const answer = questionId === 'HL04' || yes.includes(questionId) ? 'yes' : 'no';
      page = await this.act('answers', { questionId, answer, ...(answer === 'yes' && { eventDateUnknown: true }) });
    }
    return page;
  }

  async read(from: Step): Promise<Step> {
    let page = from;
    while (page.section) {
      const { kind, sectionId } = page.section;
      page = await this.act('sections', { kind, sectionId, seconds: 20 });
    }
    return page;
  }

  async understand(from: Step): Promise<Step> {
    let page = from;
    while (page.teachBack) {
      const { questionId, options } = page.teachBack;
      const right = options.find(({ text }) => TEACH_BACK.includes(text));
      page = await this.act('teach-back', { questionId, optionId: right?.optionId });
    }
    return page;
  }

  choose(): Promise<Step> {
    return this.act('choices', { decisions: { PROC: 'permit', ANAES: 'permit', DATA: 'permit' } });
  }

  sign({ sign }: Step): Promise<Step> {
    return this.act('sign', {
      modelHash: sign?.modelHash,
      method: 'drawn',
      strokes: [{ points: LINE }],
      agreed: true,
    });
  }
}

export async function answerClinicianQuestions(staff: Api, patientId: string): Promise<void> {
  const { items } = await staff.get<Wire['PatientScreeningsView']>(`/patients/${patientId}/screenings`);
  const { id, clinicianQuestions } = await staff.get<Wire['ScreeningView']>(`/screenings/${items[0]?.id}`);
  for (const { questionId } of clinicianQuestions)
    await staff.post(`/screenings/${id}/answers`, { questionId, answer: CLINICIAN[questionId] ?? 'no' });
}

/** A delivery of the demo's ink, released by somebody else. */
export async function releasedLot(receiver: Api, releaser: Api, lotNumber: string): Promise<Wire['LotView']> {
  const lot = await receivedLot(receiver, lotNumber);
  return releaser.post<Wire['LotView']>(`/lots/${lot.id}/release`, { checklist: lot.checklist }, lot.version);
}

export function receivedLot(receiver: Api, lotNumber: string): Promise<Wire['LotView']> {
  return receiver.post<Wire['LotView']>('/deliveries', {
    scan: `010950600013435217301231${'10'}${lotNumber}`,
    units: 2,
    unitVolumeMicrolitres: 15_000,
    supplier: 'Scalp Supplies Ltd',
    deliveryNote: 'DN-2002',
    receivedOn: new Date().toISOString().slice(0, 10),
  });
}

export { DEMO_PASSWORD as PASSWORD } from './staff.js';

/** Everything before the chair: health questions, consent, vitals, plan. @returns the planned session */
export async function plannedSession(
  doctor: Api,
  patientId: string,
  lot: Wire['LotView'],
): Promise<Wire['SessionSummaryView']> {
  await doctor.post(`/patients/${patientId}/measurements`, VITALS);
  const me = await doctor.get<Wire['MeView']>('/me');
  return doctor.post<Wire['SessionSummaryView']>(`/patients/${patientId}/sessions`, {
    plannedZones: ['HL', 'FR', 'TL', 'TR'],
    bottleIds: [lot.bottles[0]?.id],
    doctorId: me.accountId,
    room: '1',
    anaestheticPlanned: true,
  });
}

const DRUG = { drugLotNumber: 'LD1', drugExpiry: '2035-01-31', route: 'infiltration' };
const DOSE = { kind: 'injection', agent: 'lidocaine', percentThousandths: 1_000, adrenalineDilution: 200_000 };

/** The instant, by the product's clock. */
export type Now = () => string;
const present: Now = () => new Date().toISOString();

/** What a doctor does in the chair, one request each. */
export class Chair {
  constructor(
    private readonly doctor: Api,
    private readonly sessionId: string,
    private readonly now: Now = present,
  ) {}

  private send<T>(path: string, body: object): Promise<T> {
    return this.doctor.post<T>(`/sessions/${this.sessionId}/${path}`, body);
  }

  /** Baseline pain, then the start with every item of the sign-in confirmed. */
  async start(): Promise<void> {
    await this.feel(0, null, 'baseline');
    await this.send('start', { confirmed: SIGN_IN_ITEMS, secondPerson: 'Ewan Reid' });
    await this.send('remarks', { kind: 'time-out', occurredAt: this.now(), confirmed: TIME_OUT_ITEMS });
  }

  async fill(lot: Wire['LotView'], volumeMicrolitres = 500): Promise<string> {
    const portions = [{ bottleId: lot.bottles[0]?.id, volumeMicrolitres, scannedLotNumber: lot.lotNumber }];
    return (await this.send<Wire['FilledCapView']>('caps', { portions, occurredAt: this.now() })).capId;
  }

  give(volumeMicrolitres: number, zone: string): Promise<unknown> {
    return this.send('doses', { ...DOSE, ...DRUG, volumeMicrolitres, zone, occurredAt: this.now() });
  }

  feel(score: number, zone: string | null, point = 'during'): Promise<unknown> {
    return this.send('pain', { score, point, zone, occurredAt: this.now() });
  }

  async pass(zone: string, capId: string): Promise<string> {
    return (await this.send<Wire['RecordedPassView']>('passes', { zone, capId, occurredAt: this.now() })).id;
  }

  takeBack(passId: string): Promise<unknown> {
    return this.send('reversals', { eventType: 'pass', eventId: passId });
  }

  say(text: string): Promise<unknown> {
    return this.send('remarks', { kind: 'note', text, occurredAt: this.now() });
  }

  /** The whole sign-out. */
  async end(): Promise<void> {
    await this.feel(1, null, 'end');
    await this.send('end', { ...SIGN_OUT, occurredAt: this.now() });
  }
}

const SIGN_OUT = {
  answers: SIGN_OUT_ITEMS.map((item) => ({ item, done: true })),
  noComplications: true,
  needles: [{ type: '3RL', count: 2, lotNumber: 'N1', expiry: '2035-01-31' }],
  needlesCounted: 2,
  machine: { name: 'M1' },
  vitals: { systolicMmHg: 120, diastolicMmHg: 78, pulsePerMinute: 66, oxygenSaturationPercent: 99 },
  aftercare: {
    leafletVersion: '1',
    language: 'en',
    givenTo: 'the patient',
    explainedInPerson: true,
    emergencyContactGiven: true,
  },
};

/** The patient's whole path up to valid consents. */
export async function consentFully(staff: Api, tablet: TabletApi, patient: Wire['PatientSummaryView']): Promise<void> {
  await tablet.answerHealth(await tablet.begin(staff, patient, ['screening', 'consent']));
  const first = await tablet.act('screening/submit');
  await answerClinicianQuestions(staff, patient.id);
  await tablet.understand(await tablet.read(first));
  await tablet.sign(await tablet.choose());
}
