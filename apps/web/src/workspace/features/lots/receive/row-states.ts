import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../ui/status-chip.js';
import type { ReadRow } from './use-receipt.js';

export interface RowState {
  tone: Tone;
  text: string;
}

type StateKey =
  | 'typed'
  | 'unreadable'
  | 'no-gtin'
  | 'unknown-product'
  | 'no-lot'
  | 'new-lot'
  | 'known-lot'
  | 'expired'
  | 'expiryMissing'
  | 'separator'
  | 'nearMatch';

const TONES: Record<StateKey, Tone> = {
  typed: 'info',
  unreadable: 'bad',
  'no-gtin': 'warn',
  'unknown-product': 'warn',
  'no-lot': 'warn',
  'new-lot': 'ok',
  'known-lot': 'info',
  expired: 'bad',
  expiryMissing: 'warn',
  separator: 'warn',
  nearMatch: 'warn',
};

function outcomeOf({ scan, facts }: ReadRow): StateKey | null {
  if (scan === null) return 'typed';
  if (facts.error !== null) return 'unreadable';
  if (facts.gtin === null) return 'no-gtin';
  if (!facts.lookedUp) return null;
  if (facts.product === null) return 'unknown-product';
  if (facts.lotNumber === null) return 'no-lot';
  return facts.lot ? 'known-lot' : 'new-lot';
}

/** Every state of a row at once, worst first: a label may be expired and a near match too. */
export function useRowStates(row: ReadRow): RowState[] {
  const { t } = useTranslation('lots');
  if (row.receivedAs !== null) return [{ tone: 'ok', text: t('receive.received') }];
  const { warnings, lookedUp } = row.facts;
  const outcome = outcomeOf(row);
  const keys: (StateKey | false | null)[] = [
    warnings.includes('EXPIRED') && 'expired',
    warnings.includes('LOST_SEPARATOR_SUSPECTED') && 'separator',
    warnings.includes('NEAR_MATCH') && 'nearMatch',
    warnings.includes('EXPIRY_MISSING') && row.fields.expiry === '' && 'expiryMissing',
    outcome,
  ];
  const states = keys
    .filter((key): key is StateKey => Boolean(key))
    .map((key): RowState => ({ tone: TONES[key], text: t(`rowState.${key}`) }));
  const waiting = !lookedUp && row.lookError === null && row.facts.error === null;
  return [
    ...states,
    ...(waiting ? [{ tone: 'neutral' as const, text: t('receive.reading') }] : []),
    ...(row.times > 1 ? [{ tone: 'neutral' as const, text: t('receive.again', { count: row.times }) }] : []),
  ];
}
