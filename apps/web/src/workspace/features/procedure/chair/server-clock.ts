import { useEffect, useState } from 'react';

let offsetMs = 0;

/** Remembers how far this device's clock is from the server's; called with each read of a session. */
export function learnOffset(serverTime: string): void {
  offsetMs = Date.parse(serverTime) - Date.now();
}

/** Now, by the device's clock corrected by the last known offset (decision 3). Nobody edits it. */
export const correctedNow = (): number => Date.now() + offsetMs;

export const occurredNow = (): string => new Date(correctedNow()).toISOString();

/** The corrected time, again every so often, for 'ago' and 'due in'. */
export function useNow(everyMs = 15_000): number {
  const [now, setNow] = useState(correctedNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(correctedNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
