import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { FactList } from '../../ui/fact-list.js';
import { LotStateChip } from '../../ui/ink/lot-state-chip.js';
import { LotNumber, productName } from '../../ui/ink/names.js';
import type { Lot } from '../../ui/ink/types.js';

/** Which lot this is about, in full: a recall on the wrong lot misses everybody. */
export function LotHeading({ lot }: { lot: Lot }) {
  const { t } = useTranslation('recalls');
  const clock = useClinicTime();
  return (
    <FactList
      facts={[
        [
          t('page.product'),
          <strong key="product">
            {productName(lot.product.name, lot.product.shadeName)} <LotStateChip state={lot.state} />
          </strong>,
        ],
        [t('page.maker'), lot.product.maker],
        [t('page.lot'), <LotNumber key="lot">{lot.lotNumber}</LotNumber>],
        lot.batch !== '' && [t('page.batch'), <LotNumber key="batch">{lot.batch}</LotNumber>],
        [t('page.expiry'), clock.date(lot.expiry)],
      ]}
    />
  );
}
