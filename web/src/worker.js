// Answers for the engine inside a worker.
//
//   in   { start: EngineOptions }            out  { ready: '0.1.0' }          or { failed: { code, message } }
//   in   { id: 7, request: CompareRequest }  out  { id: 7, report: Report }   or { id: 7, error: { code, message } }

import { createEngine, FactdiffError } from './engine.js';

/** @typedef {import('./factdiff.d.ts').EngineOptions} EngineOptions */
/** @typedef {import('./factdiff.d.ts').CompareRequest} CompareRequest */
/** @typedef {{ start: EngineOptions } | { id: number, request: CompareRequest }} WorkerQuestion */

/**
 * @param {{ postMessage(message: unknown): void, addEventListener(type: 'message', listener: (event: MessageEvent<WorkerQuestion>) => void): void }} port
 *   the worker's own scope
 */
export function answerFrom(port) {
  /** @type {import('./factdiff.d.ts').Engine | undefined} */
  let engine;
  port.addEventListener('message', async ({ data }) => {
    if ('start' in data) {
      try {
        engine = await createEngine(data.start);
        port.postMessage({ ready: engine.version() });
      } catch (error) {
        port.postMessage({ failed: plainError(error) });
      }
      return;
    }
    try {
      port.postMessage({ id: data.id, report: engine?.compare(data.request) });
    } catch (error) {
      port.postMessage({ id: data.id, error: plainError(error) });
    }
  });
}

// An Error loses its code on the way through postMessage.
/** @param {unknown} error */
function plainError(error) {
  return error instanceof FactdiffError
    ? { code: error.code, message: error.message }
    : { code: 'engine-unavailable', message: String(error) };
}
