import './texts.js';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../ui/clinic.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { AuditFilters } from './audit-filters.js';
import { EventTable } from './event-table.js';
import { auditQuery } from './queries.js';
import type { AuditSearch } from './routes.js';
import classes from './audit.module.css';

/** The log, searched by patient, person, action, outcome and days. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { clinic } = useMe();
  const search: AuditSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const found = useInfiniteQuery(auditQuery(search));
  const events = found.data?.pages.flatMap((page) => page.items) ?? [];
  const show = (next: AuditSearch): void => void navigate({ to: '/admin/audit', search: next, replace: true });

  return (
    <Page title={t('title')} intro={t('intro', { zone: clinic.zone })}>
      <AuditFilters search={search} patientNumber={events[0]?.patientNumber ?? null} onChange={show} />
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonAfter200ms lines={8} />}
      {found.data && events.length === 0 && <EmptyState title={t('empty')} text={t('emptyText')} />}
      {events.length > 0 && (
        <>
          <p className={classes.count} role="status">
            {t('count', { count: events.length })}
          </p>
          <EventTable events={events} />
        </>
      )}
      {found.hasNextPage && (
        <div>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
