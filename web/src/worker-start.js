// factdiff-worker.js, in a worker and in the page that starts it: one file, so that the engine's loader is fetched once.
//
//   new Worker(new URL('./factdiff-worker.js', import.meta.url), { type: 'module' })      answers on its own scope
//   const { BackgroundEngine, loadSources, readSources } = await import('./factdiff-worker.js')        in a page: what starts it

import { answerFrom } from './worker.js';

export { BackgroundEngine } from './background.js';
export { loadSources, readSources } from './source-addresses.js';

if ('WorkerGlobalScope' in globalThis) answerFrom(/** @type {any} */ (self));
