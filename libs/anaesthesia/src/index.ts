import { Dose } from './dose.entity.js';
import { DoseOverride } from './dose-override.entity.js';
import { PainScore } from './pain-score.entity.js';

export { AnaesthesiaModule } from './anaesthesia.module.js';
export * from './domain/index.js';
export {
  type CheckDoses,
  DoseBook,
  type DoseEntry,
  type DoseMark,
  type RecordDose,
  type RecordedDose,
} from './dose-book.js';
export type { OverrideEntry } from './dose.store.js';
export { PainBook, type PainEntry, type RecordedPain, type RecordPain } from './pain-book.js';
export { Dose, DoseOverride, PainScore };

export const ANAESTHESIA_ENTITIES = [Dose, DoseOverride, PainScore];
