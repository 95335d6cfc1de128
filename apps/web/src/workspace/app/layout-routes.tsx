import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { isSessionOver } from '../api/api.js';
import { meQuery } from '../ui/clinic.js';
import { NotFound, RootFailed } from '../ui/route-states.js';
import { PageSkeleton } from '../ui/states.js';
import { SignedIn } from './signed-in.js';
import { Shell } from './shell.js';

export interface RouterContext {
  queryClient: QueryClient;
}

/** Parent of pages that need no sign-in: `/login`, `/setup`. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  notFoundComponent: NotFound,
  errorComponent: RootFailed,
});

const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: SignedIn,
  pendingComponent: PageSkeleton,
  pendingMs: 200,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(meQuery);
    } catch (error) {
      // the router takes a thrown redirect as the answer
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (isSessionOver(error)) throw redirect({ to: '/login', search: { next: location.href } });
      throw error;
    }
  },
});

/** Parent of ordinary pages: navigation on the side, content in the middle. */
export const shellRoute = createRoute({ getParentRoute: () => signedInRoute, id: 'shell', component: Shell });

/** Parent of screens that fill the tablet, such as a procedure: no navigation, the screen brings its own banner. */
export const stageRoute = createRoute({ getParentRoute: () => signedInRoute, id: 'stage' });

export const layoutRoutes = { signedInRoute, shellRoute, stageRoute };
