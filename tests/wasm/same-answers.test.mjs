// The WebAssembly module and the native command answer alike, to the byte.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadModule } from './load-module.mjs';

const COMMAND = fileURLToPath(new URL('../../build/native/factdiff', import.meta.url));
const REQUESTS = readFileSync(new URL('../golden/requests.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
// Real reports, where the machine has them: a public clone has none.
const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

/** @param {'compare' | 'extract'} verb @param {string[]} lines */
function askNative(verb, lines) {
  const { stdout } = spawnSync(COMMAND, [verb, '--ndjson'], { input: lines.join('\n'), maxBuffer: 1 << 28 });
  return stdout.toString().trimEnd().split('\n');
}

/** @param {string} line a request  @param {string} answer what the module says to it */
function withId(line, answer) {
  return `{"id":${JSON.stringify(JSON.parse(line).id)},${answer.slice(1)}`;
}

test('compare', async () => {
  const module = await loadModule();
  const native = askNative('compare', REQUESTS);
  assert.equal(native.length, REQUESTS.length);
  REQUESTS.forEach((line, i) => assert.equal(withId(line, module.compare(line)), native[i]));
});

test('extract', async () => {
  const module = await loadModule();
  const lines = REQUESTS.flatMap((line) => {
    const { id, sources } = JSON.parse(line);
    return sources.map((/** @type {object} */ source, /** @type {number} */ i) =>
      JSON.stringify({ ...source, id: `${id} ${i}` }),
    );
  });
  const native = askNative('extract', lines);
  assert.equal(native.length, lines.length);
  lines.forEach((line, i) => assert.equal(withId(line, module.extract(line)), native[i]));
});

test('compare, on real reports', { skip: !existsSync(SEEDS) && 'no ../shared/seeds here' }, async () => {
  const module = await loadModule();
  const sources = readdirSync(SEEDS)
    .sort()
    .map((name) => ({ id: name, text: readFileSync(new URL(name, SEEDS), 'utf8') }));
  const line = JSON.stringify({ id: 'seeds', sources });
  assert.equal(withId(line, module.compare(line)), askNative('compare', [line])[0]);
});

test('every mention is its slice of the text, in UTF-16 units', async () => {
  const module = await loadModule();
  let checked = 0;
  for (const line of REQUESTS) {
    const { sources } = JSON.parse(line);
    for (const mention of JSON.parse(module.compare(line)).mentions ?? []) {
      assert.equal(sources[mention.source].text.slice(mention.start, mention.end), mention.text);
      checked += 1;
    }
  }
  assert.ok(checked > 50, `${checked} mentions`);
});
