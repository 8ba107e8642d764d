// One answer, to the byte, from the native command and from WebAssembly in Chromium and in Firefox (node: tests/wasm,
// clang: tests/fuzz), and offsets that every browser's strings agree with, whatever characters a text holds.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../wasm/load-module.mjs';
import { BROWSERS, closeBrowsers, openSite } from './in-browsers.mjs';
import { ODDITIES } from './text-oddities.mjs';

after(closeBrowsers);

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const GOLDEN = readFileSync(at('tests/golden/requests.ndjson'), 'utf8').trimEnd().split('\n');
const ODD = ODDITIES.map(({ text }, i) => JSON.stringify({ id: `odd ${i}`, sources: [{ text }] }));
const LINES = [...GOLDEN, ...ODD];

const SITE = {
  '/': { body: '<!doctype html><title>Engine</title>' },
  '/factdiff.mjs': { type: 'text/javascript', body: readFileSync(at('build/wasm/factdiff.mjs')) },
  '/factdiff.wasm': { type: 'application/wasm', body: readFileSync(at('build/wasm/factdiff.wasm')) },
};

/** @param {string} line a request  @param {string} answer what the module says to it */
function withId(line, answer) {
  return `{"id":${JSON.stringify(JSON.parse(line).id)},${answer.slice(1)}`;
}

function nativeAnswers() {
  const { stdout } = spawnSync(at('build/native/factdiff'), ['compare', '--ndjson'], {
    input: LINES.join('\n'),
    maxBuffer: 1 << 28,
  });
  return stdout.toString().trimEnd().split('\n');
}

for (const { name, open } of BROWSERS) {
  test(`the native command's bytes, and exact offsets (${name})`, async (t) => {
    const native = nativeAnswers();
    assert.equal(native.length, LINES.length);
    const site = await openSite(t, SITE);
    const { page, errors } = await open(t);
    await page.goto(site.url);
    const { answers, wrong } = /** @type {{ answers: string[], wrong: string[] }} */ (
      await page.evaluate(`(async (lines) => {
        const { default: factory } = await import('/factdiff.mjs');
        const module = await factory({ locateFile: (name) => '/' + name });
        const answers = lines.map((line) => module.compare(line));
        const wrong = [];
        answers.forEach((answer, i) => {
          const { sources } = JSON.parse(lines[i]);
          for (const { source, start, end, text } of JSON.parse(answer).mentions ?? []) {
            if (sources[source].text.slice(start, end) !== text) wrong.push(text);
          }
        });
        return { answers, wrong };
      })(${JSON.stringify(LINES)})`)
    );
    assert.deepEqual(wrong, [], 'mentions that are not their slice of the text');
    LINES.forEach((line, i) => assert.equal(withId(line, answers[i]), native[i]));
    assert.deepEqual(errors, []);
  });
}

test('odd characters are read as the table in SECURITY.md says', async () => {
  const module = await loadModule();
  const table = readFileSync(at('SECURITY.md'), 'utf8');
  for (const { what, text, found } of ODDITIES) {
    const { mentions } = JSON.parse(module.extract(JSON.stringify({ text })));
    const values = mentions.map((/** @type {any} */ { figure, quote, text: slice }) =>
      quote ? `“${quote.speaker}”` : `${figure.value ?? slice} ${figure.unit}`.trim(),
    );
    assert.deepEqual(values, found, what);
    for (const { start, end, text: slice } of mentions) assert.equal(text.slice(start, end), slice, what);
    assert.ok(table.includes(`| ${what} |`), `SECURITY.md does not say what becomes of: ${what}`);
  }
});
