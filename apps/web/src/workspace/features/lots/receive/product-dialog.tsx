import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { ProductForm } from '../products/product-form.js';

interface ProductDialogProps {
  gtin: string;
  supplier: string;
  onClose: () => void;
}

/** Registers the product of a label over the rows: nothing that was scanned is lost. */
export function ProductDialog({ gtin, supplier, onClose }: ProductDialogProps) {
  const { t } = useTranslation('lots');
  return (
    <Dialog onClose={onClose} size="xl" title={t('product.dialogTitle')}>
      <ProductForm gtin={gtin} supplier={supplier} onSaved={onClose} onCancel={onClose} />
    </Dialog>
  );
}
