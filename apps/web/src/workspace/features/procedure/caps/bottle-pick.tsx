import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import type { FieldProps } from '../../../ui/form/use-form.js';
import type { SessionBottle } from '../session.js';
import type { UsableBottle } from './bottles.js';

interface BottlePickProps {
  label: string;
  bottles: UsableBottle[];
  /** Bottles meant for this session stand first. */
  planned: SessionBottle[];
  field: FieldProps;
}

/** One bottle of those that pass the gate now, with lot and expiry in the choice itself. */
export function BottlePick({ label, bottles, planned, field }: BottlePickProps) {
  const { t } = useTranslation('procedure');
  const clock = useClinicTime();
  const isPlanned = (bottle: UsableBottle): boolean => planned.some((each) => each.bottleId === bottle.bottleId);
  const sorted = [...bottles].sort((a, b) => Number(isPlanned(b)) - Number(isPlanned(a)));
  return (
    <NativeSelect
      label={label}
      data={[
        { value: '', label: t('plan.choose') },
        ...sorted.map((bottle) => ({
          value: bottle.bottleId,
          label: [
            [bottle.product, bottle.shade].filter(Boolean).join(', '),
            t('caps.bottleFacts', {
              lot: bottle.lotNumber,
              number: bottle.number,
              expiry: clock.date(bottle.expiry),
              millilitres: bottle.remainingMicrolitres / 1000,
            }),
          ].join(' · '),
        })),
      ]}
      {...field}
    />
  );
}
