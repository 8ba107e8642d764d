// engine.js over the built WASM, in node: the same call as in a page.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { createEngine, FactdiffError } from '../../web/src/engine.js';
import { sampleTexts } from './sample-report.mjs';

const WASM = new URL('../../build/wasm/factdiff.wasm', import.meta.url);
const engine = await createEngine({ wasmUrl: WASM });

test('compares plain objects and gives plain objects back', async () => {
  const texts = await sampleTexts();
  const report = engine.compare({ sources: texts.map((text) => ({ text })) });
  assert.equal(report.schema, 'factdiff/1');
  assert.equal(report.engine, engine.version());
  assert.equal(report.sources.length, 3);
  assert.equal(report.sources[0].origin, report.sources[1].origin, 'the first two are rewrites of one text');
  assert.notEqual(report.sources[0].origin, report.sources[2].origin);
  for (const { source, start, end, text } of report.mentions) assert.equal(texts[source].slice(start, end), text);
});

test('says of the sample what a reader would', async () => {
  const report = engine.compare({ sources: (await sampleTexts()).map((text) => ({ text })) });
  const textsOf = (/** @type {import('../../web/src/factdiff.d.ts').Finding} */ finding) =>
    finding.members.map(({ mention, role }) => `${report.mentions[mention].text} ${role}`).sort();
  const derived = report.findings.filter((finding) => finding.verdict === 'derived');
  assert.equal(derived.length, 1);
  assert.deepEqual(textsOf(derived[0]), [
    '$12 million total',
    '$3 million part',
    '$3 million part',
    '$8.5 million part',
    '$8.5 million part',
  ]);
  assert.match(derived[0].explanation, /8\.5 .*3 .*11\.5/);
  const conflicts = report.findings.filter((finding) => finding.verdict === 'conflict');
  assert.deepEqual(conflicts.map(textsOf), [['46 value', '46 value', '52 value']]);
});

test('offsets stay right after emoji, accents and lone surrogates', () => {
  const rows = [
    '🌊🌊 Zoë paid $5 million.',
    'Cafe\u0301 Ñandú paid $5 million.',
    '\ud83d paid $5 million.',
    '\udc00\ud83d $5 million',
  ];
  for (const text of rows) {
    const [mention] = engine.extract({ text }).mentions;
    assert.equal(text.slice(mention.start, mention.end), '$5 million', JSON.stringify(text));
  }
});

test('bad requests are errors with a code and a sentence', () => {
  const rows = [
    undefined,
    null,
    {},
    { sources: [] },
    { sources: 'text' },
    { sources: [{}] },
    { sources: [{ text: 5 }] },
  ];
  for (const request of rows) {
    assert.throws(
      () => engine.compare(/** @type {any} */ (request)),
      (error) => error instanceof FactdiffError && error.code === 'bad-request' && error.message.length > 20,
      JSON.stringify(request),
    );
  }
  assert.equal(engine.compare({ sources: [{ text: 'It works after an error.' }] }).findings.length, 0);
});

test('too much text is too large, and the engine lives on', () => {
  const text = 'a '.repeat(5.5 * 1024 * 1024);
  assert.throws(
    () => engine.compare({ sources: [{ text }] }),
    (error) => error instanceof FactdiffError && error.code === 'too-large',
  );
  assert.ok(engine.version());
});

test('the bytes may be brought along', async () => {
  const bytes = await readFile(WASM);
  assert.equal((await createEngine({ wasmBytes: bytes })).version(), engine.version());
});

test('a wrong MIME type does not matter; what is no WASM is said', async (t) => {
  const bytes = await readFile(WASM);
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/gone' ? 404 : 200, {
      'content-type': request.url === '/right' ? 'application/wasm' : 'text/plain',
    });
    response.end(request.url === '/broken' ? 'no wasm' : bytes);
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const at = (/** @type {string} */ path) => createEngine({ wasmUrl: `http://127.0.0.1:${port}/${path}` });
  assert.ok((await at('right')).version());
  assert.ok((await at('wrong-type')).version());
  for (const path of ['gone', 'broken']) {
    await assert.rejects(at(path), (error) => error instanceof FactdiffError && error.code === 'engine-unavailable');
  }
});
