// The module as node takes it: the bytes are handed over, nothing is fetched.

import { readFile } from 'node:fs/promises';

const GLUE = new URL('../../build/wasm/factdiff.mjs', import.meta.url);
export const WASM = new URL('../../build/wasm/factdiff.wasm', import.meta.url);

/** @returns {Promise<import('../../web/src/glue.d.ts').EngineModule>} */
export async function loadModule() {
  const { default: factory } = await import(GLUE.href);
  return factory({ wasmBinary: await readFile(WASM) });
}

export const readGlue = () => readFile(GLUE, 'utf8');
