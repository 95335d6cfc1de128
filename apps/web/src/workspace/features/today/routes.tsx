import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '../../app/feature.js';
import { shellRoute } from '../../app/layout-routes.js';

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./today-page.js'), 'TodayPage'),
  }),
];

export const navigation: NavigationEntry[] = [
  { to: '/', label: 'today', group: 'clinic', order: 10, permission: 'session.any' },
];
