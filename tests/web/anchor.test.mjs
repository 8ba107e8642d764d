// Places found again in a text: exactly, moved, or not at all. The walk over a real DOM is tested in the browsers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PageText, selectorOf } from '../../web/src/anchor.js';

// Text nodes as far as a Range needs them.
const document = {
  createRange: () => ({
    /** @param {any} node @param {number} offset */
    setStart(node, offset) {
      Object.assign(this, { startContainer: node, startOffset: offset });
    },
    /** @param {any} node @param {number} offset */
    setEnd(node, offset) {
      Object.assign(this, { endContainer: node, endOffset: offset });
    },
  }),
};

/** One text node for each piece. @param {string[]} pieces */
function pageOf(...pieces) {
  let at = 0;
  const runs = pieces.map((data) => {
    const run = { at, node: /** @type {any} */ ({ data, ownerDocument: document }), from: 0, length: data.length };
    at += data.length;
    return run;
  });
  return new PageText(pieces.join(''), runs);
}

/** @param {any} range */
const ends = (range) =>
  range && [range.startContainer.data, range.startOffset, range.endContainer.data, range.endOffset];

test('a place becomes a Range, also across nodes', () => {
  const page = pageOf('Aid of ', '$6', ' million for roads.');
  const rows = [
    { start: 7, text: '$6 million', range: ['$6', 0, ' million for roads.', 8] },
    { start: 0, text: 'Aid', range: ['Aid of ', 0, 'Aid of ', 3] },
    { start: 7, text: '$6', range: ['$6', 0, '$6', 2] },
    { start: 22, text: 'roads.', range: [' million for roads.', 13, ' million for roads.', 19] },
  ];
  for (const { start, text, range } of rows) {
    assert.deepEqual(ends(page.rangeOf({ start, end: start + text.length, text })), range, text);
  }
});

test('a text that has changed gives no Range', () => {
  const page = pageOf('Aid of ', '$6', ' million.');
  for (const place of [
    { start: 7, end: 17, text: '$9 million' },
    { start: 8, end: 18, text: '$6 million' },
    { start: 7, end: 7, text: '' },
    { start: 90, end: 92, text: '$6' },
  ]) {
    assert.equal(page.rangeOf(place), null, place.text);
  }
});

test('a place is found again where its surroundings moved, and a look-alike is refused', () => {
  const text = 'The council approved $6 million in drones for the coast guard on Friday.';
  const selector = selectorOf(text, { start: 21, end: 31 });
  assert.equal(selector.exact, '$6 million');
  const rows = [
    { page: text, at: 21 },
    { page: `Breaking news. ${text}`, at: 36 },
    { page: 'Others asked for $6 million in boats. ' + text, at: 59 },
    { page: 'Others asked for $6 million in boats and were refused.', at: -1 },
    { page: text.replace('$6', '$7'), at: -1 },
    { page: `${text} ${text}`, at: 21 },
    { page: `x ${text} ${text}`, at: -1 }, // twice the same, and none at the old position: nobody can tell which
  ];
  for (const { page, at } of rows) {
    const found = /** @type {any} */ (pageOf(page).find(selector));
    assert.equal(found ? found.startOffset : -1, at, page);
  }
});
