import type { ScalpZone } from '@stipple/kernel';
import type { ZoneState, ZoneStatus } from '../../../ui/clinical/scalp-zone.js';
import type { SessionScreen, SessionZone } from '../session.js';

/** The map's states from the passes on record: the zone of the newest pass is the one being worked on. */
export function statusesOf({
  zones,
  session,
}: Pick<SessionScreen, 'zones' | 'session'>): Record<ScalpZone, ZoneStatus> {
  const newest = zones.reduce<string | null>(
    (latest, { lastPassAt }) => (lastPassAt && (latest === null || lastPassAt > latest) ? lastPassAt : latest),
    null,
  );
  const stateOf = (zone: SessionZone): ZoneState => {
    if (zone.passes === 0) return zone.planned ? 'planned' : 'outside-plan';
    return session.state === 'running' && zone.lastPassAt === newest ? 'in-progress' : 'done';
  };
  return Object.fromEntries(zones.map((zone) => [zone.zone, { state: stateOf(zone), passes: zone.passes }])) as Record<
    ScalpZone,
    ZoneStatus
  >;
}
