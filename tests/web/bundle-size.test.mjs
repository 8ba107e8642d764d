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

// What it really downloads is asked for in widget.test.mjs; the worker's file is the page's too, and fetched once.
test('a page that compares costs its reader at most 40 KB, without the WASM', async (t) => {
  const size = await brotliSize(['fact-diff.js', 'factdiff-worker.js']);
  t.diagnostic(`fact-diff.js and factdiff-worker.js ${(size / KB).toFixed(1)} KB`);
  assert.ok(size <= 40 * KB, `${size} bytes`);
});
