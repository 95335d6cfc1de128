import {
  ADRENALINE_CAP_MICROGRAMS,
  ADRENALINE_DILUTIONS,
  type Agent,
  type AgentLimit,
  AGENTS,
  CARDIAC_CAP_MICROGRAMS,
  DEFAULT_PROFILE,
  LIMITS_CONTENT_HASH,
  LIMITS_VERSION,
  MODIFIERS,
  PROFILES,
  SOURCES,
  type TopicalProduct,
  TOPICALS,
  WINDOW_HOURS,
} from './domain/index.js';
import type { AgentLimitView, AnaestheticAgentView, AnaestheticLimitsView, TopicalProductView } from './limits.dto.js';

/** The limits as a screen offers them. */
export function limitsView(): AnaestheticLimitsView {
  return {
    limitsVersion: LIMITS_VERSION,
    contentHash: LIMITS_CONTENT_HASH,
    defaultProfile: DEFAULT_PROFILE,
    windowHours: WINDOW_HOURS,
    adrenalineCapMicrograms: ADRENALINE_CAP_MICROGRAMS,
    cardiacCapMicrograms: CARDIAC_CAP_MICROGRAMS,
    adrenalineDilutions: [...ADRENALINE_DILUTIONS],
    agents: AGENTS.map(agentView),
    topicals: TOPICALS.map(topicalView),
    modifiers: MODIFIERS.map((modifier) => ({ ...modifier, sources: [...modifier.sources] })),
    sources: Object.entries(SOURCES).map(([key, source]) => ({ key, ...source })),
  };
}

const limitView = (limit: AgentLimit | null): AgentLimitView | null =>
  limit && { ...limit, sources: [...limit.sources] };

function agentView({ limits, ...agent }: Agent): AnaestheticAgentView {
  return {
    ...agent,
    names: [...agent.names],
    strengthsThousandths: [...agent.strengthsThousandths],
    onsetMinutes: [...agent.onsetMinutes],
    lastsMinutesPlain: agent.lastsMinutesPlain && [...agent.lastsMinutesPlain],
    lastsMinutesWithAdrenaline: agent.lastsMinutesWithAdrenaline && [...agent.lastsMinutesWithAdrenaline],
    limits: PROFILES.map((profile) => ({
      profile,
      plain: limitView(limits[profile].plain),
      withAdrenaline: limitView(limits[profile].withAdrenaline),
    })),
  };
}

function topicalView({ limit, ...product }: TopicalProduct): TopicalProductView {
  const area = limit?.kind === 'area' ? limit : null;
  return {
    ...product,
    contains: [...product.contains],
    warnings: [...product.warnings],
    sources: [...product.sources],
    selectable: limit !== null,
    maxMilligrams: area?.maxMilligrams ?? null,
    maxAreaTenthsCm2: area?.maxAreaTenthsCm2 ?? null,
    byWeight: limit?.kind === 'weight' ? limitView(limit.limit) : null,
  };
}
