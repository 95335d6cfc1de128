import '../texts.js';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../ui/clinic.js';
import { Page } from '../../../ui/page.js';
import { EmptyState } from '../../../ui/states.js';
import { ProductForm } from './product-form.js';

export function RegisterProductPage() {
  const { t } = useTranslation('lots');
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/admin/products' });
  if (!useMay('products.manage')) {
    return (
      <Page title={t('product.title')}>
        <EmptyState title={t('product.notYours')} text={t('product.notYoursText')} />
      </Page>
    );
  }
  return (
    <Page title={t('product.title')} intro={t('product.intro')}>
      <ProductForm onSaved={back} onCancel={back} />
    </Page>
  );
}
