import { IDENTITY_ENTITIES } from '@stipple/identity';
import { PATIENTS_ENTITIES } from '@stipple/patients';
import { PLATFORM_ENTITIES } from '@stipple/platform';

/** Every table the clinic's data stands in, lib by lib. */
export const ENTITIES = [...PLATFORM_ENTITIES, ...IDENTITY_ENTITIES, ...PATIENTS_ENTITIES];
