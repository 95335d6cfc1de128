import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
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
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('product.dialogTitle')}
      closeButtonProps={{ 'aria-label': t('product.cancel') }}
    >
      <ProductForm gtin={gtin} supplier={supplier} onSaved={onClose} onCancel={onClose} />
    </Modal>
  );
}
