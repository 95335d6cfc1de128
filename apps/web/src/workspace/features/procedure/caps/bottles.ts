import { useQuery } from '@tanstack/react-query';
import { get } from '../../../api/api.js';
import type { Schema } from '../../../api/schema.js';

export type UsableBottle = Schema<'UsableBottleView'>;

/** Ink before diluents, then by name and bottle; an open bottle is used up first. */
const byProduct = (a: UsableBottle, b: UsableBottle): number =>
  Number(b.kind === 'ink') - Number(a.kind === 'ink') ||
  a.product.localeCompare(b.product) ||
  Number(b.state === 'open') - Number(a.state === 'open') ||
  a.number - b.number;

/** Bottles that pass the gate now. */
export const useUsableBottles = () =>
  useQuery({
    queryKey: ['bottles', 'usable'],
    queryFn: ({ signal }) => get<Schema<'UsableBottleListView'>>('/bottles/usable', {}, signal),
    select: ({ items }) => ({ items: [...items].sort(byProduct) }),
  });
