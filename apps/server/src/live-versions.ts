import { LIMITS_VERSION } from '@stipple/anaesthesia';
import type { LiveVersions } from '@stipple/identity';
import { LIVE_RULE_SET_VERSION } from '@stipple/screening';

/** The versions a doctor approves: what this build carries. */
export const LIVE_VERSIONS: LiveVersions = {
  'screening-rules': LIVE_RULE_SET_VERSION,
  'anaesthetic-limits': LIMITS_VERSION,
};
