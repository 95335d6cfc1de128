import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState, EmptyState, SkeletonAfter200ms } from '../../../ui/states.js';
import { useClinicTime } from '../../../ui/clinic.js';
import { useUsableBottles } from './bottles.js';
import classes from './caps.module.css';

interface BottleChoiceProps {
  chosen: string[];
  onChange: (bottleIds: string[]) => void;
}

/** Bottles that may be used now, open ones first. */
export function BottleChoice({ chosen, onChange }: BottleChoiceProps) {
  const { t } = useTranslation('procedure');
  const clock = useClinicTime();
  const { data, error, refetch } = useUsableBottles();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonAfter200ms />;
  if (data.items.length === 0) return <EmptyState title={t('caps.noBottles')} text={t('caps.noBottlesText')} />;
  return (
    <Checkbox.Group value={chosen} onChange={onChange}>
      <ul className={classes.list}>
        {data.items.map((bottle) => (
          <li key={bottle.bottleId} className={classes.bottle}>
            <Checkbox
              value={bottle.bottleId}
              // the lot too: it is all that tells two bottles of one ink apart
              label={[bottle.product, bottle.shade, bottle.lotNumber].filter(Boolean).join(', ')}
              description={t('caps.bottleFacts', {
                lot: bottle.lotNumber,
                number: bottle.number,
                expiry: clock.date(bottle.expiry),
                millilitres: bottle.remainingMicrolitres / 1000,
              })}
            />
          </li>
        ))}
      </ul>
    </Checkbox.Group>
  );
}
