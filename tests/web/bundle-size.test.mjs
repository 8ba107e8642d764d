// What a reader's browser has to load, in bytes of brotli: the promise of the README, kept.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const KB = 1024;

/** @param {string[]} names */
async function brotliSize(names) {
  const sizes = await Promise.all(
    names.map(
      async (name) => brotliCompressSync(await readFile(new URL(`../../dist/${name}`, import.meta.url))).length,
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('a ready report costs its reader at most 20 KB', async (t) => {
  const size = await brotliSize(['fact-diff.js']);
  t.diagnostic(`fact-diff.js ${(size / KB).toFixed(1)} KB`);
  assert.ok(size <= 20 * KB, `${size} bytes`);
});

test('the element with the engine’s glue is at most 40 KB, without the WASM', async (t) => {
  const size = await brotliSize(['fact-diff.js', 'factdiff.js']);
  t.diagnostic(`fact-diff.js and factdiff.js ${(size / KB).toFixed(1)} KB`);
  assert.ok(size <= 40 * KB, `${size} bytes`);
});
