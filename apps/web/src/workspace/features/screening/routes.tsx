import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/layout-routes.js';

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/patients/$patientId/screening',
    component: lazyRouteComponent(() => import('./findings-page.js'), 'FindingsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/patients/$patientId/screening/$screeningId',
    component: lazyRouteComponent(() => import('./answers-page.js'), 'AnswersPage'),
  }),
];
