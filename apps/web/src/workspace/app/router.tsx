import { createRouter, lazyRouteComponent, createRoute, type AnyRoute } from '@tanstack/react-router';
import { queryClient } from '../api/query-client.js';
import { NotFound, RouteFailed } from '../ui/route-states.js';
import { PageSkeleton } from '../ui/states.js';
import { features } from './feature.js';
import { layoutRoutes, rootRoute } from './layout-routes.js';

const { signedInRoute, shellRoute, stageRoute } = layoutRoutes;

const loginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // only a path of our own: a link must not send people elsewhere after they signed in
    typeof search.next === 'string' && /^\/(?![/\\])/.test(search.next) ? { next: search.next } : {},
  component: lazyRouteComponent(() => import('./login-page.js'), 'LoginPage'),
});

const routes: AnyRoute[] = features.flatMap((feature) => feature.routes);
const childrenOf = (parent: AnyRoute): AnyRoute[] =>
  routes.filter((route) => route.options.getParentRoute?.() === parent);

const routeTree = rootRoute.addChildren([
  loginRoute,
  ...childrenOf(rootRoute),
  signedInRoute.addChildren([
    shellRoute.addChildren(childrenOf(shellRoute)),
    stageRoute.addChildren(childrenOf(stageRoute)),
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: RouteFailed,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});
