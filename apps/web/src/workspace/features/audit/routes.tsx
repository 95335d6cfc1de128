import { isCalendarDate, type AuditAction } from '@stipple/kernel';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '../../app/feature.js';
import { shellRoute } from '../../app/layout-routes.js';

/** What the log is searched by; all of it stands in the address. */
export interface AuditSearch {
  patientId?: string;
  actorId?: string;
  action?: AuditAction;
  outcome?: 'success' | 'refused';
  from?: string;
  to?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
// by its form only: the list of actions is large and belongs to the page, not to the first load
const ACTION = /^[a-z-]+\.[a-z-]+$/;
const isAction = (value: unknown): value is AuditAction => typeof value === 'string' && ACTION.test(value);
const isOutcome = (value: unknown): value is 'success' | 'refused' => value === 'success' || value === 'refused';

export const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin/audit',
    validateSearch: ({ patientId, actorId, action, outcome, from, to }: Record<string, unknown>): AuditSearch => ({
      ...(isUuid(patientId) && { patientId }),
      ...(isUuid(actorId) && { actorId }),
      ...(isAction(action) && { action }),
      ...(isOutcome(outcome) && { outcome }),
      ...(isCalendarDate(from) && { from }),
      ...(isCalendarDate(to) && { to }),
    }),
    component: lazyRouteComponent(() => import('./audit-page.js'), 'AuditPage'),
  }),
];

export const navigation: NavigationEntry[] = [
  { to: '/admin/audit', label: 'audit', group: 'admin', order: 10, permission: 'audit.read' },
];
