// A report without its texts: what it carries of them, and that every place is found in that again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsFrom, withSnippets } from '../../web/src/stored-report.js';
import { sampleReport } from './sample-report.mjs';

test('every place and the words around it stand where they stood', async () => {
  const { report, texts } = await sampleReport();
  const stored = withSnippets(report, texts);
  const sparse = textsFrom(JSON.parse(JSON.stringify(stored)));
  const told = new Set(report.findings.flatMap(({ members }) => members.map(({ mention }) => mention)));
  assert.ok(told.size > 5);
  for (const index of told) {
    const { source, start, end, text } = report.mentions[index];
    assert.equal(sparse[source].slice(start, end), text);
    assert.equal(
      sparse[source].slice(Math.max(0, start - 48), end + 48),
      texts[source].slice(Math.max(0, start - 48), end + 48),
    );
  }
  assert.deepEqual(
    sparse.map(({ length }) => length),
    report.sources.map(({ length }) => length),
  );
});

test('what is far from every place stays away, and half a character is none', () => {
  const filler = 'no figure here. '.repeat(20);
  const text = `${filler}${'😀'.repeat(40)}11 people.${'😀'.repeat(40)}${filler}`;
  const start = text.indexOf('11');
  const mention = { source: 0, start, end: start + 2, text: '11' };
  const report = /** @type {any} */ ({
    sources: [{ length: text.length }],
    mentions: [mention],
    findings: [{ members: [{ mention: 0 }] }],
  });
  const [{ snippets = [] }] = withSnippets(report, [text]).sources;
  assert.equal(snippets.length, 1);
  assert.ok(!snippets[0].text.includes('figure'));
  assert.doesNotMatch(snippets[0].text, /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
});

test('a report without snippets has no texts', () => {
  assert.deepEqual(textsFrom(/** @type {any} */ ({ sources: [{ length: 4 }] })), []);
});
