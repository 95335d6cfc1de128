import '../texts.js';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../ui/clinic.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { Page } from '../../../ui/page.js';
import { useScanner } from '../../../ui/scan/use-scanner.js';
import { EmptyState } from '../../../ui/states.js';
import { DeliveryPanel } from './delivery-panel.js';
import { RowCard } from './row-card.js';
import { ScanField } from './scan-field.js';
import { useReceipt, type Receipt } from './use-receipt.js';
import { rowFieldId, useSave, type Saving } from './use-save.js';
import classes from './receive.module.css';

/** Takes a delivery in: scan after scan, each a row that says what is wrong with it; nothing asks in between. */
export function ReceivePage() {
  const { t } = useTranslation('lots');
  if (useMay('lots.receive')) return <Receiving />;
  return (
    <Page title={t('receive.title')}>
      <EmptyState title={t('receive.notYours')} text={t('receive.notYoursText')} />
    </Page>
  );
}

function Receiving() {
  const { t } = useTranslation('lots');
  const receipt = useReceipt();
  const saving = useSave(receipt);
  useScanner(receipt.add);
  return (
    <Page title={t('receive.title')} intro={t('receive.intro')}>
      <Summary receipt={receipt} saving={saving} />
      <DeliveryPanel receipt={receipt} saving={saving} />
      <ScanField onScan={receipt.add} />
      <Rows receipt={receipt} saving={saving} />
      <SaveBar receipt={receipt} saving={saving} />
    </Page>
  );
}

interface PartProps {
  receipt: Receipt;
  saving: Saving;
}

/** What is wrong, each line with the label it belongs to. */
function Summary({ receipt, saving }: PartProps) {
  const { t } = useTranslation('lots');
  const errors = Object.fromEntries(
    Object.entries(saving.errors).map(([fieldId, message]) => {
      const row = receipt.rows.find((each) => fieldId.startsWith(rowFieldId(each.id, '')));
      return [fieldId, message && row ? t('receive.inRow', { number: row.number, message }) : message];
    }),
  );
  const form = { errors, problem: null, loose: [], refusals: saving.refusals, idOf: (fieldId: string) => fieldId };
  return <ErrorSummary form={form} />;
}

/** The newest label stands right below the field it was scanned into. */
function Rows({ receipt, saving }: PartProps) {
  const { t } = useTranslation('lots');
  if (receipt.rows.length === 0) return <EmptyState title={t('receive.none')} text={t('receive.noneText')} />;
  return (
    <ol reversed className={classes.rows} aria-label={t('receive.rows')}>
      {receipt.rows
        .map((row, at) => (
          <RowCard key={row.id} row={row} before={receipt.rows[at - 1]} receipt={receipt} saving={saving} />
        ))
        .toReversed()}
    </ol>
  );
}

function SaveBar({ receipt, saving }: PartProps) {
  const { t } = useTranslation('lots');
  const open = receipt.rows.filter((row) => row.receivedAs === null).length;
  const received = receipt.rows.length - open;
  if (receipt.rows.length === 0) return null;
  const refused = received > 0 && Object.values(saving.errors).some(Boolean);
  return (
    <div className={classes.saveBar}>
      {refused && <p>{t('receive.someLeft')}</p>}
      <div className={formClasses.buttons}>
        {open > 0 && (
          <Button variant="filled" loading={saving.busy} onClick={() => void saving.run()}>
            {t('receive.save', { count: open })}
          </Button>
        )}
        {received > 0 && <Button onClick={receipt.clear}>{t('receive.clear')}</Button>}
      </div>
    </div>
  );
}
