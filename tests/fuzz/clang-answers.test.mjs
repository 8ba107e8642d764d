// g++ and clang make one command: the same reports, to the byte. The fuzzers' build brings clang's, with sanitizers.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ODDITIES } from '../robust/text-oddities.mjs';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const GOLDEN = readFileSync(at('tests/golden/requests.ndjson'), 'utf8');
const ODD = ODDITIES.map(({ text }, i) => JSON.stringify({ id: `odd ${i}`, sources: [{ text }] })).join('\n');

/** @param {string} command */
function ask(command) {
  const input = GOLDEN + ODD;
  const { stdout } = spawnSync(at(command), ['compare', '--ndjson'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return stdout.trimEnd().split('\n');
}

test('the golden reports and odd texts, of g++ and of clang', () => {
  const gcc = ask('build/native/factdiff');
  assert.equal(gcc.length, (GOLDEN + ODD).split('\n').length);
  assert.deepEqual(ask('build/fuzz/factdiff'), gcc);
});
