export { adrenalineCapMicrograms } from './adrenaline.js';
export * from './assess.js';
export * from './dose-cases.js';
export { INPUT_RANGES } from './dose-input.js';
export * from './dose-reasons.js';
export * from './dose-subject.js';
export * from './doses.js';
export {
  bodyMassIndex,
  type Body,
  type DosingSex,
  type DosingWeight,
  DOSING_CEILING_GRAMS,
  dosingWeightGrams,
  idealWeightGrams,
  type WeightBasis,
} from './dosing-weight.js';
export * from './limits.js';
export { type LipidCard, lipid20 } from './lipid.js';
export * from './meter.js';
export { derivedModifiers, lowestModifier } from './modifiers.js';
export * from './pain.js';
export { adrenalineNanograms, doseMicrograms } from './strength.js';
export { type KnownVerdict, type Verdict, VERDICTS } from './verdict.js';
