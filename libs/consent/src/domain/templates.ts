import { DomainError } from '@stipple/kernel';
import { CONSENT_KINDS, type ConsentKind } from './consent-kind.js';
import { materialRisksFor, type MaterialFinding } from './shown-text.js';
import type { ConsentTemplate } from './template.js';
import { ANAESTHESIA_EN_V1 } from './templates/anaesthesia.en.v1.js';
import { DATA_EN_V1 } from './templates/data.en.v1.js';
import { PROCEDURE_EN_V1 } from './templates/procedure.en.v1.js';

/** Every text ever published, oldest first. Signed records point into it, so nothing is ever taken out. */
export const TEMPLATES: readonly ConsentTemplate[] = [PROCEDURE_EN_V1, ANAESTHESIA_EN_V1, DATA_EN_V1];

/** Used when a patient's language has no text yet. */
export const FALLBACK_LANGUAGE = 'en';

/** The newest text of a kind in a language, else in English. */
export function liveTemplate(kind: ConsentKind, language: string, all = TEMPLATES): ConsentTemplate {
  const ofKind = all.filter((template) => template.kind === kind);
  // 'en-GB' reads 'en' until it has a text of its own
  const tags = [language.toLowerCase(), language.toLowerCase().split('-')[0]];
  const tag = tags.find((one) => ofKind.some((template) => template.language === one));
  const inLanguage = ofKind.filter((template) => template.language === tag);
  const choice =
    inLanguage.length > 0 ? inLanguage : ofKind.filter((template) => template.language === FALLBACK_LANGUAGE);
  const newest = choice.reduce<ConsentTemplate | null>(
    (best, template) => (best === null || template.version > best.version ? template : best),
    null,
  );
  if (!newest) throw new DomainError('NOT_FOUND', { type: 'consent-template', kind });
  return newest;
}

/** A published text by name, version and language. @throws NOT_FOUND */
export function publishedTemplate(id: string, version: number, language: string): ConsentTemplate {
  const found = TEMPLATES.find((t) => t.id === id && t.version === version && t.language === language);
  if (!found) throw new DomainError('NOT_FOUND', { type: 'consent-template', id, version });
  return found;
}

/** Which kind's text words each finding: the consent that a new finding takes down. */
export function findingKinds(findings: readonly MaterialFinding[]): { ruleId: string; kind: ConsentKind }[] {
  const live = CONSENT_KINDS.map((kind) => liveTemplate(kind, FALLBACK_LANGUAGE));
  return live.flatMap((template) =>
    materialRisksFor(template, findings, live).map(({ ruleId }) => ({ ruleId, kind: template.kind })),
  );
}
