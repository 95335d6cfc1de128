import { asJson, canonicalJson, type Sha256 } from './canonical-json.js';
import type { ConsentKind } from './consent-kind.js';

/** One page of a consent text. The kiosk shows one section at a time; the document holds them in this order. */
export interface ConsentSection {
  /** Unique within the template, never renamed: reads and teach-back point to it. */
  id: string;
  heading: string;
  paragraphs: readonly string[];
  points: readonly string[];
  /** The one sentence to take away. */
  keyPoint: string;
  /** Keys of the source list (clinical-sources); 'POLICY' is the clinic's own rule. */
  sources: readonly string[];
}

export interface TeachBackOption {
  id: string;
  text: string;
}

/** Three answers, one right. `correction` is said kindly after a wrong one, with the short text shown again. */
export interface TeachBackQuestion {
  id: string;
  /** Where the answer stands: shown again after a wrong answer. */
  sectionId: string;
  question: string;
  options: readonly [TeachBackOption, TeachBackOption, TeachBackOption];
  rightOptionId: string;
  correction: string;
}

/** What a finding of this patient makes material, in words for the patient. */
export interface MaterialRiskText {
  ruleId: string;
  text: string;
  sources: readonly string[];
}

/**
 * A published text. Never changed: a new wording is a new version, and signed records keep the old one. Its hash is
 * pinned by a test, so that an edit of a published version fails.
 */
export interface ConsentTemplate {
  id: string;
  version: number;
  kind: ConsentKind;
  language: string;
  title: string;
  sections: readonly ConsentSection[];
  teachBack: readonly TeachBackQuestion[];
  /** What the patient declares by signing. */
  statements: readonly string[];
  /** What permit and refuse mean for this kind, as the kiosk words the choice. */
  choice: { question: string; permit: string; refuse: string };
  materialRisks: readonly MaterialRiskText[];
}

/** Which text, exactly. */
export interface TemplateRef {
  id: string;
  version: number;
  kind: ConsentKind;
  language: string;
  hash: string;
}

/** Hex SHA-256 of the template's canonical JSON: names the exact text for good. */
export const templateHash = (template: ConsentTemplate, sha256: Sha256): string =>
  sha256(canonicalJson(asJson(template)));

export const templateRef = (template: ConsentTemplate, sha256: Sha256): TemplateRef => ({
  id: template.id,
  version: template.version,
  kind: template.kind,
  language: template.language,
  hash: templateHash(template, sha256),
});
