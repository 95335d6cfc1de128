import { DomainError } from '@stipple/kernel';
import type { CalendarDate, Uuid } from '@stipple/kernel';
import { isExpired, nextLotState } from './lot.js';
import type { LotState } from './lot.js';
import type { ProductKind } from './product.js';

/** One thing a person must have seen before a lot may be used (domain 5.2). */
export interface ChecklistItem {
  id: string;
  appliesTo: readonly ProductKind[];
  source: string;
}

const ALL: readonly ProductKind[] = ['ink', 'diluent', 'needle', 'anaesthetic', 'antiseptic'];
const LIQUID_UNDER_SKIN: readonly ProductKind[] = ['ink', 'diluent'];

export const RELEASE_CHECKLIST: readonly ChecklistItem[] = [
  { id: 'label-matches', appliesTo: ALL, source: '5.2 productName, manufacturer, lot, expiry' },
  { id: 'quantity-counted', appliesTo: ALL, source: '5.2 receivedQty' },
  { id: 'packaging-intact', appliesTo: ALL, source: '5.2 receivedQty, temperature' },
  { id: 'storage-temperature-kept', appliesTo: ALL, source: '5.2 storage' },
  { id: 'label-photo-taken', appliesTo: ALL, source: '5.2 label photo' },
  { id: 'sterile-statement', appliesTo: ['ink', 'diluent', 'needle', 'anaesthetic'], source: 'MPA-SE2, FR-R513' },
  { id: 'tattoo-use-statement', appliesTo: ['ink'], source: 'EU2081' },
  { id: 'ingredients-checked', appliesTo: LIQUID_UNDER_SKIN, source: 'MPA-SE, TAETOV3' },
  { id: 'metal-warnings-recorded', appliesTo: ['ink'], source: 'MPA-SE' },
  { id: 'certificate-of-analysis', appliesTo: LIQUID_UNDER_SKIN, source: '5.2 certificateOfAnalysis' },
  { id: 'safety-data-sheet', appliesTo: ['ink', 'antiseptic'], source: '5.2 sds' },
];

export const RELEASE_CHECKLIST_IDS: readonly string[] = RELEASE_CHECKLIST.map((item) => item.id);

export function releaseChecklistFor(kind: ProductKind): string[] {
  return RELEASE_CHECKLIST.filter((item) => item.appliesTo.includes(kind)).map((item) => item.id);
}

export interface ReleaseRequest {
  lot: { state: LotState; expiry: CalendarDate; kind: ProductKind };
  /** Everybody who received a delivery of this lot. */
  receivedBy: readonly Uuid[];
  releasedBy: Uuid;
  /** Ids of the items that were ticked. */
  ticks: readonly string[];
  /** In the clinic's zone. */
  today: CalendarDate;
}

/**
 * Releases a lot for use: a second person, every item of the checklist, and not past its date (domain 5.2).
 * @returns the new state
 * @throws LOT_STATE_REFUSED, RELEASE_BY_RECEIVER, LOT_EXPIRED, RELEASE_CHECKLIST_INCOMPLETE (one field problem an item)
 */
export function releaseLot(request: ReleaseRequest): LotState {
  const { lot, receivedBy, releasedBy, ticks, today } = request;
  const next = nextLotState(lot.state, 'release');
  if (receivedBy.includes(releasedBy)) throw new DomainError('RELEASE_BY_RECEIVER', {});
  if (isExpired(lot.expiry, today)) throw new DomainError('LOT_EXPIRED', { expiry: lot.expiry, today });
  const missing = releaseChecklistFor(lot.kind).filter((id) => !ticks.includes(id));
  if (missing.length > 0) {
    throw new DomainError(
      'RELEASE_CHECKLIST_INCOMPLETE',
      { missing: missing.length },
      missing.map((id) => ({
        pointer: `/checklist/${id}`,
        code: 'NOT_TICKED',
        detail: 'This must be seen and ticked.',
      })),
    );
  }
  return next;
}
