export * from './sealed-document-model.js';
export * from './stroke-curves.js';
export * from './strokes.js';
export * from './verdict.js';
