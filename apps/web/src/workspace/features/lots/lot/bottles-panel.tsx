import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { useAmount } from '../../../ui/ink/amount.js';
import type { Bottle, Lot } from '../../../ui/ink/types.js';
import { Panel } from '../../../ui/page.js';
import { StatusChip } from '../../../ui/status-chip.js';
import classes from './lot-page.module.css';

/** Every container of the lot: how much is left, until when, and why not. */
export function BottlesPanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  const { t: ink } = useTranslation('ink');
  const clock = useClinicTime();
  const amount = useAmount();
  const { unit } = lot.product;
  const title = unit === 'piece' ? t('bottles.titlePieces') : t('bottles.title');
  const columns: Column<Bottle>[] = [
    { title: t('bottles.number'), cell: (bottle) => bottle.number },
    {
      title: t('bottles.state'),
      cell: (bottle) => (
        <>
          {ink(`bottleStates.${bottle.state}`)}
          {bottle.openedAt && <span className={classes.note}>{clock.day(bottle.openedAt)}</span>}
        </>
      ),
    },
    {
      title: t('bottles.left'),
      cell: (bottle) =>
        t('bottles.leftOf', { left: amount(bottle.remaining, unit), content: amount(bottle.content, unit) }),
      numeric: true,
    },
    {
      title: t('bottles.useUntil'),
      cell: (bottle) => <span className={classes.date}>{clock.date(bottle.lastDayOfUse)}</span>,
    },
    { title: t('bottles.gate'), cell: (bottle) => <Gate bottle={bottle} /> },
  ];
  return (
    <Panel title={title}>
      <DataTable label={title} columns={columns} rows={lot.bottles} rowKey={(bottle) => bottle.id} />
    </Panel>
  );
}

function Gate({ bottle }: { bottle: Bottle }) {
  const { t } = useTranslation('lots');
  const { t: ink } = useTranslation('ink');
  if (bottle.blocks.length === 0) return <StatusChip tone="ok">{t('bottles.usable')}</StatusChip>;
  return (
    <>
      <StatusChip tone="bad">{t('bottles.notUsable')}</StatusChip>
      <ul className={classes.gate}>
        {bottle.blocks.map((block) => (
          <li key={block.code} className={classes.note}>
            {ink(`gate.${block.code}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
