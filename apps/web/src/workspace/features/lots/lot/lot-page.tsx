import '../texts.js';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../ui/clinic.js';
import { lotQuery } from '../../../ui/ink/queries.js';
import type { Lot } from '../../../ui/ink/types.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { ErrorState, PageSkeleton } from '../../../ui/states.js';
import { useScanner } from '../../../ui/scan/use-scanner.js';
import { JumpResult } from '../jump-result.js';
import { useJump } from '../use-jump.js';
import { Answers } from './answers.js';
import { BalancePanel } from './balance-panel.js';
import { BottlesPanel } from './bottles-panel.js';
import { DeliveriesPanel } from './deliveries-panel.js';
import { HistoryPanel } from './history-panel.js';
import classes from './lot-page.module.css';
import { MovementsPanel } from './movements-panel.js';
import { QuarantineDialog } from './quarantine-dialog.js';
import { ReleasePanel } from './release-panel.js';

/** One lot: what it is, whether it may be used, who got it; then everything that happened to it. */
export function LotPage() {
  const { lotId = '' }: { lotId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(lotQuery(lotId));
  if (error && !data) return <LotFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <LotContent key={data.id} lot={data} />;
}

function LotFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('lots');
  return (
    <Page title={t('list.title')} actions={<LinkButton to="/admin/lots">{t('list.title')}</LinkButton>}>
      <ErrorState error={error} onRetry={onRetry} />
    </Page>
  );
}

function LotContent({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  const mayQuarantine = useMay('lots.quarantine');
  const mayRecall = useMay('recalls.declare');
  const mayReceive = useMay('lots.receive');
  const [stopping, setStopping] = useState(false);
  const jump = useJump();
  useScanner(jump.to);
  return (
    <Page
      title={t('lot.title', { lot: lot.lotNumber })}
      actions={
        <>
          {mayQuarantine && <Button onClick={() => setStopping(true)}>{t('lot.quarantine')}</Button>}
          {mayRecall && (
            <LinkButton to="/admin/recalls/new" search={{ lot: lot.id }}>
              {t('lot.recall')}
            </LinkButton>
          )}
        </>
      }
    >
      <JumpResult jump={jump} mayReceive={mayReceive} />
      <Answers lot={lot} />
      {lot.state === 'quarantined' && <ReleasePanel lot={lot} />}
      <div className={classes.stock}>
        <BottlesPanel lot={lot} />
        <BalancePanel lot={lot} />
      </div>
      <MovementsPanel lot={lot} />
      <div className={classes.columns}>
        <DeliveriesPanel lot={lot} />
        <HistoryPanel lot={lot} />
      </div>
      {stopping && <QuarantineDialog lot={lot} onClose={() => setStopping(false)} />}
    </Page>
  );
}
