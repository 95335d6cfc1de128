import { asJson, canonicalJson, type Sha256 } from './canonical-json.js';
import type { ConsentKind } from './consent-kind.js';
import type { ConsentSection, ConsentTemplate } from './template.js';

/** A finding of this patient that makes a risk material: from screening, handed in as plain data by the caller. */
export interface MaterialFinding {
  ruleId: string;
  /** Used when the template has no wording of its own for the rule. */
  text: string;
}

/** A section exactly as this patient sees it. The hash names its text, so a read of another text does not count. */
export interface ShownSection extends ConsentSection {
  kind: ConsentKind;
  contentHash: string;
}

/** The section made from the patient's own findings. */
export const OWN_RISKS_SECTION = 'your-own-risks';

/** Never shown on a kiosk page or in a hand-over copy, whatever the caller sends (decision 28). */
const NEVER_SHOWN: ReadonlySet<string> = new Set(['SY13']);

export interface MaterialRisk {
  ruleId: string;
  text: string;
  sources: readonly string[];
}

/** Whether a rule's answers and risks may stand on a page that others might see over the patient's shoulder. */
export const mayBeShown = (ruleId: string): boolean => !NEVER_SHOWN.has(ruleId);

/**
 * The material risks of one template for these findings, sorted by rule so that one set has one text. A rule that no
 * text of `all` words belongs to the procedure, in the caller's words.
 */
export function materialRisksFor(
  template: ConsentTemplate,
  findings: readonly MaterialFinding[],
  all: readonly ConsentTemplate[],
): MaterialRisk[] {
  const own = new Map(template.materialRisks.map((risk) => [risk.ruleId, risk]));
  const worded = new Set(all.flatMap((other) => other.materialRisks.map((risk) => risk.ruleId)));
  const risks = new Map<string, MaterialRisk>();
  for (const { ruleId, text } of findings.filter((finding) => mayBeShown(finding.ruleId))) {
    const risk = own.get(ruleId);
    const inCallersWords = template.kind === 'PROC' && !worded.has(ruleId) && text.trim().length > 0;
    if (risk) risks.set(ruleId, { ruleId, text: risk.text, sources: risk.sources });
    else if (inCallersWords) risks.set(ruleId, { ruleId, text, sources: ['POLICY'] });
  }
  return [...risks.values()].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
}

/** Every page of these texts for this patient, in reading order. */
export function shownSections(
  templates: readonly ConsentTemplate[],
  findings: readonly MaterialFinding[],
  sha256: Sha256,
): ShownSection[] {
  return templates.flatMap((template) => {
    const risks = materialRisksFor(template, findings, templates);
    const own = risks.length > 0 ? [ownRisksSection(risks)] : [];
    return [...template.sections, ...own].map((section) => withHash(template, section, sha256));
  });
}

function ownRisksSection(risks: readonly MaterialRisk[]): ConsentSection {
  return {
    id: OWN_RISKS_SECTION,
    heading: 'Risks that matter more for you',
    paragraphs: ['From your answers and from what we saw, these risks are higher or different for you.'],
    points: risks.map((risk) => risk.text),
    keyPoint: 'Ask the doctor about these. They are about you.',
    sources: [...new Set(risks.flatMap((risk) => risk.sources))].sort(),
  };
}

function withHash(template: ConsentTemplate, section: ConsentSection, sha256: Sha256): ShownSection {
  const { kind, language } = template;
  return { ...section, kind, contentHash: sha256(canonicalJson(asJson({ kind, language, ...section }))) };
}
