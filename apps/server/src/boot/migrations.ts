import { Foundation1795400000000 } from '../../../../migrations/1795400000000-foundation.js';
import { AuditLog1795400050000 } from '../../../../migrations/1795400050000-audit-log.js';
import { Platform1795400101000 } from '../../../../migrations/1795400101000-platform.js';
import { Identity1795400102000 } from '../../../../migrations/1795400102000-identity.js';
import { Patients1795400103000 } from '../../../../migrations/1795400103000-patients.js';
import { Documents1795400104000 } from '../../../../migrations/1795400104000-documents.js';
import { Consent1795400105000 } from '../../../../migrations/1795400105000-consent.js';
import { Screening1795400106000 } from '../../../../migrations/1795400106000-screening.js';
import { Anaesthesia1795400107000 } from '../../../../migrations/1795400107000-anaesthesia.js';
import { Traceability1795400108000 } from '../../../../migrations/1795400108000-traceability.js';
import { Procedures1795400109000 } from '../../../../migrations/1795400109000-procedures.js';
import { Recall1795400110000 } from '../../../../migrations/1795400110000-recall.js';
import { Visits1795400111000 } from '../../../../migrations/1795400111000-visits.js';
import { ForeignKeys1795400180000 } from '../../../../migrations/1795400180000-foreign-keys.js';
import { Tenancy1795400200000 } from '../../../../migrations/1795400200000-tenancy.js';

/** In the order they run. */
export const MIGRATIONS = [
  Foundation1795400000000,
  AuditLog1795400050000,
  Platform1795400101000,
  Identity1795400102000,
  Patients1795400103000,
  Documents1795400104000,
  Consent1795400105000,
  Screening1795400106000,
  Anaesthesia1795400107000,
  Traceability1795400108000,
  Procedures1795400109000,
  Recall1795400110000,
  Visits1795400111000,
  ForeignKeys1795400180000,
  Tenancy1795400200000,
];
