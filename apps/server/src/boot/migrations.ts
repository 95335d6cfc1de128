import { Foundation1795400000000 } from '../../../../migrations/1795400000000-foundation.js';
import { AuditLog1795400050000 } from '../../../../migrations/1795400050000-audit-log.js';
import { Schema1795400100000 } from '../../../../migrations/1795400100000-schema.js';
import { Tenancy1795400200000 } from '../../../../migrations/1795400200000-tenancy.js';

/** In the order they run. */
export const MIGRATIONS = [Foundation1795400000000, AuditLog1795400050000, Schema1795400100000, Tenancy1795400200000];
