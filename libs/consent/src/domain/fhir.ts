import type { CalendarDate, Uuid } from '@stipple/kernel';
import type { ConsentDecision, ConsentKind } from './consent-kind.js';
import type { TemplateRef } from './template.js';

/** Codes of domain 8.4 and 8.5. A data receipt is filed as a privacy notice. */
const FHIR_CODES: Record<ConsentKind, { scope: string; loinc: string; display: string }> = {
  PROC: { scope: 'treatment', loinc: '64293-4', display: 'Procedure consent' },
  ANAES: { scope: 'treatment', loinc: '61359-6', display: 'Anesthesia consent' },
  DATA: { scope: 'patient-privacy', loinc: '57016-8', display: 'Privacy policy acknowledgment' },
};

const E1762 = 'urn:iso-astm:E1762-95:2013';
const CONSENT_SIGNATURE = { system: E1762, code: '1.2.840.10065.1.12.1.7', display: 'Consent Signature' };

export interface ConsentForFhir {
  id: Uuid;
  kind: ConsentKind;
  decision: ConsentDecision;
  signedAt: Date;
  withdrawnAt: Date | null;
  clinicId: Uuid;
  patient: { id: Uuid; name: string; birthDate: CalendarDate };
  verifiedBy: { accountId: Uuid; name: string };
  template: TemplateRef;
  modelHash: string;
  /** The sealed document, once it exists; the copy inside that document cannot know it. */
  documentId: Uuid | null;
}

/** FHIR R4 resources as plain JSON; only the members we set. */
export type FhirResource = { resourceType: string; id: string } & Record<string, unknown>;

/**
 * FHIR R4 Consent. A withdrawal is the same record with status `inactive`; a refusal is `rejected` with a deny.
 * `policy` names the exact text, which also meets the invariant that a consent states its policy (ppc-1).
 */
export function toFhirConsent(consent: ConsentForFhir): FhirResource {
  const codes = FHIR_CODES[consent.kind];
  const patient = { reference: `Patient/${consent.patient.id}`, display: consent.patient.name };
  return {
    resourceType: 'Consent',
    id: consent.id,
    status: statusOf(consent),
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: codes.scope }] },
    category: [{ coding: [{ system: 'http://loinc.org', code: codes.loinc, display: codes.display }] }],
    patient,
    dateTime: consent.signedAt.toISOString(),
    performer: [patient],
    organization: [{ reference: `Organization/${consent.clinicId}` }],
    ...(consent.documentId ? { sourceReference: { reference: `DocumentReference/${consent.documentId}` } } : {}),
    policy: [
      {
        uri: `urn:stipple:consent-template:${consent.template.id}:${consent.template.version}:${consent.template.hash}`,
      },
    ],
    verification: [{ verified: true, verifiedWith: patient, verificationDate: consent.signedAt.toISOString() }],
    provision: {
      type: consent.decision === 'permit' ? 'permit' : 'deny',
      period: {
        start: consent.signedAt.toISOString(),
        ...(consent.withdrawnAt ? { end: consent.withdrawnAt.toISOString() } : {}),
      },
    },
  };
}

function statusOf({ decision, withdrawnAt }: ConsentForFhir): 'active' | 'inactive' | 'rejected' {
  if (withdrawnAt) return 'inactive';
  return decision === 'permit' ? 'active' : 'rejected';
}

export interface SignatureForFhir {
  /** Hex SHA-256 of the attached record: a document cannot hold its own hash (decision 27). */
  recordSha256: string;
  recordName: string;
  sigFormat: 'image/svg+xml' | 'text/plain';
  data: string;
}

/** FHIR R4 Provenance of the signature: targets the Consent and the attached record by its hash. */
export function toFhirProvenance(consent: ConsentForFhir, signature: SignatureForFhir): FhirResource {
  const patient = { reference: `Patient/${consent.patient.id}`, display: consent.patient.name };
  const verifier = { reference: `Practitioner/${consent.verifiedBy.accountId}`, display: consent.verifiedBy.name };
  return {
    resourceType: 'Provenance',
    id: consent.id,
    target: [
      { reference: `Consent/${consent.id}` },
      { identifier: { system: 'urn:stipple:sha256', value: signature.recordSha256 }, display: signature.recordName },
    ],
    occurredDateTime: consent.signedAt.toISOString(),
    recorded: consent.signedAt.toISOString(),
    agent: [
      { type: participant('author'), who: patient },
      { type: participant('verifier'), who: verifier },
      { type: participant('custodian'), who: { reference: `Organization/${consent.clinicId}` } },
    ],
    signature: [
      {
        type: [CONSENT_SIGNATURE],
        when: consent.signedAt.toISOString(),
        who: patient,
        sigFormat: signature.sigFormat,
        data: base64(signature.data),
      },
    ],
  };
}

const participant = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code }],
});

// btoa takes bytes as characters: names outside Latin-1 go through UTF-8 first
const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (b) => String.fromCharCode(b)).join(''));
