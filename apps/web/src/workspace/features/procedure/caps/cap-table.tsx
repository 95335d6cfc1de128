import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import { EmptyState } from '../../../ui/states.js';
import { StatusChip } from '../../../ui/status-chip.js';
import type { SessionCap } from '../session.js';
import classes from './caps.module.css';

interface CapTableProps {
  caps: SessionCap[];
  current: string | null;
  onCap: (capId: string) => void;
}

/** Caps in the order in which they were filled; an open one can be made the current one. */
export function CapTable({ caps, current, onCap }: CapTableProps) {
  const { t } = useTranslation('procedure');
  if (caps.length === 0) return <EmptyState title={t('caps.none')} text={t('caps.noneText')} />;
  const numbered = [...caps]
    .sort((a, b) => a.filledAt.localeCompare(b.filledAt))
    .map((cap, index) => ({ cap, number: index + 1 }));
  return (
    <table className={classes.caps}>
      <thead>
        <tr>
          <th scope="col">{t('caps.cap')}</th>
          <th scope="col">{t('caps.lot')}</th>
          <th scope="col">{t('caps.ink')}</th>
          <th scope="col">{t('caps.state')}</th>
        </tr>
      </thead>
      <tbody>
        {numbered.toReversed().map(({ cap, number }) => (
          <CapRow key={cap.id} cap={cap} number={number} current={cap.id === current} onCap={onCap} />
        ))}
      </tbody>
    </table>
  );
}

const BAD_STATES = new Set(['recalled', 'quarantined', 'expired', 'discarded']);

interface CapRowProps {
  cap: SessionCap;
  number: number;
  current: boolean;
  onCap: (capId: string) => void;
}

function CapRow({ cap, number, current, onCap }: CapRowProps) {
  const { t } = useTranslation('procedure');
  const clock = useClinicTime();
  const bad = cap.portions.find((portion) => portion.lotState && BAD_STATES.has(portion.lotState));
  return (
    <tr>
      <td>{number}</td>
      <td>
        {cap.portions.map((portion, index) => (
          <span key={index} className={classes.line}>
            <bdi className="st-mono">{portion.lotNumber}</bdi>
            {portion.expiry && (
              <span className={classes.soft}> {t('caps.expires', { date: clock.date(portion.expiry) })}</span>
            )}
          </span>
        ))}
      </td>
      <td>
        {cap.portions.map((portion, index) => (
          <span key={index} className={classes.line}>
            {portion.shadeName ?? portion.productName}
          </span>
        ))}
        <span className={classes.soft}>
          {/* a ratio of one ink alone says nothing */}
          {[cap.shadeRatio.includes(':') && cap.shadeRatio, clock.time(cap.filledAt)].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td>
        {bad ? (
          <StatusChip tone="bad">{t(`lotStates.${bad.lotState as 'recalled'}`)}</StatusChip>
        ) : cap.discardedAt ? (
          <StatusChip tone="neutral" symbol="◌">
            {t('caps.discarded')}
          </StatusChip>
        ) : current ? (
          <StatusChip tone="info">{t('caps.inUse')}</StatusChip>
        ) : (
          <button type="button" className={classes.use} onClick={() => onCap(cap.id)}>
            {t('caps.use', { number })}
          </button>
        )}
        {cap.flags.includes('UNCHECKED') && <StatusChip tone="bad">{t('flags.UNCHECKED')}</StatusChip>}
      </td>
    </tr>
  );
}
