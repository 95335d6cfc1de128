import { daysBetween } from '@stipple/kernel';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { useAmount } from '../../ui/ink/amount.js';
import { LotStateChip } from '../../ui/ink/lot-state-chip.js';
import { LotNumber, productName } from '../../ui/ink/names.js';
import type { LotSummary } from '../../ui/ink/types.js';
import classes from './lots-page.module.css';

/** From here on the days that are left are said. */
const SOON_DAYS = 60;

/** Product, lot, expiry, state, what is left, in how many patients it is. */
export function LotTable({ lots }: { lots: readonly LotSummary[] }) {
  const { t } = useTranslation('lots');
  const { t: ink } = useTranslation('ink');
  const amount = useAmount();
  const columns: Column<LotSummary>[] = [
    {
      title: t('columns.product'),
      cell: (lot) => (
        <Link to={`/admin/lots/${lot.id}`} className={classes.link}>
          <span className={classes.name}>{productName(lot.productName, lot.shadeName)}</span>
          <span className={classes.soft}>
            {ink(`kinds.${lot.kind}`)} · {lot.maker}
          </span>
        </Link>
      ),
    },
    {
      title: t('columns.lot'),
      cell: (lot) => (
        <>
          <LotNumber>{lot.lotNumber}</LotNumber>
          {lot.batch && <span className={classes.soft}>{ink('batchLabel', { batch: lot.batch })}</span>}
        </>
      ),
    },
    { title: t('columns.expiry'), cell: (lot) => <Expiry lot={lot} /> },
    { title: t('columns.state'), cell: (lot) => <LotStateChip state={lot.state} /> },
    { title: t('columns.left'), cell: (lot) => amount(lot.remaining, lot.unit), numeric: true },
    { title: t('columns.patients'), cell: (lot) => t('patients', { count: lot.patientsCount }), numeric: true },
  ];
  return <DataTable label={t('list.results')} columns={columns} rows={lots} rowKey={(lot) => lot.id} />;
}

function Expiry({ lot }: { lot: LotSummary }) {
  const { t } = useTranslation('lots');
  const clock = useClinicTime();
  const days = daysBetween(clock.today(), lot.expiry);
  const soon = days >= 0 && days <= SOON_DAYS && (lot.state === 'released' || lot.state === 'quarantined');
  return (
    <span className={classes.date}>
      {clock.date(lot.expiry)}
      {soon && <span className={classes.soon}>▲ {t('expiresIn', { count: days })}</span>}
    </span>
  );
}
