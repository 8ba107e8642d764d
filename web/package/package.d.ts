// The types of the npm package:  import { createEngine, type Report } from 'factdiff'

export * from '../src/index.js';
export { createEngine, FactdiffError } from '../src/engine.js';
export type * from '../src/factdiff.d.ts';
