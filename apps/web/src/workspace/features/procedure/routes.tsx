import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute, stageRoute } from '../../app/layout-routes.js';

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/patients/$patientId/sessions/new',
    component: lazyRouteComponent(() => import('./plan/plan-page.js'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/procedures/$sessionId/start',
    component: lazyRouteComponent(() => import('./start/start-page.js'), 'StartPage'),
  }),
  createRoute({
    getParentRoute: () => stageRoute,
    path: '/procedures/$sessionId',
    component: lazyRouteComponent(() => import('./chair/procedure-page.js'), 'ProcedurePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/procedures/$sessionId/close',
    component: lazyRouteComponent(() => import('./close/close-page.js'), 'ClosePage'),
  }),
];
