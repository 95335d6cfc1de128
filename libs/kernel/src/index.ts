export * from './actor.js';
export * from './audit-vocabulary.js';
export * from './calendar-date.js';
export * from './domain-error.js';
export * from './error-codes.js';
export * from './permissions.js';
export * from './scalp-zones.js';
export * from './treatment-constraints.js';
