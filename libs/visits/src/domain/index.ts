export * from './entry.js';
export * from './initials.js';
export * from './visit-state.js';
export * from './visit-step.js';
