import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import { FactList } from '../../../ui/fact-list.js';
import { LotNumber, productName } from '../../../ui/ink/names.js';
import { LinkButton } from '../../../ui/link-button.js';
import { toVisible } from '../../../ui/scan/fnc1-keys.js';
import { StatusChip } from '../../../ui/status-chip.js';
import { ProductDialog } from './product-dialog.js';
import { RowFieldset } from './row-fieldset.js';
import { RowMessages } from './row-messages.js';
import { useRowStates } from './row-states.js';
import type { ReadRow, Receipt } from './use-receipt.js';
import { rowFieldId, type Saving } from './use-save.js';
import classes from './receive.module.css';

interface RowCardProps {
  row: ReadRow;
  before: ReadRow | undefined;
  receipt: Receipt;
  saving: Saving;
}

/** One label: what it says, its state in symbols and words, and what a person has to add. */
export function RowCard({ row, before, receipt, saving }: RowCardProps) {
  const { t } = useTranslation('lots');
  return (
    <li className={classes.row} data-done={row.receivedAs !== null}>
      <RowHead row={row} onRemove={() => receipt.remove(row.id)} />
      <LabelFactList row={row} />
      {row.receivedAs === null ? (
        <OpenRow row={row} before={before} receipt={receipt} saving={saving} />
      ) : (
        <p className={classes.soft}>{t('receive.release')}</p>
      )}
    </li>
  );
}

function RowHead({ row, onRemove }: { row: ReadRow; onRemove: () => void }) {
  const { t } = useTranslation('lots');
  const states = useRowStates(row);
  const title = t(row.scan === null ? 'receive.handTitle' : 'receive.rowTitle', { number: row.number });
  return (
    <div className={classes.rowHead}>
      <h2 className={classes.rowTitle} id={rowFieldId(row.id, 'scan')} tabIndex={-1}>
        {title}
      </h2>
      <span className={classes.chips} role="status">
        {states.map((state) => (
          <StatusChip key={state.text} tone={state.tone}>
            {state.text}
          </StatusChip>
        ))}
      </span>
      {row.receivedAs === null ? (
        <Button onClick={onRemove} aria-label={`${t('receive.remove')}: ${title}`}>
          {t('receive.remove')}
        </Button>
      ) : (
        <LinkButton to={`/admin/lots/${row.receivedAs}`}>{t('receive.openLot')}</LinkButton>
      )}
    </div>
  );
}

/** True for a code without a product that may be the second one on the label before. */
const mayMerge = (row: ReadRow, before: ReadRow | undefined): boolean =>
  row.scan !== null &&
  row.facts.error === null &&
  row.facts.gtin === null &&
  Boolean(before?.scan) &&
  !before?.receivedAs;

function OpenRow({ row, before, receipt, saving }: RowCardProps) {
  const [registering, setRegistering] = useState(false);
  const { gtin, error } = row.facts;
  return (
    <>
      <RowMessages
        row={row}
        problem={saving.rowProblem(row.id)}
        onRegister={() => setRegistering(true)}
        onMerge={mayMerge(row, before) ? () => receipt.merge(row.id) : undefined}
      />
      {error === null && <RowFieldset row={row} receipt={receipt} saving={saving} />}
      {registering && gtin !== null && (
        <ProductDialog gtin={gtin} supplier={receipt.delivery.supplier} onClose={() => setRegistering(false)} />
      )}
    </>
  );
}

function LabelFactList({ row }: { row: ReadRow }) {
  const { t } = useTranslation('lots');
  const clock = useClinicTime();
  const { facts } = row;
  return (
    <FactList
      inline
      facts={[
        facts.product !== null && [
          t('row.product'),
          <strong key="product">{productName(facts.product.name, facts.product.shadeName)}</strong>,
        ],
        facts.product === null &&
          facts.gtin !== null && [t('lot.gtin'), <LotNumber key="gtin">{facts.gtin}</LotNumber>],
        facts.lotNumber !== null && [t('row.lotNumber'), <LotNumber key="lot">{facts.lotNumber}</LotNumber>],
        facts.expiry !== null && [t('row.expiry'), clock.date(facts.expiry)],
        facts.serial !== null && [t('row.serial'), <LotNumber key="serial">{facts.serial}</LotNumber>],
        facts.error !== null &&
          row.scan !== null && [t('receive.scanText'), <LotNumber key="scan">{toVisible(row.scan)}</LotNumber>],
      ]}
    />
  );
}
