export * from './jurisdictions.js';
