import { RecallLot } from './recall-lot.entity.js';
import { RecallPatient } from './recall-patient.entity.js';
import { Recall } from './recall.entity.js';

export { DeclareRecall } from './declare-recall.js';
export { RecallModule } from './recall.module.js';
export type { DeclareRecallDto, RecallView } from './recalls.dto.js';

export const RECALL_ENTITIES = [Recall, RecallLot, RecallPatient];
