import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '../../app/feature.js';
import { shellRoute } from '../../app/layout-routes.js';

export interface NewRecallSearch {
  /** The lot that the notice names. */
  lot?: string;
}

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/recalls',
    component: lazyRouteComponent(() => import('./recalls-page.js'), 'RecallsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/recalls/new',
    validateSearch: (search: Record<string, unknown>): NewRecallSearch =>
      typeof search.lot === 'string' && search.lot !== '' ? { lot: search.lot } : {},
    component: lazyRouteComponent(() => import('./new-recall-page.js'), 'NewRecallPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/recalls/$recallId',
    component: lazyRouteComponent(() => import('./recall-page.js'), 'RecallPage'),
  }),
];

export const navigation: NavigationEntry[] = [
  { to: '/admin/recalls', label: 'recalls', group: 'ink', order: 30, permission: 'recalls.read' },
];
