import { useSyncExternalStore } from 'react';

/** Light for a bright room, dim for the treatment room. Remembered per device and per area. */
export type Theme = 'light' | 'dim';

const listeners = new Set<() => void>();
let storageKey = 'stipple.theme';

const stored = (): Theme | null => {
  try {
    const value = localStorage.getItem(storageKey);
    return value === 'light' || value === 'dim' ? value : null;
  } catch {
    return null; // storage may be closed to us; the theme then lasts as long as the page
  }
};

export const currentTheme = (): Theme => (document.documentElement.dataset.theme === 'dim' ? 'dim' : 'light');

export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // see stored()
  }
  for (const listener of listeners) listener();
}

/** Call once per entry, before the first paint. @param area keeps kiosk and workspace apart on a shared device */
export function startTheme(area: 'kiosk' | 'workspace', fallback: Theme = 'light'): void {
  storageKey = `stipple.theme.${area}`;
  document.documentElement.dataset.theme = stored() ?? fallback;
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, currentTheme), setTheme];
}
