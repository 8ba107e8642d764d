// The words shown around a finding's places.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from '../../web/src/passages.js';
import { sampleReport } from './sample-report.mjs';

const { report, texts } = await sampleReport();

/** As it is read: the mention's own words in [brackets]. @param {string} verdict @param {string[]} known */
function read(verdict, known) {
  const finding = report.findings.find((one) => one.verdict === verdict);
  return passagesOf(finding?.members ?? [], { report, texts: known }).map(
    ({ source, pieces }) => `${source} ${pieces.map(({ words, isSaid }) => (isSaid ? `[${words}]` : words)).join('')}`,
  );
}

test('near places share a passage; it ends at words and at the paragraph', () => {
  assert.deepEqual(read('derived', texts), [
    '0 She also revealed plans for providing [$8.5 million] in flood protection and [$3 million] in pumping equipment to the town, where the…',
    '1 She also announced plans to provide [$8.5 million] in flood protection and [$3 million] in pumping equipment to the town, where the…',
    '2 …and said the state would provide nearly [$12 million] in flood protection including three million in…',
  ]);
});

test('without the texts each mention stands alone, with its hedge', () => {
  assert.deepEqual(read('derived', []), [
    '0 [$8.5 million]',
    '0 [$3 million]',
    '1 [$8.5 million]',
    '1 [$3 million]',
    '2 [nearly $12 million]',
  ]);
});

test('a text that has changed is not shown around a mention', () => {
  assert.deepEqual(read('derived', ['other', 'words', 'here']).at(-1), '2 [nearly $12 million]');
});

test('a quote is shown whole, with its marks as printed', () => {
  const [first, , last] = read('unquoted', texts);
  assert.equal(first, "0 [We're going to build it higher, and we're going to build it once]");
  assert.equal(last, "2 [“We're going to build it higher, and we're going to build it once,”]");
});
