import { answerOf, client, withKey } from '../../shared/api/client.js';
import type { AnswerBody, ConsentKind, Decision, DeviceView, SignBody, StepView } from './step-view.js';

/** Every act answers with the next page. */
type Next = Promise<StepView>;

export const deviceState = (): Promise<DeviceView> => answerOf(client.GET('/api/kiosk/device'));

export const pairDevice = (code: string): Promise<unknown> =>
  answerOf(client.POST('/api/kiosk/pair', { ...withKey(), body: { code } }));

export const enterVisit = (code: string, birthDate: string): Next =>
  answerOf(client.POST('/api/kiosk/enter', { ...withKey(), body: { code, birthDate } }));

export const currentStep = (): Next => answerOf(client.GET('/api/kiosk/step'));

export const confirmIdentity = (initials: string, isMe: boolean): Next =>
  answerOf(client.POST('/api/kiosk/identity', { ...withKey(), body: { initials, isMe } }));

export const begin = (): Next => answerOf(client.POST('/api/kiosk/begin', withKey()));

export const answerQuestion = (body: AnswerBody): Next =>
  answerOf(client.POST('/api/kiosk/answers', { ...withKey(), body }));

export const questionAgain = (questionId: string): Next =>
  answerOf(client.GET('/api/kiosk/questions/{questionId}', { params: { path: { questionId } } }));

export const submitScreening = (): Next => answerOf(client.POST('/api/kiosk/screening/submit', withKey()));

export const readSection = (kind: ConsentKind, sectionId: string, seconds: number): Next =>
  answerOf(client.POST('/api/kiosk/sections', { ...withKey(), body: { kind, sectionId, seconds } }));

export const askQuestion = (kind: ConsentKind, sectionId: string, text: string): Next =>
  answerOf(client.POST('/api/kiosk/patient-questions', { ...withKey(), body: { kind, sectionId, text } }));

export const answerTeachBack = (questionId: string, optionId: string): Next =>
  answerOf(client.POST('/api/kiosk/teach-back', { ...withKey(), body: { questionId, optionId } }));

export const decide = (decisions: Partial<Record<ConsentKind, Decision>>): Next =>
  answerOf(client.POST('/api/kiosk/choices', { ...withKey(), body: { decisions } }));

/** @param key one per content: the same signature sent again is the same act */
export const sign = (body: SignBody, key: string): Next =>
  answerOf(client.POST('/api/kiosk/sign', { ...withKey(key), body }));

export const stop = (): Next => answerOf(client.POST('/api/kiosk/stop', withKey()));
export const callStaff = (): Next => answerOf(client.POST('/api/kiosk/help', withKey()));
export const lock = (): Promise<unknown> => answerOf(client.POST('/api/kiosk/lock', withKey()));

/** Address of the patient's own copy of a signed document. */
export const documentAddress = (documentId: string): string =>
  `/api/kiosk/documents/${encodeURIComponent(documentId)}/file`;
