import type { SessionCap } from '../session.js';

/** Caps that can be worked from, the newest first. */
export const openCaps = (caps: readonly SessionCap[]): SessionCap[] =>
  caps.filter((cap) => cap.discardedAt === null).sort((a, b) => b.filledAt.localeCompare(a.filledAt));
