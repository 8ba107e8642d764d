// The largest and the oddest texts, by the native command and by WebAssembly: within the time and the memory that a
// megabyte may take, or refused with "too-large"; and the engine answers afterwards.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../wasm/load-module.mjs';

const COMMAND = fileURLToPath(new URL('../../build/native/factdiff', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'factdiff-limits-'));
after(() => rmSync(FOLDER, { recursive: true }));

const MEGABYTE = 1_000_000;
// A comparison with itself takes 0.1 to 3 s a megabyte on a machine of 2020; what grows with the square takes minutes.
const SECONDS = 20;
const MEMORY_KB = 2_000_000;

/** Said again and again, to a megabyte each. */
const PATTERNS = [
  '1', '1,', '1 ', ',', '"', '“', '“‘', 'million', 'million ', 'a\u0301', '\u0301', '\u202e', '.', '(', '-', '$1 ', '½',
  '1,2 and ', 'one hundred ', 'January ', '5% ', ' 5 to', '1/2 ', 'from 1 to 2 ', '12 of the 40, or 25%, ',
  'doubled from 2 to 4 ', 'said ', 'He said ', '"He said ', '“We will go,” said Ana Ruiz. ', 'Mr. ', 'U.S. ', 'a\n',
  '12 people died. ', 'according to ', '&', '<p a="', "'a ",
]; // prettier-ignore

/** @param {string} pattern @param {number} bytes */
function repeated(pattern, bytes) {
  return pattern.repeat(Math.floor(bytes / Buffer.byteLength(pattern)));
}

// The kernel ends the command where it passes either limit.
/** @param {string[]} texts */
function compareNatively(texts) {
  const files = texts.map((_, i) => join(FOLDER, `${i}.txt`));
  texts.forEach((text, i) => writeFileSync(files[i], text));
  const limited = `ulimit -t ${SECONDS}; ulimit -v ${MEMORY_KB}; exec "$0" compare --json "$@"`;
  const run = spawnSync('sh', ['-c', limited, COMMAND, ...files], { maxBuffer: 1 << 30, encoding: 'utf8' });
  return { code: run.signal ?? run.status, said: run.stderr, report: run.stdout };
}

for (const pattern of PATTERNS) {
  test(`a megabyte of ${JSON.stringify(pattern)}, beside itself`, () => {
    const text = repeated(pattern, MEGABYTE);
    const { code, said, report } = compareNatively([text, text]);
    if (code === 2) assert.match(said, /more than 200000 figures and quotes.*fewer or shorter/);
    else assert.ok((code === 0 || code === 1) && report.startsWith('{"schema"'), `${code}: ${said}`);
  });
}

test('a sentence of five megabytes without a full stop', () => {
  const words = 'the harbour wall that was built by men of the town for about 40 boats and ';
  const { code, said } = compareNatively([repeated(words, 5 * MEGABYTE)]);
  assert.ok(code === 0 || code === 1, `${code}: ${said}`);
});

test('100,000 figures are read; a million are too many', () => {
  const news = 'On Monday 12 boats sank off Leeds. ';
  const some = compareNatively([news.repeat(50_000)]);
  assert.ok(some.code === 0 || some.code === 1, `${some.code}: ${some.said}`);
  assert.equal(JSON.parse(some.report).mentions.length, 100_000);
  const many = compareNatively(['7 '.repeat(MEGABYTE)]);
  assert.equal(many.code, 2);
  assert.match(many.said, /more than 200000 figures/);
});

test('beyond ten megabytes, and beyond fifty reports, a request is too large', async () => {
  const module = await loadModule();
  const ask = (/** @type {object} */ request) => JSON.parse(module.compare(JSON.stringify(request)));
  const tooLarge = [
    { sources: [{ text: 'a '.repeat(5_500_000) }] },
    { sources: [{ text: 'a '.repeat(3_000_000) }, { text: 'b '.repeat(3_000_000) }] },
    { sources: Array.from({ length: 200 }, (_, i) => ({ text: `${i} died.` })) },
    { sources: [{ text: '7 '.repeat(1_000_000) }] },
  ];
  for (const request of tooLarge) {
    const { error } = ask(request);
    assert.equal(error?.code, 'too-large');
    assert.match(error.message, /Compare fewer or shorter texts|Leave some out/);
  }
  assert.equal(ask({ sources: [{ text: '12 died.' }, { text: '13 died.' }] }).schema, 'factdiff/1');
});

test('WebAssembly lives through a megabyte of each pattern, and answers the same afterwards', async () => {
  const module = await loadModule();
  const question = JSON.stringify({ sources: [{ text: 'The fire killed 12.' }, { text: 'The fire killed 15.' }] });
  const answer = module.compare(question);
  for (const pattern of PATTERNS) {
    const began = process.cpuUsage().user;
    const text = repeated(pattern, MEGABYTE);
    const { error } = JSON.parse(module.compare(JSON.stringify({ sources: [{ text }] })));
    assert.ok(error === undefined || error.code === 'too-large', `${JSON.stringify(pattern)}: ${error?.message}`);
    const seconds = (process.cpuUsage().user - began) / 1e6;
    assert.ok(seconds < SECONDS, `${JSON.stringify(pattern)} took ${seconds} s`);
  }
  assert.equal(module.compare(question), answer);
});
