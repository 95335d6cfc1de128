import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import { FactList } from '../../../ui/fact-list.js';
import { useAmount } from '../../../ui/ink/amount.js';
import { LotStateChip } from '../../../ui/ink/lot-state-chip.js';
import { LotNumber, productName } from '../../../ui/ink/names.js';
import type { GateBlock, Lot } from '../../../ui/ink/types.js';
import { Panel } from '../../../ui/page.js';
import classes from './lot-page.module.css';

/** The three questions that a person comes with, answered before anything else. */
export function Answers({ lot }: { lot: Lot }) {
  return (
    <div className={classes.answers}>
      <What lot={lot} />
      <Use lot={lot} />
      <Who lot={lot} />
    </div>
  );
}

function What({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  const { t: ink } = useTranslation('ink');
  const clock = useClinicTime();
  const { product } = lot;
  return (
    <Panel title={t('lot.what')}>
      <p className={classes.answer}>{productName(product.name, product.shadeName)}</p>
      <p className={classes.soft}>{ink(`kinds.${product.kind}`)}</p>
      <FactList
        facts={[
          [t('lot.maker'), product.maker],
          [t('lot.lotNumber'), <LotNumber key="lot">{lot.lotNumber}</LotNumber>],
          lot.batch !== '' && [t('lot.batch'), <LotNumber key="batch">{lot.batch}</LotNumber>],
          [t('lot.expiry'), clock.date(lot.expiry)],
          lot.productionDate !== null && [t('lot.produced'), clock.date(lot.productionDate)],
          product.gtin !== null && [t('lot.gtin'), <LotNumber key="gtin">{product.gtin}</LotNumber>],
          product.pigments.length > 0 && [t('lot.pigments'), product.pigments.join(', ')],
        ]}
      />
      {lot.nearMatches.length > 0 && (
        <p className={classes.warning}>
          <span aria-hidden="true">▲ </span>
          {t('lot.nearMatch', { lots: lot.nearMatches.join(', ') })}
        </p>
      )}
    </Panel>
  );
}

/** Reasons against the lot; when the lot itself is sound, those against its bottles. */
function reasonsOf(lot: Lot): GateBlock['code'][] {
  const own = lot.blocks.map((block) => block.code);
  const ofBottles = lot.bottles.flatMap((bottle) => bottle.blocks.map((block) => block.code));
  return [...new Set(own.length > 0 ? own : ofBottles)];
}

function Use({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  const { t: ink } = useTranslation('ink');
  const amount = useAmount();
  const reasons = reasonsOf(lot);
  const someOnly = lot.usable && lot.bottles.some((bottle) => bottle.blocks.length > 0);
  return (
    <Panel title={t('lot.use')} tone={lot.usable ? undefined : 'bad'}>
      <p className={classes.answer} data-tone={lot.usable ? 'ok' : 'bad'}>
        <span aria-hidden="true">{lot.usable ? '✓ ' : '✕ '}</span>
        {lot.usable ? t('lot.yes') : t('lot.no')}
      </p>
      {!lot.usable && (
        <ul className={classes.reasons}>
          {reasons.map((code) => (
            <li key={code}>{ink(`gate.${code}`)}</li>
          ))}
          {reasons.length === 0 && <li>{t('lot.noBottle')}</li>}
        </ul>
      )}
      {someOnly && <p className={classes.soft}>{t('lot.onlyTheseBottles')}</p>}
      <p className={classes.standing}>
        <LotStateChip state={lot.state} />
        <span>
          {t('lot.left')}: <strong>{amount(lot.balance.remaining, lot.balance.unit)}</strong>
        </span>
      </p>
      <p className={classes.soft}>{t('lot.afterOpening', { count: lot.product.daysAfterOpening })}</p>
    </Panel>
  );
}

function Who({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  return (
    <Panel title={t('lot.who')}>
      <p className={classes.answer}>
        {lot.patientsCount === 0 ? t('lot.nobody') : t('patients', { count: lot.patientsCount })}
      </p>
      {lot.patientsCount > 0 && <p className={classes.soft}>{t('lot.caps', { count: lot.capsCount })}</p>}
      <p className={classes.soft}>{t('lot.namesInRecall')}</p>
    </Panel>
  );
}
