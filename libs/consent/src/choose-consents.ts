import type { Tx } from '@stipple/platform';
import { ConsentChoice } from './consent-choice.entity.js';
import { stoppedBy, type ConsentDecision, type ConsentKind, type IdentityCheck } from './domain/index.js';
import { refuseConsents } from './refuse-consents.js';
import type { OpenSitting } from './sittings.js';

/** What was chosen, as the kiosk sends it: a kind left open is missing or null. */
export type Decisions = Partial<Record<ConsentKind, ConsentDecision | null>>;

/** The patient's yes or no to each text, kept until it is signed. A no to the procedure is recorded at once. */
export function chooseConsents(tx: Tx, sitting: OpenSitting, chosen: Decisions, identity: IdentityCheck): void {
  const { kinds, key } = sitting;
  const { patientId, visitId } = key;
  const decisions: Partial<Record<ConsentKind, ConsentDecision>> = {};
  for (const kind of kinds) {
    const decision = chosen[kind];
    if (decision) decisions[kind] = decision;
  }
  tx.insert(ConsentChoice, { id: tx.newId(), patientId, visitId, decisions, decidedAt: tx.now });
  tx.audit({
    action: 'consent.decided',
    subject: { type: 'visit', id: visitId },
    patientId,
    facts: { ...decisions },
  });
  // what rests on the procedure falls with it; nobody is asked to sign a no
  if (decisions.PROC === 'refuse') {
    const refused = kinds.filter((kind) => decisions[kind] === 'refuse' || stoppedBy('PROC').includes(kind));
    refuseConsents(tx, sitting, refused, identity);
  }
}
