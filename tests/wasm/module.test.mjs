// What any page may rely on: it starts without eval, answers errors as JSON, and goes on after them.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadModule, readGlue, WASM } from './load-module.mjs';

const MIB = 1024 * 1024;

test('the loader makes no code from text: strict pages and extensions forbid it', async () => {
  assert.doesNotMatch(await readGlue(), /new Function|\beval\(/);
});

test('version', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal((await loadModule()).version(), version);
});

test('an error is an answer, and the next call is served', async () => {
  const module = await loadModule();
  for (const request of ['', '{', '[]', '{"sources":[]}', '['.repeat(1_000_000), '{"text":""}']) {
    assert.equal(JSON.parse(module.compare(request)).error.code, 'bad-request', request.slice(0, 20));
    assert.equal(JSON.parse(module.extract(request)).error.code, 'bad-request', request.slice(0, 20));
  }
  assert.equal(JSON.parse(module.compare('{"text":"11 people"}')).schema, 'factdiff/1');
});

test('text beyond 10 MiB is refused', async () => {
  const module = await loadModule();
  const request = JSON.stringify({ text: 'a '.repeat(5 * MIB + 1) });
  assert.equal(JSON.parse(module.compare(request)).error.code, 'too-large');
});

test('ten megabytes are answered', { timeout: 120_000 }, async () => {
  const module = await loadModule();
  const sentence =
    'The harbour of Westport got $13.5 million for cranes, minister Ada Lund said on Tuesday. The boats that lay idle ' +
    'all winter will be at sea again before the herring come.\n\n';
  const text = sentence.repeat(Math.floor((10 * MIB) / sentence.length));
  const { mentions, error } = JSON.parse(module.extract(JSON.stringify({ text })));
  assert.equal(error, undefined);
  assert.ok(mentions.length > 100_000, `${mentions.length} mentions`);
});

test('memory does not grow from call to call', async () => {
  /** @type {WebAssembly.Memory | undefined} */
  let memory;
  const { default: factory } = await import(new URL('../../build/wasm/factdiff.mjs', import.meta.url).href);
  const module = await factory({
    instantiateWasm(
      /** @type {WebAssembly.Imports} */ imports,
      /** @type {(instance: WebAssembly.Instance) => void} */ receive,
    ) {
      readFile(WASM)
        .then((bytes) => WebAssembly.instantiate(bytes, imports))
        .then(({ instance }) => {
          memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
          receive(instance);
        });
      return {};
    },
  });
  const request = JSON.stringify({
    sources: [{ text: '11 people died. '.repeat(200) }, { text: '12 people died. '.repeat(200) }],
  });
  const size = () => memory?.buffer.byteLength ?? NaN;
  for (let i = 0; i < 5; i += 1) module.compare(request);
  const before = size();
  for (let i = 0; i < 50; i += 1) module.compare(request);
  assert.equal(size(), before);
});
