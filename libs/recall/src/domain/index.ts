export * from './affected-patients.js';
export * from './recall.js';
