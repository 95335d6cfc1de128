import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/layout-routes.js';

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/procedures/$sessionId/record',
    component: lazyRouteComponent(() => import('./record-page.js'), 'RecordPage'),
  }),
];
