// What breaks around the engine: each fault says what happened, loses no text, and the next try works.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { BROWSERS, closeBrowsers, openSite } from './in-browsers.mjs';

after(closeBrowsers);

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const ENGINE = { type: 'text/javascript', body: read('dist/factdiff.js') };
const WASM = read('dist/factdiff.wasm');
const PAGE = '<!doctype html><title>Engine</title>';

const corrupted = Buffer.from(WASM);
for (let i = 2000; i < 2400; ++i) corrupted[i] ^= 0xff;

/** @type {{ what: string, wasm: import('./in-browsers.mjs').Answer, policy?: string, says: RegExp }[]} */
const STARTS = [
  { what: 'the file is not there', wasm: { body: '', status: 404 }, says: /could not be loaded.*404.*wasmUrl/s },
  { what: 'the server fails', wasm: { body: 'oops', status: 500 }, says: /could not be loaded.*500/s },
  { what: 'a page comes in its place', wasm: { body: PAGE }, says: /could not be loaded/ },
  {
    what: 'it is cut off',
    wasm: { body: WASM.subarray(0, 50_000), type: 'application/wasm' },
    says: /could not be loaded/,
  },
  { what: 'it is corrupted', wasm: { body: corrupted, type: 'application/wasm' }, says: /could not be loaded/ },
  {
    what: 'the policy forbids WebAssembly',
    wasm: { body: WASM, type: 'application/wasm' },
    policy: "script-src 'self' 'unsafe-inline'",
    says: /Content-Security-Policy forbids WebAssembly.*'wasm-unsafe-eval'/,
  },
];

/** Runs in the page: starts the engine, compares, and says how it went. */
const START = `(async () => {
  const { createEngine } = await import('/factdiff.js');
  try {
    const engine = await createEngine({ wasmUrl: '/factdiff.wasm' });
    return 'works: ' + engine.compare({ sources: [{ text: '12 died.' }, { text: '13 died.' }] }).schema;
  } catch (error) {
    return error.code + ': ' + error.message;
  }
})()`;

for (const { name, open } of BROWSERS) {
  for (const { what, wasm, policy, says } of STARTS) {
    test(`the engine's file: ${what} (${name})`, async (t) => {
      /** @type {Record<string, import('./in-browsers.mjs').Answer>} */
      const answers = { '/': { body: PAGE, policy }, '/factdiff.js': ENGINE, '/factdiff.wasm': wasm };
      const site = await openSite(t, answers);
      const { page, errors } = await open(t);
      await page.goto(site.url);
      const said = String(await page.evaluate(START));
      assert.match(said, /^engine-unavailable: /);
      assert.match(said, says);
      // The same page, once the fault is gone.
      answers['/'] = { body: PAGE };
      answers['/factdiff.wasm'] = { body: WASM, type: 'application/wasm' };
      await page.reload();
      assert.equal(await page.evaluate(START), 'works: factdiff/1');
      assert.deepEqual(errors, []);
    });
  }

  test(`a wrong MIME type does not matter (${name})`, async (t) => {
    const wasm = { body: WASM, type: 'text/plain' };
    const site = await openSite(t, { '/': { body: PAGE }, '/factdiff.js': ENGINE, '/factdiff.wasm': wasm });
    const { page } = await open(t);
    await page.goto(site.url);
    assert.equal(await page.evaluate(START), 'works: factdiff/1');
  });

  test(`a worker that dies is told, and the next comparison has a new one (${name})`, async (t) => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [fileURLToPath(new URL('../../web/src/background.js', import.meta.url))],
      bundle: true,
      format: 'esm',
      external: ['node:fs/promises'],
      write: false,
    });
    // The first worker ends itself in the middle of a comparison, as one does that runs out of memory.
    const worker = `import { createEngine } from '/factdiff.js';
      const engine = await createEngine({ wasmUrl: '/factdiff.wasm' });
      addEventListener('message', ({ data }) => {
        if ('start' in data) return postMessage({ ready: engine.version() });
        if (data.request.sources[0].text.includes('die')) throw new Error('out of memory');
        postMessage({ id: data.id, report: engine.compare(data.request) });
      });
      postMessage({ ready: engine.version() });`;
    const site = await openSite(t, {
      '/': { body: PAGE },
      '/factdiff.js': ENGINE,
      '/factdiff.wasm': { body: WASM, type: 'application/wasm' },
      '/background.js': { type: 'text/javascript', body: outputFiles[0].text },
      '/worker.js': { type: 'text/javascript', body: worker },
    });
    const { page } = await open(t);
    await page.goto(site.url);
    const said = await page.evaluate(
      `(async () => {
      const { BackgroundEngine } = await import('/background.js');
      let workers = 0;
      const Real = Worker;
      globalThis.Worker = class extends Real { constructor(...args) { super(...args); workers += 1; } };
      const engine = new BackgroundEngine({ workerUrl: '/worker.js', wasmUrl: '/factdiff.wasm' });
      const first = await engine.compare({ sources: [{ text: 'die' }] }).catch((error) => error.code + ': ' + error.message);
      const second = await engine.compare({ sources: [{ text: '12 left.' }, { text: '13 left.' }] });
      return { first, second: second.schema, workers };
    })()`
        .replaceAll('12 died.', '12 left.')
        .replaceAll('13 died.', '13 left.'),
    );
    assert.deepEqual(said, {
      first: 'engine-unavailable: The engine stopped. Try again.',
      second: 'factdiff/1',
      workers: 2,
    });
  });
}

test('memory that is refused ends that engine with an error, and a new one works', () => {
  // 320 pages of 64 KiB are 20 MB: V8 refuses to grow beyond them, as a browser does when a tab has used its share.
  const script = `
    import { createEngine } from './web/src/engine.js';
    const wasmUrl = new URL('./build/wasm/factdiff.wasm', 'file://' + process.cwd() + '/');
    const engine = await createEngine({ wasmUrl });
    const text = 'In all 12 people died in Leeds, and 40 boats sank. '.repeat(60000);
    try {
      engine.compare({ sources: [{ text }, { text }] });
      console.log('no error');
    } catch (error) {
      console.log(error.code + ': ' + error.message);
    }
    const next = await createEngine({ wasmUrl });
    console.log(next.compare({ sources: [{ text: '12 died.' }, { text: '13 died.' }] }).schema);`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--wasm-max-mem-pages=600', '--input-type=module', '-e', script],
    { cwd: fileURLToPath(new URL('../../', import.meta.url)), encoding: 'utf8' },
  );
  const [first, second] = stdout.trim().split('\n');
  assert.match(first ?? '', /^engine-unavailable: The engine stopped.*with less text/, stderr);
  assert.equal(second, 'factdiff/1', stderr);
});
