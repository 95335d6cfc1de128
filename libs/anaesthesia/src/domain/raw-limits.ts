/** Shape of the reviewed data file `data/anaesthetic-limits.json`, as far as the code reads it. */
export interface RawLimits {
  schema: string;
  status: string;
  defaultProfile: string;
  conversion: { rule: string; adrenalineMcgPerMl: Record<string, number>; source: string[]; [other: string]: unknown };
  adrenaline: { defaultMaxMcgPerSession: number; cardiacMaxMcgPerSession: number; source: string[]; note: string };
  weightBasis: { rule: string; source: string[]; [other: string]: unknown };
  modifiers: { combine: string; items: { id: string; factor: number; source: string[] }[]; note: string };
  accumulation: { defaultWindowHours: number; decay: string; note: string };
  agents: Record<string, RawAgent>;
  topical: Record<string, RawTopical>;
  lipid20: RawLipid;
  sources: Record<string, { grade: string; title: string; url: string }>;
  [other: string]: unknown;
}

export interface RawAgentLimit {
  mgPerKg: number;
  maxMg: number | null;
  max24hMg: number | null;
  source: string[];
  note?: string;
}

export interface RawAgent {
  names: string[];
  strengthsPercent: number[];
  route: string;
  adrenalineOnly?: boolean;
  onsetMin: number[];
  durationMinPlain: number[] | null;
  durationMinAdrenaline: number[] | null;
  profiles: Record<string, { plain: RawAgentLimit | null; withAdrenaline: RawAgentLimit | null }>;
  [other: string]: unknown;
}

export interface RawTopicalUse {
  use: string;
  maxGrams?: number;
  maxAreaCm2?: number;
  orGrams?: number;
  areaCm2?: number[];
  minMin?: number;
  maxMin?: number;
  [other: string]: unknown;
}

export interface RawTopical {
  product: string;
  adult?: RawTopicalUse[];
  maxGrams?: number;
  maxAreaCm2?: number;
  maxMg?: number;
  mgPerKg?: number;
  applyMin?: number[][];
  onsetMin?: number[];
  minAgeYears?: number;
  atopicDermatitisMaxMin?: number;
  enabledByDefault?: boolean;
  warnings?: string[];
  source: string[];
  [other: string]: unknown;
}

export interface RawLipid {
  bolusMlPerKg: number;
  infusionMlPerKgPerMin: number;
  infusionMlPerKgPerH: number;
  doubleRateTo: { mlPerKgPerMin: number; mlPerKgPerH: number; when: string };
  maxMlPerKg: number;
  source: string[];
  [other: string]: unknown;
}
