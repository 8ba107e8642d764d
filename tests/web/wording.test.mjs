// The page's words: complete, plain and neutral.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TONE_NAMES, toneOf, VERDICT_ORDER } from '../../web/src/palette.js';
import {
  choiceSentence,
  countSentence,
  dateWords,
  listWords,
  MORE_WORDS,
  mentionWords,
  originWords,
  reasonWords,
  sourceLetter,
  sourceName,
  summaryWords,
  TONE_WORDS,
  VERDICT_WORDS,
  WORDS,
} from '../../web/src/wording.js';
import { sampleReport } from './sample-report.mjs';

const { report } = await sampleReport();

test('every verdict has a label, a sign, a meaning and a tone', () => {
  assert.deepEqual(Object.keys(VERDICT_WORDS).sort(), [...VERDICT_ORDER].sort());
  for (const verdict of VERDICT_ORDER) {
    const { label, glyph, meaning } = VERDICT_WORDS[verdict];
    assert.ok(label && glyph && meaning.endsWith('.'), verdict);
    assert.ok(TONE_WORDS[toneOf(verdict)], verdict);
  }
  assert.deepEqual(Object.keys(TONE_WORDS).sort(), [...TONE_NAMES].sort());
});

test('no word says who is right', () => {
  const all = JSON.stringify([VERDICT_WORDS, TONE_WORDS, WORDS, MORE_WORDS]).toLowerCase();
  for (const word of ['wrong', 'correct', 'false', 'lie', 'fake', 'error in', 'mistake', 'truth']) {
    assert.ok(!new RegExp(`\\b${word}\\b`).test(all), word);
  }
});

test('small words', () => {
  assert.deepEqual([0, 1, 25, 26, 49].map(sourceLetter), ['A', 'B', 'Z', 'AA', 'AX']);
  assert.equal(listWords([]), '');
  assert.equal(listWords(['A', 'B', 'C']), 'A, B and C');
  assert.equal(dateWords('2025-10-16'), '16 October 2025');
  assert.equal(dateWords('2025-10-16T08:00:00Z'), '16 October 2025');
  for (const none of ['', undefined, 'Thursday', '2025-99-99']) assert.equal(dateWords(none), '');
  assert.equal(reasonWords('marks-dropped'), 'quotation marks left out');
  assert.equal(reasonWords('some-new-reason'), 'some new reason');
});

test('rewrites of one text count once', () => {
  assert.equal(originWords(report, [0, 1]), '2 reports, 1 origin');
  assert.equal(originWords(report, [0, 2]), '');
  assert.equal(summaryWords(report), '3 reports, 2 origins');
});

test('a figure is shown with its hedge, a quote with its marks as printed', () => {
  const words = report.mentions.map(mentionWords);
  assert.ok(words.includes('nearly $12 million'));
  assert.ok(words.some((text) => text.startsWith('“Nobody')));
  assert.ok(words.some((text) => text.startsWith('We’re') || text.startsWith("We're")));
});

test('a day has its own words for a bound', () => {
  const day = (/** @type {string} */ hedge, type = 'date') =>
    mentionWords(/** @type {any} */ ({ kind: 'figure', text: 'Monday', figure: { type, hedge } }));
  assert.equal(day('under'), 'before Monday');
  assert.equal(day('over'), 'after Monday');
  assert.equal(day('at-most', 'time'), 'until Monday');
  assert.equal(day('about'), 'about Monday');
  assert.equal(day('under', 'count'), 'less than Monday');
});

test('a source is called by its title, its outlet, or its letter', () => {
  assert.equal(sourceName({ length: 1, title: 'Coast Wire', url: 'https://a.example/x' }, 2), 'Coast Wire');
  assert.equal(sourceName({ length: 1, title: '', url: 'https://www.coast.example/x' }, 2), 'coast.example');
  assert.equal(sourceName({ length: 1 }, 2), 'Report C');
});

test('what a screen reader hears', () => {
  assert.equal(
    countSentence([
      { label: 'Do not match', count: 1 },
      { label: 'Fits', count: 0 },
      { label: 'Same', count: 3 },
    ]),
    '4 findings: 1 do not match and 3 same.',
  );
  assert.equal(countSentence([]), WORDS.nothingShown);
  const sum = report.findings.find(({ verdict }) => verdict === 'derived');
  assert.ok(sum);
  assert.equal(
    choiceSentence(3, 9, sum, ['A', 'B', 'C']),
    '3 of 9. Adds up: flood protection for Orrin Bay. ' +
      '$8.5 million + $3 million = $11.5 million, which fits “nearly $12 million”. Shown in A, B and C.',
  );
});
