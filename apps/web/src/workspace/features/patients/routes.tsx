import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '../../app/feature.js';
import { shellRoute } from '../../app/layout-routes.js';

export interface PatientSearch {
  q?: string;
  birthDate?: string;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/patients',
    validateSearch: (search: Record<string, unknown>): PatientSearch => {
      const q = textOf(typeof search.q === 'number' ? String(search.q) : search.q);
      const birthDate = textOf(search.birthDate);
      return { ...(q && { q }), ...(birthDate && { birthDate }) };
    },
    component: lazyRouteComponent(() => import('./search-page.js'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/patients/new',
    component: lazyRouteComponent(() => import('./register-page.js'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/patients/$patientId',
    component: lazyRouteComponent(() => import('./patient-page.js'), 'PatientPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/patients/$patientId/edit',
    component: lazyRouteComponent(() => import('./edit-page.js'), 'EditPage'),
  }),
];

export const navigation: NavigationEntry[] = [
  { to: '/patients', label: 'patients', group: 'clinic', order: 20, permission: 'patients.read' },
];
