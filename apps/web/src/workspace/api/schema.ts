import type { components } from '../../shared/api/schema.gen.js';

/** The shapes of the server's own description, by name. */
type Schemas = components['schemas'];
export type Schema<Name extends keyof Schemas> = Schemas[Name];
