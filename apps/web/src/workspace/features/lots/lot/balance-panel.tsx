import { useTranslation } from 'react-i18next';
import { useAmount } from '../../../ui/ink/amount.js';
import type { Lot } from '../../../ui/ink/types.js';
import { Panel } from '../../../ui/page.js';
import { StatusChip } from '../../../ui/status-chip.js';
import classes from './lot-page.module.css';

/** Where everything went that was received; what the ledger does not explain against the bottles would stand in the last line. */
export function BalancePanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  const amount = useAmount();
  const { balance } = lot;
  const onHand = lot.bottles.reduce((sum, bottle) => sum + bottle.remaining, 0);
  const rest = balance.received - balance.used - balance.wasted - balance.discarded - balance.adjustment - onHand;
  const signed = (value: number): string =>
    value === 0 ? amount(0, balance.unit) : `− ${amount(value, balance.unit)}`;
  const lines: [string, string][] = [
    [t('balance.received'), amount(balance.received, balance.unit)],
    [t('balance.used'), signed(balance.used)],
    [t('balance.wasted'), signed(balance.wasted)],
    [t('balance.discarded'), signed(balance.discarded)],
    balance.adjustment < 0
      ? [t('balance.found'), `+ ${amount(-balance.adjustment, balance.unit)}`]
      : [t('balance.adjustment'), signed(balance.adjustment)],
    [t('balance.onHand'), signed(onHand)],
    [t('balance.rest'), amount(rest, balance.unit)],
  ];
  const chip =
    rest === 0 ? (
      <StatusChip tone="ok">{t('balance.closes')}</StatusChip>
    ) : (
      <StatusChip tone="bad">{t('balance.open', { amount: amount(rest, balance.unit) })}</StatusChip>
    );
  return (
    <Panel title={t('balance.title')} actions={chip} tone={rest === 0 && !balance.gapAlarming ? undefined : 'bad'}>
      <table className={classes.sums}>
        <tbody>
          {lines.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {balance.gapAlarming && (
        <p className={classes.warning}>
          <span aria-hidden="true">▲ </span>
          {t('balance.alarm')}
        </p>
      )}
    </Panel>
  );
}
