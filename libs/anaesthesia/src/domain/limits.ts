import { LIMITS_HASH, RAW_LIMITS } from './data/anaesthetic-limits.gen.js';
import { scaleDecimal } from './decimal.js';
import { invalidInput } from './dose-input.js';
import type { RawAgent, RawAgentLimit, RawTopical } from './raw-limits.js';

/** What a clinic's doctor approves, and what every stored assessment names. */
export const LIMITS_ID = RAW_LIMITS.schema;
export const LIMITS_CONTENT_HASH = LIMITS_HASH;
export const LIMITS_VERSION = `${LIMITS_ID}@${LIMITS_HASH.slice(0, 12)}`;

export const PROFILES = ['conservative', 'us-label'] as const;
export type ProfileId = (typeof PROFILES)[number];
export const DEFAULT_PROFILE: ProfileId = 'conservative';

/** A ceiling: the lower of weight and absolute. Micrograms per gram equal milligrams per kilogram. */
export interface AgentLimit {
  mgPerKgTenths: number;
  maxMicrograms: number | null;
  sources: readonly string[];
}

export interface Agent {
  id: string;
  names: readonly string[];
  strengthsThousandths: readonly number[];
  /** True: the agent has no plain product (articaine). */
  adrenalineOnly: boolean;
  onsetMinutes: readonly [number, number];
  lastsMinutesPlain: readonly [number, number] | null;
  lastsMinutesWithAdrenaline: readonly [number, number] | null;
  route: string;
  limits: Readonly<Record<ProfileId, { plain: AgentLimit | null; withAdrenaline: AgentLimit | null }>>;
}

/** `area`: most grams and area of one product; `weight`: counts as so many milligrams of its agent. */
export type TopicalLimit =
  | { kind: 'area'; maxMilligrams: number; maxAreaTenthsCm2: number }
  | { kind: 'weight'; percentThousandths: number; limit: AgentLimit };

export interface TopicalProduct {
  id: string;
  name: string;
  /** The agents in it: a patient who may not have one may not have the product. */
  contains: readonly string[];
  /** null: no adult limit is known; it cannot be chosen until the clinic sets one (decision 30). */
  limit: TopicalLimit | null;
  minMinutes: number | null;
  maxMinutes: number | null;
  atopicMaxMinutes: number | null;
  warnings: readonly string[];
  sources: readonly string[];
}

export interface Modifier {
  id: string;
  factorTenths: number;
  sources: readonly string[];
}

const scaled = (value: number, decimals: number): number => {
  const result = scaleDecimal(value, decimals);
  if (result === null) throw new RangeError(`limit ${value} holds more than ${decimals} decimals`);
  return result;
};

const pair = (range: readonly number[]): readonly [number, number] => [range[0] ?? 0, range[1] ?? range[0] ?? 0];

function readLimit(raw: RawAgentLimit | null | undefined): AgentLimit | null {
  if (!raw) return null;
  return {
    mgPerKgTenths: scaled(raw.mgPerKg, 1),
    maxMicrograms: raw.maxMg === null ? null : scaled(raw.maxMg, 3),
    sources: raw.source,
  };
}

function readAgent([id, raw]: [string, RawAgent]): Agent {
  const limitsOf = (profile: ProfileId) => ({
    plain: readLimit(raw.profiles[profile]?.plain),
    withAdrenaline: readLimit(raw.profiles[profile]?.withAdrenaline),
  });
  return {
    id,
    names: raw.names,
    strengthsThousandths: raw.strengthsPercent.map((percent) => scaled(percent, 3)),
    adrenalineOnly: raw.adrenalineOnly ?? false,
    onsetMinutes: pair(raw.onsetMin),
    lastsMinutesPlain: raw.durationMinPlain && pair(raw.durationMinPlain),
    lastsMinutesWithAdrenaline: raw.durationMinAdrenaline && pair(raw.durationMinAdrenaline),
    route: raw.route,
    limits: { conservative: limitsOf('conservative'), 'us-label': limitsOf('us-label') },
  };
}

// The data file names contents in words only.
const TOPICAL_CONTENTS: Record<string, readonly string[]> = {
  'lidocaine-prilocaine-5-cream-eu': ['lidocaine', 'prilocaine'],
  'lidocaine-prilocaine-5-cream-us': ['lidocaine', 'prilocaine'],
  'lidocaine-4-otc': ['lidocaine'],
  'lidocaine-4-rx-solution': ['lidocaine'],
  'tetracaine-4-gel': ['tetracaine'],
  'lidocaine-tetracaine-7-7': ['lidocaine', 'tetracaine'],
  'blt-compounded': ['benzocaine', 'lidocaine', 'tetracaine'],
};
const RX_SOLUTION_PERCENT_THOUSANDTHS = 4_000;

/** The adult ceiling of one product; null where none is known. */
function readTopicalLimit(raw: RawTopical): TopicalLimit | null {
  return readWeightLimit(raw) ?? readAreaLimit(raw);
}

function readWeightLimit(raw: RawTopical): TopicalLimit | null {
  if (raw.mgPerKg === undefined || raw.maxMg === undefined) return null;
  const limit = { mgPerKgTenths: scaled(raw.mgPerKg, 1), maxMicrograms: scaled(raw.maxMg, 3), sources: raw.source };
  return { kind: 'weight', percentThousandths: RX_SOLUTION_PERCENT_THOUSANDTHS, limit };
}

/**
 * Where a label has a row with grams and area, that row; the US cream's density row (2 g on 10 cm2) bounds no total,
 * so its small fixed row holds (EMLA-US).
 */
function readAreaLimit(raw: RawTopical): TopicalLimit | null {
  const rows = [raw, ...(raw.adult ?? [])].map((row) => ({ grams: row.maxGrams, area: row.maxAreaCm2 }));
  const fixed = (raw.adult ?? []).map((row) => ({ grams: row.orGrams, area: row.areaCm2?.at(-1) }));
  for (const { grams, area } of [...rows, ...fixed]) {
    if (grams === undefined || area === undefined) continue;
    return { kind: 'area', maxMilligrams: scaled(grams, 3), maxAreaTenthsCm2: scaled(area, 1) };
  }
  return null;
}

/** Shortest and longest contact, from the row that sets the limit or from the product's own times. */
function readContact(raw: RawTopical): { minMinutes: number | null; maxMinutes: number | null } {
  if (raw.applyMin) {
    const times = raw.applyMin.flat();
    return { minMinutes: Math.min(...times), maxMinutes: Math.max(...times) };
  }
  const row = raw.adult?.find((use) => use.maxGrams !== undefined) ?? raw.adult?.[0];
  return { minMinutes: row?.minMin ?? null, maxMinutes: row?.maxMin ?? null };
}

function readTopical([id, raw]: [string, RawTopical]): TopicalProduct {
  return {
    id,
    name: raw.product,
    contains: TOPICAL_CONTENTS[id] ?? [],
    limit: readTopicalLimit(raw),
    ...readContact(raw),
    atopicMaxMinutes: raw.atopicDermatitisMaxMin ?? null,
    warnings: raw.warnings ?? [],
    sources: raw.source,
  };
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export const AGENTS: readonly Agent[] = Object.entries(RAW_LIMITS.agents).map(readAgent);
export const TOPICALS: readonly TopicalProduct[] = Object.entries(RAW_LIMITS.topical).map(readTopical);
export const MODIFIERS: readonly Modifier[] = RAW_LIMITS.modifiers.items.map((item) => ({
  id: item.id,
  factorTenths: scaled(item.factor, 1),
  sources: item.source,
}));
/** Dilutions a screen offers; any ratio within range is computed exactly. */
export const ADRENALINE_DILUTIONS: readonly number[] = Object.keys(RAW_LIMITS.conversion.adrenalineMcgPerMl).map(
  (key) => Number(key.slice(2)),
);
export const ADRENALINE_CAP_MICROGRAMS = RAW_LIMITS.adrenaline.defaultMaxMcgPerSession;
export const CARDIAC_CAP_MICROGRAMS = RAW_LIMITS.adrenaline.cardiacMaxMcgPerSession;
export const WINDOW_HOURS = RAW_LIMITS.accumulation.defaultWindowHours;
export const SOURCES = RAW_LIMITS.sources;

const agents = byId(AGENTS);
const topicals = byId(TOPICALS);
const modifiers = byId(MODIFIERS);

/** @throws DomainError DOSE_INPUT_INVALID (field `agent`) */
export function agentOf(id: string): Agent {
  const agent = agents.get(id);
  if (!agent) throw invalidInput('agent', 'This agent is not in the list of limits.');
  return agent;
}

/** @throws DomainError DOSE_INPUT_INVALID (field `product`) */
export function topicalOf(id: string): TopicalProduct {
  const product = topicals.get(id);
  if (!product) throw invalidInput('product', 'This product is not in the list of limits.');
  return product;
}

/** @throws DomainError DOSE_INPUT_INVALID (field `modifiers`) */
export function modifierOf(id: string): Modifier {
  const modifier = modifiers.get(id);
  if (!modifier) throw invalidInput('modifiers', 'This modifier is not in the list of limits.');
  return modifier;
}
