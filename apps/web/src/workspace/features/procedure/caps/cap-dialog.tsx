import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { ApiProblem } from '../../../../shared/api/request.js';
import { api } from '../../../api/api.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { scaledInteger } from '../../../ui/numbers.js';
import { useScanner } from '../../../ui/scan/use-scanner.js';
import { toast } from '../../../ui/toast.js';
import { occurredNow } from '../chair/server-clock.js';
import type { SessionScreen } from '../session.js';
import { BottlePick } from './bottle-pick.js';
import { useUsableBottles, type UsableBottle } from './bottles.js';
import { useCapActs } from './use-cap-acts.js';

interface Scan {
  lotNumber: string | null;
  lot: { id: string } | null;
}

/** Fills a cap: scan the bottle (a wedge scanner types into the field) or choose it. The server's gate checks each lot. */
export function CapDialog({ screen, onClose }: { screen: SessionScreen; onClose: () => void }) {
  const { t } = useTranslation('procedure');
  const bottles = useUsableBottles();
  const { fill } = useCapActs(screen.session.id);
  const form = useForm({ scan: '', bottleId: '', volume: '0.5', diluentId: '', diluentVolume: '' });
  const [scanned, setScanned] = useState<string | null>(null);
  const inks = (bottles.data?.items ?? []).filter((bottle) => bottle.kind === 'ink');
  const diluents = (bottles.data?.items ?? []).filter((bottle) => bottle.kind === 'diluent');
  const [message, setMessage] = useState<string | null>(null);

  const readScan = async (text: string): Promise<void> => {
    setMessage(null);
    try {
      const { data } = await api<Scan>('POST', '/scans', { body: { scan: text } });
      const bottle = data.lot ? inks.find((each) => each.lotId === data.lot?.id) : undefined;
      setScanned(data.lotNumber);
      if (bottle) form.set('bottleId', bottle.bottleId);
      else setMessage(t('caps.scanUnknown', { lot: data.lotNumber ?? text }));
    } catch (error) {
      setMessage(error instanceof ApiProblem ? error.detail : t('caps.scanUnknown', { lot: text }));
    }
  };
  useScanner((text) => void readScan(text));
  const lotsOf = (ids: string[]): string =>
    ids
      .map((id) => bottles.data?.items.find((bottle: UsableBottle) => bottle.bottleId === id)?.lotNumber ?? '')
      .join(', ');

  const save = form.submit(
    async (values) => {
      await fill.send({
        portions: [{ bottleId: values.bottleId, volumeMicrolitres: scaledInteger(values.volume, 1000) ?? 0 }],
        diluent:
          values.diluentId === ''
            ? null
            : { bottleId: values.diluentId, volumeMicrolitres: scaledInteger(values.diluentVolume, 1000) ?? 0 },
        scannedLotNumber: scanned,
        occurredAt: occurredNow(),
      });
      toast('ok', t('caps.filled', { lots: lotsOf([values.bottleId]) }));
      onClose();
    },
    (values) => ({
      ...(values.bottleId === '' && { bottleId: t('caps.bottleMissing') }),
      ...(!scaledInteger(values.volume, 1000) && { volume: t('caps.volumeWrong') }),
      ...(values.diluentId !== '' &&
        !scaledInteger(values.diluentVolume, 1000) && { diluentVolume: t('caps.volumeWrong') }),
    }),
  );

  return (
    <Dialog onClose={onClose} title={t('caps.fill')} size="lg">
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <TextInput
          label={t('caps.scan')}
          description={t('caps.scanHint')}
          autoComplete="off"
          data-autofocus
          // Enter in this field gives the label, with its separators, to useScanner
          data-scan
          {...form.field('scan')}
          error={message ?? form.errors.scan}
        />
        <BottlePick label={t('caps.bottle')} bottles={inks} planned={screen.bottles} field={form.field('bottleId')} />
        <div className={formClasses.grid}>
          <TextInput label={t('caps.volume')} inputMode="decimal" {...form.field('volume')} />
        </div>
        {diluents.length > 0 && (
          <BottlePick label={t('caps.diluent')} bottles={diluents} planned={[]} field={form.field('diluentId')} />
        )}
        {form.values.diluentId !== '' && (
          <TextInput label={t('caps.diluentVolume')} inputMode="decimal" {...form.field('diluentVolume')} />
        )}
        <div className={formClasses.buttons}>
          <Button type="submit" variant="filled" loading={form.busy}>
            {t('caps.save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
