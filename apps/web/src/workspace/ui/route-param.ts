import { useParams } from '@tanstack/react-router';

/** One part of the address. Features register their routes by themselves, so the router's types cannot know its name. */
export function useRouteParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}
