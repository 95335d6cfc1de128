import type { Permission } from '@stipple/kernel';
import type { AnyRoute } from '@tanstack/react-router';
import type shell from '../locales/en/shell.json';

/** One entry of the navigation; shown to those who hold the permission. */
export interface NavigationEntry {
  to: string;
  /** Key under `shell:nav`. */
  label: keyof (typeof shell)['nav'];
  group: 'clinic' | 'ink' | 'admin';
  /** Place within the group. */
  order: number;
  permission: Permission;
}

/** What a feature's `routes.tsx` exports. Each route names its layout as parent (layout-routes.tsx). */
export interface FeatureModule {
  routes: AnyRoute[];
  navigation?: NavigationEntry[];
}

const modules = import.meta.glob<FeatureModule>('../features/*/routes.tsx', { eager: true });

/** Every feature of the workspace: a folder with a `routes.tsx` is one, nothing else has to be told. */
export const features: FeatureModule[] = Object.values(modules);

export const navigation: NavigationEntry[] = features
  .flatMap((feature) => feature.navigation ?? [])
  .sort((a, b) => a.order - b.order);
