import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '../../app/feature.js';
import { shellRoute } from '../../app/layout-routes.js';

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/approvals',
    component: lazyRouteComponent(() => import('./approvals-page.js'), 'ApprovalsPage'),
  }),
];

export const navigation: NavigationEntry[] = [
  { to: '/admin/approvals', label: 'approvals', group: 'admin', order: 30, permission: 'approvals.read' },
];
