import './texts.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../ui/clinic.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { CodeDialog } from './code-dialog.js';
import { DeviceTable } from './device-table.js';
import { PairForm } from './pair-form.js';
import { devicesQuery, type PairingCode } from './queries.js';

/** The tablets of the clinic that patients answer and sign on. */
export function DevicesPage() {
  const { t } = useTranslation('devices');
  const mayPair = useMay('devices.pair');
  const [code, setCode] = useState<PairingCode | null>(null);
  const { data, error, refetch } = useQuery(devicesQuery);
  return (
    <Page title={t('title')} intro={t('intro')}>
      {mayPair ? <PairForm onMade={setCode} /> : <p>{t('notYours')}</p>}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonAfter200ms />}
      {data?.items.length === 0 && <EmptyState title={t('empty')} text={t('emptyText')} />}
      {data && data.items.length > 0 && <DeviceTable devices={data.items} mayRevoke={mayPair} />}
      {code && <CodeDialog code={code} onClose={() => setCode(null)} />}
    </Page>
  );
}
