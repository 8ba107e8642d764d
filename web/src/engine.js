// Loads the engine and calls it: plain objects in, plain objects out, the same in a page, a worker and node.
//
//   const engine = await createEngine();                        // { wasmUrl } or { wasmBytes } to bring the file yourself
//   engine.compare({ sources: [{ text: 'A' }, { text: 'B' }] }) -> { schema: 'factdiff/1', findings: […], … }
//   engine.compare({ sources: [] })                             -> throws FactdiffError, code 'bad-request'

import factory from '#glue';
import { FactdiffError } from './factdiff-error.js';

export { FactdiffError };

/** @typedef {import('./factdiff.d.ts').Engine} Engine */
/** @typedef {import('./factdiff.d.ts').EngineOptions} EngineOptions */
/** @typedef {import('./factdiff.d.ts').CompareRequest} CompareRequest */
/** @typedef {import('./factdiff.d.ts').ExtractRequest} ExtractRequest */
/** @typedef {import('./factdiff.d.ts').SourceInput} SourceInput */

/**
 * Loads the WASM and gives back the engine.
 *
 * @param {EngineOptions} [options]
 * @returns {Promise<Engine>}
 */
export async function createEngine({ wasmUrl, wasmBytes } = {}) {
  const wasm = await compileEngine(wasmUrl, wasmBytes);
  /** @type {import('./glue.d.ts').EngineModule} */
  let module;
  try {
    module = await startModule(wasm);
  } catch (cause) {
    throw unavailable(cause);
  }
  return {
    compare: (request) => call(module.compare, { ...request, sources: wellFormedSources(request) }),
    extract: (request) => call(module.extract, wellFormed(request)),
    version: () => module.version(),
  };
}

/**
 * @param {string | URL | undefined} wasmUrl
 * @param {ArrayBuffer | Uint8Array | undefined} wasmBytes
 * @returns {Promise<WebAssembly.Module>}
 */
async function compileEngine(wasmUrl, wasmBytes) {
  if (typeof WebAssembly !== 'object') throw unavailable(new Error('this browser has WebAssembly turned off'));
  try {
    if (wasmBytes) return await WebAssembly.compile(/** @type {BufferSource} */ (wasmBytes));
    const url = wasmUrl ?? new URL('./factdiff.wasm', import.meta.url);
    if (isFileInNode(url)) {
      const { readFile } = await import('node:fs/promises');
      return await WebAssembly.compile(await readFile(new URL(url)));
    }
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    // Many hosts serve .wasm with a wrong MIME type, which streaming refuses: the bytes are compiled instead.
    const streams = response.headers.get('content-type')?.split(';')[0].trim() === 'application/wasm';
    return streams
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (cause) {
    throw unavailable(cause);
  }
}

// The loader never fetches: it is handed the module compiled above. It would wait for ever if that could not start.
/**
 * @param {WebAssembly.Module} wasm
 * @returns {Promise<import('./glue.d.ts').EngineModule>}
 */
function startModule(wasm) {
  return new Promise((resolve, reject) => {
    factory({
      locateFile: (name) => name,
      instantiateWasm(imports, receive) {
        WebAssembly.instantiate(wasm, imports).then((instance) => receive(instance, wasm), reject);
        return {};
      },
    }).then(resolve, reject);
  });
}

/** @param {string | URL} url */
function isFileInNode(url) {
  return typeof process === 'object' && Boolean(process.versions?.node) && String(url).startsWith('file:');
}

/** @param {unknown} cause */
function unavailable(cause) {
  const said = cause instanceof Error ? cause.message : String(cause);
  // Chromium says "Refused to compile … 'unsafe-eval' is not an allowed source", Firefox "blocked by CSP".
  const blocked = /unsafe-eval|content security policy|blocked by csp|disallowed by embedder/i.test(said);
  const message = blocked
    ? "The engine was not allowed to start: this page's Content-Security-Policy forbids WebAssembly. " +
      "Add 'wasm-unsafe-eval' to its script-src."
    : `The engine could not be loaded (${said}). Check that factdiff.wasm is where wasmUrl points, or pass wasmBytes.`;
  return new FactdiffError('engine-unavailable', message, { cause });
}

/**
 * @param {(json: string) => string} door
 * @param {object} request
 */
function call(door, request) {
  let answer;
  try {
    answer = JSON.parse(door(JSON.stringify(request)));
  } catch (cause) {
    // The module has run out of memory or been stopped: it cannot be called again.
    throw new FactdiffError(
      'engine-unavailable',
      `The engine stopped (${cause instanceof Error ? cause.message : cause}). Create it again, with less text.`,
      { cause },
    );
  }
  if (answer.error) throw new FactdiffError(answer.error.code, answer.error.message);
  return answer;
}

/** @param {CompareRequest} request */
function wellFormedSources(request) {
  const sources = request?.sources;
  return Array.isArray(sources) ? sources.map(wellFormed) : sources;
}

// A lone surrogate would make the loader swallow the character after it.
/** @param {any} source */
function wellFormed(source) {
  if (typeof source !== 'object' || source === null) return source;
  const entries = Object.entries(source).map(([key, value]) => [
    key,
    typeof value === 'string' ? toWellFormed(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/**
 * Each lone surrogate becomes U+FFFD, so that every length stays the same.
 *
 * @param {string} text
 */
function toWellFormed(text) {
  // Newer than the types this project is checked with.
  const newer = /** @type {{ toWellFormed?: () => string }} */ (/** @type {unknown} */ (text));
  return newer.toWellFormed?.() ?? text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
