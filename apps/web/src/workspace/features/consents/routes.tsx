import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/layout-routes.js';

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/patients/$patientId/consents',
    component: lazyRouteComponent(() => import('./consents-page.js'), 'ConsentsPage'),
  }),
];
