// What a reader downloads: raw, gzip and brotli bytes of what ships, and of the peers bundled and minified.

import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** @param {Uint8Array} bytes @returns {Size} */
export function sizeOf(bytes) {
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, options).length,
  };
}

/** @returns {Promise<Record<string, Size>>} by file of dist/ */
export async function sizesOfOurs() {
  /** @type {Record<string, Size>} */
  const sizes = {};
  for (const file of ['factdiff.wasm', 'factdiff.js', 'fact-diff.js']) {
    sizes[file] = sizeOf(await readFile(new URL(`../../dist/${file}`, import.meta.url)));
  }
  return sizes;
}

/** @param {string} folder of the peers @returns {Promise<Record<string, Size>>} by contestant */
export async function sizesOfPeers(folder) {
  const bundles = {
    chrono: "export { parse } from 'chrono-node';",
    wink: "export { default as nlp } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model';",
    compromise: "export { default as nlp } from 'compromise'; export { default as dates } from 'compromise-dates';",
    recognizers: "export * from '@microsoft/recognizers-text-suite';",
  };
  /** @type {Record<string, Size>} */
  const sizes = {};
  for (const [name, contents] of Object.entries(bundles)) {
    const { outputFiles } = await esbuild.build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    sizes[name] = sizeOf(outputFiles[0].contents);
  }
  return sizes;
}
