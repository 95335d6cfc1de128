import { ANAESTHESIA_ENTITIES } from '@stipple/anaesthesia';
import { CONSENT_ENTITIES } from '@stipple/consent';
import { DOCUMENTS_ENTITIES } from '@stipple/documents';
import { IDENTITY_ENTITIES } from '@stipple/identity';
import { PATIENTS_ENTITIES } from '@stipple/patients';
import { PLATFORM_ENTITIES } from '@stipple/platform';
import { PROCEDURES_ENTITIES } from '@stipple/procedures';
import { RECALL_ENTITIES } from '@stipple/recall';
import { SCREENING_ENTITIES } from '@stipple/screening';
import { TRACEABILITY_ENTITIES } from '@stipple/traceability';
import { VISITS_ENTITIES } from '@stipple/visits';

/** Every table the clinic's data stands in, lib by lib. */
export const ENTITIES = [
  ...PLATFORM_ENTITIES,
  ...IDENTITY_ENTITIES,
  ...PATIENTS_ENTITIES,
  ...DOCUMENTS_ENTITIES,
  ...CONSENT_ENTITIES,
  ...SCREENING_ENTITIES,
  ...ANAESTHESIA_ENTITIES,
  ...TRACEABILITY_ENTITIES,
  ...PROCEDURES_ENTITIES,
  ...RECALL_ENTITIES,
  ...VISITS_ENTITIES,
];
