import '../texts.js';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../ui/clinic.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { useAmount } from '../../../ui/ink/amount.js';
import { LotNumber, productName } from '../../../ui/ink/names.js';
import { productsQuery } from '../../../ui/ink/queries.js';
import type { Product } from '../../../ui/ink/types.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../../ui/states.js';
import { StatusChip } from '../../../ui/status-chip.js';
import classes from './products.module.css';

/** What the clinic uses: inks, diluents, needles, anaesthetics, antiseptics. */
export function ProductsPage() {
  const { t } = useTranslation('lots');
  const { data, error, refetch } = useQuery(productsQuery);
  const add = useMay('products.manage') && (
    <LinkButton to="/admin/products/new" variant="filled">
      {t('products.add')}
    </LinkButton>
  );
  return (
    <Page title={t('products.title')} actions={add}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonAfter200ms lines={6} />}
      {data?.items.length === 0 && (
        <EmptyState title={t('products.empty')} text={t('products.emptyText')} action={add} />
      )}
      {data && data.items.length > 0 && <ProductTable products={data.items} />}
    </Page>
  );
}

function ProductTable({ products }: { products: readonly Product[] }) {
  const { t } = useTranslation('lots');
  const amount = useAmount();
  const mayManage = useMay('products.manage');
  const columns: Column<Product>[] = [
    {
      title: t('products.name'),
      cell: (product) => <ProductCell product={product} mayManage={mayManage} />,
    },
    { title: t('products.maker'), cell: (product) => product.maker },
    { title: t('products.gtin'), cell: (product) => (product.gtin ? <LotNumber>{product.gtin}</LotNumber> : '—') },
    {
      title: t('products.content'),
      cell: (product) => (product.usualContent === null ? '—' : amount(product.usualContent, product.unit)),
      numeric: true,
    },
    {
      title: t('products.afterOpening'),
      cell: (product) => t('products.days', { count: product.daysAfterOpening }),
      numeric: true,
    },
    { title: t('products.warnings'), cell: (product) => <Warnings product={product} /> },
    {
      title: t('products.lots'),
      cell: (product) => (
        <Link to="/admin/lots" search={{ q: product.gtin ?? product.name }} className={classes.target}>
          {t('products.lots')}
          <span className="st-visually-hidden"> {productName(product.name, product.shadeName)}</span>
        </Link>
      ),
    },
  ];
  return <DataTable label={t('products.list')} columns={columns} rows={products} rowKey={(product) => product.id} />;
}

function ProductCell({ product, mayManage }: { product: Product; mayManage: boolean }) {
  const { t: ink } = useTranslation('ink');
  const name = productName(product.name, product.shadeName);
  const kind = <span className={classes.soft}>{ink(`kinds.${product.kind}`)}</span>;
  if (!mayManage) {
    return (
      <>
        {name}
        {kind}
      </>
    );
  }
  return (
    <Link to={`/admin/products/${product.id}`} className={classes.link}>
      <span className={classes.name}>{name}</span>
      {kind}
    </Link>
  );
}

function Warnings({ product }: { product: Product }) {
  const { t } = useTranslation('lots');
  const warnings = [
    product.nickelWarning && t('products.nickel'),
    product.chromiumViWarning && t('products.chromium'),
    product.containsParabens && t('products.parabens'),
    product.kind === 'ink' && !product.tattooUseStatement && t('products.notForTattoo'),
  ].filter((warning) => warning !== false);
  if (warnings.length === 0) return '—';
  return (
    <span className={classes.chips}>
      {warnings.map((warning) => (
        <StatusChip key={warning} tone="warn">
          {warning}
        </StatusChip>
      ))}
    </span>
  );
}
