// What a reader downloads stays within a budget. Where a change is worth its bytes, raise the budget with it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { sizeOf } from '../bench/sizes.mjs';

const BUDGET = { wasm: 290_000, loader: 14_500 }; // bytes of brotli; the aim for both together is 180,000

test('the WASM module stays within its budget', async () => {
  const { brotli } = sizeOf(await readFile(new URL('../../build/wasm/factdiff.wasm', import.meta.url)));
  assert.ok(brotli <= BUDGET.wasm, `factdiff.wasm takes ${brotli} bytes of brotli, the budget is ${BUDGET.wasm}`);
});

test('the loader stays within its budget', async () => {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: ['web/src/index.js'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['node:fs/promises'],
    logLevel: 'silent',
  });
  const { brotli } = sizeOf(outputFiles[0].contents);
  assert.ok(brotli <= BUDGET.loader, `factdiff.js takes ${brotli} bytes of brotli, the budget is ${BUDGET.loader}`);
});
