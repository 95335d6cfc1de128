import './texts.js';
import type { LotState } from '@stipple/traceability/domain';
import { useTranslation } from 'react-i18next';
import { StatusChip, type Tone } from '../status-chip.js';

const LOOK: Record<LotState, { tone: Tone; symbol?: string }> = {
  quarantined: { tone: 'warn' },
  released: { tone: 'ok' },
  recalled: { tone: 'bad' },
  expired: { tone: 'bad', symbol: '⧖' },
  depleted: { tone: 'neutral' },
  discarded: { tone: 'neutral', symbol: '✕' },
};

/** The state of a lot as symbol and word. */
export function LotStateChip({ state }: { state: LotState }) {
  const { t } = useTranslation('ink');
  return <StatusChip {...LOOK[state]}>{t(`lotStates.${state}`)}</StatusChip>;
}
