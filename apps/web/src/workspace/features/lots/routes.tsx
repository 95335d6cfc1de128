import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '../../app/feature.js';
import { shellRoute } from '../../app/layout-routes.js';

export interface LotSearch {
  q?: string;
  /** Any word; the page knows which are states, so that their domain stays out of the first load. */
  state?: string;
}

/** A number in the address is a text that happens to consist of digits. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/lots',
    validateSearch: (search: Record<string, unknown>): LotSearch => ({
      ...(textOf(search.q) !== '' && { q: textOf(search.q).slice(0, 80) }),
      ...(textOf(search.state) !== '' && { state: textOf(search.state) }),
    }),
    component: lazyRouteComponent(() => import('./lots-page.js'), 'LotsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/lots/receive',
    component: lazyRouteComponent(() => import('./receive/receive-page.js'), 'ReceivePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/lots/$lotId',
    component: lazyRouteComponent(() => import('./lot/lot-page.js'), 'LotPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/products',
    component: lazyRouteComponent(() => import('./products/products-page.js'), 'ProductsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/products/$productId',
    component: lazyRouteComponent(() => import('./products/correct-product-page.js'), 'CorrectProductPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/products/new',
    component: lazyRouteComponent(() => import('./products/register-product-page.js'), 'RegisterProductPage'),
  }),
];

export const navigation: NavigationEntry[] = [
  { to: '/admin/lots', label: 'lots', group: 'ink', order: 10, permission: 'lots.read' },
  { to: '/admin/lots/receive', label: 'receive', group: 'ink', order: 20, permission: 'lots.receive' },
  { to: '/admin/products', label: 'products', group: 'ink', order: 40, permission: 'products.read' },
];
