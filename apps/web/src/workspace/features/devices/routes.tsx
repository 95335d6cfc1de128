import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '../../app/feature.js';
import { shellRoute } from '../../app/layout-routes.js';

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/devices',
    component: lazyRouteComponent(() => import('./devices-page.js'), 'DevicesPage'),
  }),
];

export const navigation: NavigationEntry[] = [
  { to: '/admin/devices', label: 'devices', group: 'admin', order: 20, permission: 'devices.read' },
];
