// Small tools around a place: its sentence, the link to it, its other spellings, and where it stands without its text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesByOrder } from '../../web/src/place-by-order.js';
import { sentenceAt } from '../../web/src/sentences.js';
import { placeLink } from '../../web/src/text-fragment.js';
import { foldTypography } from '../../web/src/typography.js';

/** @param {string} text @param {string} words */
const placeOf = (text, words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });

test('the sentence of a place', () => {
  const rows = [
    ['It rained. The storm sank 14 boats. Nobody was hurt.', '14', 'The storm sank 14 boats.'],
    [
      'It rained. Mr. Roe of the U.S. Navy saw 12 boats sink. He left.',
      '12',
      'Mr. Roe of the U.S. Navy saw 12 boats sink.',
    ],
    ['First line\nA second of $4.5 million for roads', '$4.5 million', 'A second of $4.5 million for roads'],
    ['One. “We will. We must.” Two.', 'We will. We must.', '“We will. We must.”'],
    ['14', '14', '14'],
  ];
  for (const [text, words, sentence] of rows) {
    const { start, end } = placeOf(text, words);
    assert.equal(text.slice(...sentenceAt(text, start, end)).trim(), sentence, text);
  }
  const long = `${'word '.repeat(300)}12 boats ${'word '.repeat(300)}`;
  const [from, to] = sentenceAt(long, long.indexOf('12'), long.indexOf('12') + 2);
  assert.ok(to - from <= 402 && long.slice(from, to).includes('12 boats'));
});

test('a link leads to the place; an address that is none of the web gives none', () => {
  const text = 'He offered aid of $6 million, up-front, for roads & bridges.';
  const rows = [
    ['https://a.example/x#top', '$6 million', 'https://a.example/x#:~:text=offered%20aid%20of-,%246%20million'],
    [
      'https://a.example/x',
      'roads',
      'https://a.example/x#:~:text=million%2C%20up%2Dfront%2C%20for-,roads,-%26%20bridges.',
    ],
    ['javascript:alert(1)', 'roads', null],
    ['', 'roads', null],
  ];
  for (const [url, words, link] of rows) {
    assert.equal(placeLink(/** @type {string} */ (url), text, placeOf(text, /** @type {string} */ (words))), link);
  }
  assert.equal(placeLink('https://a.example/', undefined, placeOf(text, 'roads')), 'https://a.example/#:~:text=roads');
});

test('typewriter and typographic spellings are one, and the way back is kept', () => {
  const rows = [
    ['He said "no"--twice...', 'He said “no”—twice…'],
    ["it's 10x20", 'it’s 10×20'],
    ['a - b', 'a – b'],
    ['two  spaces', 'two\u00a0spaces'],
  ];
  for (const [typed, set] of rows) {
    if (typed !== 'a - b') assert.equal(foldTypography(typed).text, foldTypography(set).text, typed);
    const { text, at } = foldTypography(set);
    assert.equal(at.length, text.length + 1);
    assert.equal(at.at(-1), set.length);
  }
  const { text, at } = foldTypography('“We will”—he said');
  assert.equal('“We will”—he said'.slice(at[text.indexOf('he said')]), 'he said');
});

test('without its text a mention is found where its neighbours are, and a look-alike is refused', () => {
  const source = 'Aid of $6 million came. Then 14 boats sank, and 46 homes fell.';
  const mentions = ['$6 million', '14', '46'].map((words) => placeOf(source, words));
  const read = (/** @type {string} */ text) =>
    placesByOrder(text, mentions).map((at, index) =>
      at === null ? null : text.slice(Math.max(0, at - 4), at + mentions[index].text.length),
    );
  assert.deepEqual(read(source), [' of $6 million', 'hen 14', 'and 46']);
  assert.deepEqual(
    read(`Breaking news of the day. ${source}`),
    [' of $6 million', 'hen 14', 'and 46'],
    'all are shifted',
  );
  assert.deepEqual(read(source.replace('46', '47')), [' of $6 million', 'hen 14', null], 'a changed figure is lost');
  assert.deepEqual(read('Elsewhere 46 people met.'), [null, null, null], 'the same figure elsewhere is another');
  assert.deepEqual(
    read(source.replace('14 boats', '1,148 boats')).slice(1),
    [null, 'and 46'],
    'a part of a number is none',
  );
});
