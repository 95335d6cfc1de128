export * from './duplicates.js';
export * from './measurements.js';
export * from './patient-number.js';
export * from './search-tokens.js';
