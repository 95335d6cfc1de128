import { useSyncExternalStore } from 'react';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const listeners = new Set<() => void>();

const currentSize = (): TextSize => {
  const size = document.documentElement.dataset.textSize;
  return size === 'large' || size === 'largest' ? size : 'normal';
};

export function setTextSize(size: TextSize): void {
  document.documentElement.dataset.textSize = size;
  for (const listener of listeners) listener();
}

/** The next patient starts with the normal size. */
export const resetTextSize = (): void => setTextSize('normal');

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTextSize = (): TextSize => useSyncExternalStore(subscribe, currentSize);
