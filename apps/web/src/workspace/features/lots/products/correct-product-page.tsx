import '../texts.js';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../shared/api/request.js';
import { useAct } from '../../../api/use-act.js';
import { useMay } from '../../../ui/clinic.js';
import { ConflictView } from '../../../ui/conflict-view.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { productsQuery } from '../../../ui/ink/queries.js';
import type { Product } from '../../../ui/ink/types.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { EmptyState, ErrorState, PageSkeleton } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { ProductFields } from './product-fields.js';
import { productOf, saidProblems, valuesOf, type ProductValues } from './product-values.js';
import { useConflictRows } from './use-conflict-rows.js';

/** Corrects what was registered wrongly; a version that somebody else saved in between is shown beside this one. */
export function CorrectProductPage() {
  const { t } = useTranslation('lots');
  const { productId = '' }: { productId?: string } = useParams({ strict: false });
  const mayManage = useMay('products.manage');
  const { data, error, refetch } = useQuery(productsQuery);
  const product = data?.items.find((each) => each.id === productId);
  if (product && mayManage) {
    return (
      <Page title={t('product.correctTitle', { name: product.name })} intro={t('product.correctIntro')}>
        <CorrectForm key={product.id} product={product} />
      </Page>
    );
  }
  if (!data && !error) return <PageSkeleton />;
  return (
    <Page title={t('products.title')} actions={<LinkButton to="/admin/products">{t('products.title')}</LinkButton>}>
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && !mayManage && <EmptyState title={t('product.notYours')} text={t('product.notYoursText')} />}
      {data && mayManage && <EmptyState title={t('product.unknown')} />}
    </Page>
  );
}

function CorrectForm({ product }: { product: Product }) {
  const { t } = useTranslation('lots');
  const form = useForm<ProductValues>(valuesOf(product));
  const [base, setBase] = useState(product);
  const [theirs, setTheirs] = useState<Product | null>(null);
  const conflictRows = useConflictRows();
  const conflict = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (theirs) conflict.current?.focus();
  }, [theirs]);
  const client = useQueryClient();
  const navigate = useNavigate();
  const correct = useAct<{ product: ReturnType<typeof productOf>; version: number }, Product>({
    method: 'PATCH',
    path: () => `/products/${product.id}`,
    body: (sent) => sent.product,
    ifMatch: ({ version }) => version,
    refreshes: [['products'], ['lots'], ['scans'], ['bottles']],
  });
  const check = (values: ProductValues) => saidProblems(values, (problem) => t(`product.${problem}`));

  const saveOver = async (values: ProductValues, over: Product): Promise<void> => {
    try {
      const saved = await correct.send({ product: productOf(values), version: over.version });
      toast('ok', t('product.corrected', { name: saved.name }));
      await navigate({ to: '/admin/products' });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'VERSION_STALE') throw error;
      const now = await client.fetchQuery({ ...productsQuery, staleTime: 0 });
      setTheirs(now.items.find((each) => each.id === product.id) ?? null);
    }
  };
  const settle = (saved: Product, values: ProductValues): void => {
    setBase(saved);
    setTheirs(null);
    form.reset(values);
  };
  const keepMine = (saved: Product): void => {
    settle(saved, form.values);
    form.submit((values) => saveOver(values, saved), check)();
  };

  return (
    <form className={formClasses.stack} onSubmit={form.submit((values) => saveOver(values, base), check)} noValidate>
      <ErrorSummary form={form} />
      {theirs && (
        <div ref={conflict} tabIndex={-1}>
          <ConflictView
            rows={conflictRows(form.values, valuesOf(theirs))}
            busy={form.busy}
            onKeepMine={() => keepMine(theirs)}
            onTakeTheirs={() => settle(theirs, valuesOf(theirs))}
          />
        </div>
      )}
      <ProductFields form={form} kindFixed />
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('product.correct')}
        </Button>
        <LinkButton to="/admin/products">{t('product.cancel')}</LinkButton>
      </div>
    </form>
  );
}
