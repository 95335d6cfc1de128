import './texts.js';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { LotNumber, productName } from '../../ui/ink/names.js';
import type { RecallSummary } from '../../ui/ink/types.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { ClassChip } from './class-chip.js';
import { recallsQuery } from './queries.js';
import classes from './recalls.module.css';

/** Every recall, newest first. */
export function RecallsPage() {
  const { t } = useTranslation('recalls');
  const { data, error, refetch } = useQuery(recallsQuery);
  const declare = useMay('recalls.declare') && (
    <LinkButton to="/admin/recalls/new" variant="filled">
      {t('list.new')}
    </LinkButton>
  );
  return (
    <Page title={t('list.title')} actions={declare}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonAfter200ms lines={5} />}
      {data?.items.length === 0 && <EmptyState title={t('list.empty')} text={t('list.emptyText')} action={declare} />}
      {data && data.items.length > 0 && <RecallTable recalls={data.items} />}
    </Page>
  );
}

function RecallTable({ recalls }: { recalls: readonly RecallSummary[] }) {
  const { t } = useTranslation('recalls');
  const { t: ink } = useTranslation('ink');
  const clock = useClinicTime();
  const columns: Column<RecallSummary>[] = [
    {
      title: t('list.material'),
      cell: (recall) => (
        <Link to={`/admin/recalls/${recall.id}`} className={classes.link}>
          {recall.lots.map((lot) => (
            <span key={lot.id}>
              {productName(lot.productName, lot.shadeName)}, {ink('lotLabel', { lot: '' })}
              <LotNumber>{lot.lotNumber}</LotNumber>
            </span>
          ))}
        </Link>
      ),
    },
    { title: t('list.class'), cell: (recall) => <ClassChip recallClass={recall.recallClass} /> },
    { title: t('list.issuer'), cell: (recall) => recall.issuer },
    {
      title: t('list.declared'),
      cell: (recall) => (
        <>
          {clock.dateTime(recall.declaredAt)}
          <span className={classes.soft}>{recall.declaredByName}</span>
        </>
      ),
    },
    { title: t('list.patients'), cell: (recall) => recall.counts.patients, numeric: true },
  ];
  return <DataTable label={t('list.label')} columns={columns} rows={recalls} rowKey={(recall) => recall.id} />;
}
