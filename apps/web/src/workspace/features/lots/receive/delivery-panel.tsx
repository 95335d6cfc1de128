import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import formClasses from '../../../ui/form/form.module.css';
import { Panel } from '../../../ui/page.js';
import type { DeliveryField } from './receipt.js';
import type { Receipt } from './use-receipt.js';
import { deliveryFieldId, type Saving } from './use-save.js';

/** Supplier, note and day: once for all labels of the delivery. */
export function DeliveryPanel({ receipt, saving }: { receipt: Receipt; saving: Saving }) {
  const { t } = useTranslation('lots');
  const clock = useClinicTime();
  const field = (name: DeliveryField) => ({
    id: deliveryFieldId(name),
    name,
    autoComplete: 'off',
    value: receipt.delivery[name] ?? '',
    error: saving.errors[deliveryFieldId(name)],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      receipt.setDelivery({ [name]: event.currentTarget.value });
      saving.forget(deliveryFieldId(name));
    },
  });
  return (
    <Panel title={t('receive.delivery')}>
      <div className={formClasses.grid}>
        <TextInput label={t('receive.supplier')} required maxLength={120} {...field('supplier')} />
        <TextInput label={t('receive.deliveryNote')} required maxLength={120} {...field('deliveryNote')} />
        <TextInput type="date" label={t('receive.receivedOn')} required max={clock.today()} {...field('receivedOn')} />
        <TextInput label={t('receive.temperature')} {...field('temperature')} />
      </div>
    </Panel>
  );
}
