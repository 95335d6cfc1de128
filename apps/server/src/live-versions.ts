import type { LiveVersions } from '@stipple/identity';

/** The versions a doctor approves: what this build carries. */
export const LIVE_VERSIONS: LiveVersions = { 'screening-rules': 'pending', 'anaesthetic-limits': 'pending' };
