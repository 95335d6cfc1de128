interface ZoneGroup {
  group: string;
  items: { value: string; label: string }[];
}

/** The zone of this device: most often the clinic's. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

const regionOf = (zone: string): string => zone.split('/')[0] ?? zone;
const placeOf = (zone: string): string => zone.split('/').slice(1).join(', ').replaceAll('_', ' ') || zone;

/** Every zone the browser knows, by region; the present one is in it even when the browser would not list it. */
export function zonesByRegion(present: string): ZoneGroup[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', present]);
  const groups = new Map<string, ZoneGroup['items']>();
  for (const zone of [...zones].sort()) {
    const items = groups.get(regionOf(zone)) ?? [];
    groups.set(regionOf(zone), [...items, { value: zone, label: placeOf(zone) }]);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
}
