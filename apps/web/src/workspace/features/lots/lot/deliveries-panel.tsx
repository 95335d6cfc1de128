import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import { useAmount } from '../../../ui/ink/amount.js';
import type { Delivery, Lot } from '../../../ui/ink/types.js';
import { Panel } from '../../../ui/page.js';
import classes from './lot-page.module.css';

/** One step up: from whom it came, on which note, and who took it in. */
export function DeliveriesPanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  return (
    <Panel title={t('deliveries.title')}>
      <ul className={classes.list}>
        {lot.deliveries.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} lot={lot} />
        ))}
      </ul>
    </Panel>
  );
}

function DeliveryRow({ delivery, lot }: { delivery: Delivery; lot: Lot }) {
  const { t } = useTranslation('lots');
  const clock = useClinicTime();
  const amount = useAmount();
  const more = [
    delivery.serial !== null && t('deliveries.serial', { serial: delivery.serial }),
    delivery.temperatureTenthsCelsius !== null &&
      t('deliveries.temperature', { degrees: delivery.temperatureTenthsCelsius / 10 }),
  ].filter(Boolean);
  return (
    <li>
      <span className={classes.strong}>
        {t('deliveries.line', {
          units: delivery.units,
          content: amount(delivery.contentPerUnit, lot.product.unit),
          supplier: delivery.supplier,
        })}
      </span>
      <span className={classes.note}>
        {t('deliveries.note', {
          note: delivery.deliveryNote,
          date: clock.date(delivery.receivedOn),
          name: delivery.recordedByName,
        })}
      </span>
      {more.length > 0 && <span className={classes.note}>{more.join(' · ')}</span>}
    </li>
  );
}
