import { lazy, Suspense, type ComponentType } from 'react';

const SOON_MS = 2_000;

/**
 * A part that is not in the first load of its page, such as a dialog. It is fetched soon afterwards all the same: when
 * somebody opens it, the network may be gone.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Part = lazy(() => load().then((component) => ({ default: component })));
  setTimeout(() => void load().catch(() => undefined), SOON_MS);
  return function LazyPart(props: P) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
