import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { LotStateChip } from '../../ui/ink/lot-state-chip.js';
import { LotNumber, productName } from '../../ui/ink/names.js';
import { lotsQuery, scanQuery } from '../../ui/ink/queries.js';
import type { LotSummary } from '../../ui/ink/types.js';
import { Panel } from '../../ui/page.js';
import { useScanner } from '../../ui/scan/use-scanner.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import classes from './recalls.module.css';

const LONGEST_TEXT = 80;

/** Finds the lot that the notice names, by text or by its label. */
export function LotChoice() {
  const { t } = useTranslation('recalls');
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 250);
  const found = useInfiniteQuery(lotsQuery(wanted === '' ? {} : { q: wanted.slice(0, LONGEST_TEXT) }));
  const lots = found.data?.pages.flatMap((page) => page.items) ?? [];
  const navigate = useNavigate();
  const client = useQueryClient();
  const follow = async (scan: string): Promise<void> => {
    const look = await client.fetchQuery(scanQuery(scan));
    if (look.lot) await navigate({ to: '/admin/recalls/new', search: { lot: look.lot.id } });
    else setText(look.lotNumber ?? look.gtin ?? '');
  };
  useScanner((scan) => void follow(scan).catch(() => setText(scan)));
  return (
    <Panel title={t('new.chooseLot')}>
      <TextInput
        label={t('new.find')}
        description={t('new.findHint')}
        autoComplete="off"
        maxLength={400}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonAfter200ms />}
      {found.data && lots.length === 0 && <EmptyState title={t('new.noLot')} />}
      <ul className={classes.lots}>
        {lots.map((lot) => (
          <LotRow key={lot.id} lot={lot} />
        ))}
      </ul>
    </Panel>
  );
}

function LotRow({ lot }: { lot: LotSummary }) {
  const clock = useClinicTime();
  return (
    <li>
      <Link to="/admin/recalls/new" search={{ lot: lot.id }} className={classes.lot}>
        <strong className={classes.lotName}>
          {productName(lot.productName, lot.shadeName)} · <LotNumber>{lot.lotNumber}</LotNumber>
        </strong>
        <span className={classes.soft}>
          {lot.maker} · {clock.date(lot.expiry)}
        </span>
        <LotStateChip state={lot.state} />
      </Link>
    </li>
  );
}
