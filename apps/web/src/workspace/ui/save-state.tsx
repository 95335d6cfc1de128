import { useTranslation } from 'react-i18next';
import { useSaveSummary } from '../api/save-state.js';
import { useClinicTime } from './clinic.js';
import { StatusChip } from './status-chip.js';

/** What the server has confirmed: 'Saved 11:41', '3 waiting', 'Refused'. */
export function SaveState() {
  const { t } = useTranslation('ui');
  const { waiting, refused, savedAt } = useSaveSummary();
  const clock = useClinicTime();
  return (
    <span role="status">
      {waiting > 0 ? (
        <StatusChip tone="warn" symbol="…">
          {t('saveState.waiting', { count: waiting })}
        </StatusChip>
      ) : refused ? (
        <StatusChip tone="bad">{t('saveState.refused')}</StatusChip>
      ) : savedAt !== null ? (
        <StatusChip tone="ok">{t('saveState.saved', { time: clock.time(savedAt) })}</StatusChip>
      ) : null}
    </span>
  );
}
