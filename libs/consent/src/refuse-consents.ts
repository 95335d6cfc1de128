import type { Tx } from '@stipple/platform';
import { Consent } from './consent.entity.js';
import type { ConsentKind, IdentityCheck } from './domain/index.js';
import type { OpenSitting } from './sittings.js';

/** A no. Nothing blocks it, it waits for nothing and needs no signature. A kind decided in this visit stays as it is. */
export function refuseConsents(
  tx: Tx,
  sitting: OpenSitting,
  kinds: readonly ConsentKind[],
  identity: IdentityCheck,
): void {
  const { file, refs, information, key } = sitting;
  const decided = file.consents.filter((row) => row.visitId === key.visitId).map((row) => row.kind);
  for (const ref of refs.filter(({ kind }) => kinds.includes(kind) && !decided.includes(kind))) {
    const id = tx.newId();
    tx.insert(Consent, {
      id,
      patientId: key.patientId,
      visitId: key.visitId,
      kind: ref.kind,
      decision: 'refuse',
      signedAt: tx.now,
      informationId: information?.id ?? null,
      signatureId: null,
      documentId: null,
      templateId: ref.id,
      templateVersion: ref.version,
      templateHash: ref.hash,
      language: ref.language,
      modelHash: null,
      findingRuleIds: [],
      checkedBy: identity.checkedByAccountId,
      checkedByName: identity.checkedByName,
      identityMethod: identity.method,
    });
    tx.audit({
      action: 'consent.refused',
      subject: { type: 'consent', id },
      patientId: key.patientId,
      facts: { kind: ref.kind },
    });
  }
}
