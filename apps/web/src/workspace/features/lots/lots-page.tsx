import './texts.js';
import { Button } from '@mantine/core';
import { LOT_STATES } from '@stipple/traceability/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../ui/clinic.js';
import { lotsQuery, type LotFilter } from '../../ui/ink/queries.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { useScanner } from '../../ui/scan/use-scanner.js';
import { JumpResult } from './jump-result.js';
import { LotFilters } from './lot-filters.js';
import { LotTable } from './lot-table.js';
import type { LotSearch } from './routes.js';
import { useJump } from './use-jump.js';

function filterOf({ q, state }: LotSearch): LotFilter {
  const known = LOT_STATES.find((each) => each === state);
  return { ...(q && { q }), ...(known && { state: known }) };
}

/** All lots, newest first; what is shown stands in the address, and a scan opens its lot. */
export function LotsPage() {
  const { t } = useTranslation('lots');
  const filter = filterOf(useSearch({ strict: false }));
  const mayReceive = useMay('lots.receive');
  const found = useInfiniteQuery(lotsQuery(filter));
  const jump = useJump();
  useScanner(jump.to);
  const navigate = useNavigate();
  const [cleared, setCleared] = useState(0);
  const clear = (): void => {
    setCleared((times) => times + 1);
    void navigate({ to: '/admin/lots', search: {} });
  };
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const receive = mayReceive && (
    <LinkButton to="/admin/lots/receive" variant="filled">
      {t('list.receive')}
    </LinkButton>
  );

  return (
    <Page title={t('list.title')} intro={t('list.intro')} actions={receive}>
      <JumpResult jump={jump} mayReceive={mayReceive} />
      <LotFilters key={cleared} filter={filter} />
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonAfter200ms lines={6} />}
      {found.data && items.length === 0 && (
        <NoLots filtered={Object.keys(filter).length > 0} receive={receive} onClear={clear} />
      )}
      {items.length > 0 && (
        <>
          <p className="st-visually-hidden" role="status">
            {t('list.count', { count: items.length })}
          </p>
          <LotTable lots={items} />
        </>
      )}
      {found.hasNextPage && (
        <div>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function NoLots({ filtered, receive, onClear }: { filtered: boolean; receive: ReactNode; onClear: () => void }) {
  const { t } = useTranslation('lots');
  if (!filtered) return <EmptyState title={t('list.empty')} text={t('list.emptyText')} action={receive} />;
  const clear = <Button onClick={onClear}>{t('list.clear')}</Button>;
  return <EmptyState title={t('list.noHit')} text={t('list.noHitText')} action={clear} />;
}
