// What the npm package exports.  import { createEngine } from 'factdiff'

export { createEngine, FactdiffError } from './engine.js';
export { BackgroundEngine } from './background.js';
export { PageText, readText, selectorOf } from './anchor.js';
export { Highlighter } from './highlighter.js';
export { loadSources } from './source-addresses.js';
