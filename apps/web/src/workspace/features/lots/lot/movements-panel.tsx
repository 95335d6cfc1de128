import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { useAmount } from '../../../ui/ink/amount.js';
import type { Lot, StockMovement } from '../../../ui/ink/types.js';
import { Panel } from '../../../ui/page.js';
import { EmptyState } from '../../../ui/states.js';
import classes from './lot-page.module.css';

/** Later than this after the fact is said (decision 3). */
const LATE_MILLISECONDS = 2 * 60_000;

/** The ledger of the lot, newest first, each line with the person who wrote it. */
export function MovementsPanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  const amount = useAmount();
  const { unit } = lot.product;
  const change = (delta: number): string =>
    delta === 0 ? '—' : `${delta > 0 ? '+' : '−'} ${amount(Math.abs(delta), unit)}`;
  const columns: Column<StockMovement>[] = [
    {
      title: t('movements.kind'),
      cell: (movement) => (
        <>
          {t(`movements.kinds.${movement.kind}`)}
          {movement.reversesId && <span className={classes.note}>{t('movements.reversal')}</span>}
        </>
      ),
    },
    { title: t('movements.amount'), cell: (movement) => change(movement.delta), numeric: true },
    { title: t('movements.bottle'), cell: (movement) => movement.bottleNumber, numeric: true },
    { title: t('movements.when'), cell: (movement) => <When movement={movement} /> },
    { title: t('movements.who'), cell: (movement) => movement.recordedByName },
    { title: t('movements.reason'), cell: (movement) => movement.reason ?? '—' },
  ];
  return (
    <Panel title={t('movements.title')}>
      {lot.movements.length === 0 ? (
        <EmptyState title={t('movements.none')} />
      ) : (
        <DataTable
          label={t('movements.title')}
          columns={columns}
          rows={lot.movements.toReversed()}
          rowKey={(movement) => movement.id}
        />
      )}
    </Panel>
  );
}

function When({ movement }: { movement: StockMovement }) {
  const { t } = useTranslation('lots');
  const clock = useClinicTime();
  const late = Date.parse(movement.recordedAt) - Date.parse(movement.occurredAt) > LATE_MILLISECONDS;
  return (
    <>
      {clock.dateTime(movement.occurredAt)}
      {late && (
        <span className={classes.note}>{t('movements.late', { time: clock.dateTime(movement.recordedAt) })}</span>
      )}
    </>
  );
}
