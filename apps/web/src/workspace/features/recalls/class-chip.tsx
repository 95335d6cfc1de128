import { useTranslation } from 'react-i18next';
import { StatusChip, type Tone } from '../../ui/status-chip.js';
import type { RecallSummary } from '../../ui/ink/types.js';

type RecallClass = RecallSummary['recallClass'];

const TONES: Record<RecallClass, Tone> = { I: 'bad', II: 'warn', III: 'info' };

/** The class by hazard, in words too. */
export function ClassChip({ recallClass }: { recallClass: RecallClass }) {
  const { t } = useTranslation('recalls');
  return <StatusChip tone={TONES[recallClass]}>{t(`class.${recallClass}`)}</StatusChip>;
}
