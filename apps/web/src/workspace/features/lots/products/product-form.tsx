import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/use-act.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import type { Product } from '../../../ui/ink/types.js';
import { toast } from '../../../ui/toast.js';
import { ProductFields } from './product-fields.js';
import { emptyProduct, productOf, saidProblems, type ProductValues } from './product-values.js';

interface ProductFormProps {
  /** What a scanned label has said already. */
  gtin?: string;
  supplier?: string;
  onSaved: (product: Product) => void;
  onCancel: () => void;
}

/** Registers a product: on its own page, or in the middle of receiving a label that nobody knew. */
export function ProductForm({ gtin, supplier, onSaved, onCancel }: ProductFormProps) {
  const { t } = useTranslation('lots');
  const form = useForm<ProductValues>(emptyProduct(gtin, supplier));
  const register = useAct<ReturnType<typeof productOf>, Product>({
    path: () => '/products',
    refreshes: [['products'], ['scans']],
  });
  const save = form.submit(
    async (values) => {
      const product = await register.send(productOf(values));
      toast('ok', t('product.saved', { name: product.name }));
      onSaved(product);
    },
    (values) => saidProblems(values, (problem) => t(`product.${problem}`)),
  );
  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <ProductFields form={form} />
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('product.save')}
        </Button>
        <Button onClick={onCancel}>{t('product.cancel')}</Button>
      </div>
    </form>
  );
}
