// Reads the page for the background: its article, or the words that are selected.
//
//   readPage(document)       -> { kind: 'page', url, title, outlet, published, isPartlyPaid, text }; null: no article here
//   readSelection(document)  -> { kind: 'selection', … }; null: nothing is selected

import { readText } from '../../src/anchor.js';
import { labelsOf, readArticle } from '../../src/article.js';

/** @param {Document} document @returns {import('../reading.js').Reading | null} */
export function readPage(document) {
  const article = readArticle(document);
  if (!article) return null;
  const { page, ...labels } = article;
  return { kind: 'page', url: document.URL, ...labels, text: page.text };
}

/** @param {Document} document @returns {import('../reading.js').Reading | null} */
export function readSelection(document) {
  const selection = document.getSelection();
  /** @type {string[]} */
  const parts = [];
  for (let index = 0; index < (selection?.rangeCount ?? 0); index += 1) {
    const text = textIn(/** @type {Selection} */ (selection).getRangeAt(index));
    if (text) parts.push(text);
  }
  if (parts.length === 0) return null;
  return { kind: 'selection', url: document.URL, ...labelsOf(document), text: parts.join('\n\n') };
}

/** The text of a range as the page is read elsewhere, so that its places are found again. @param {Range} range */
function textIn(range) {
  const { commonAncestorContainer: ancestor } = range;
  const root = ancestor instanceof Element ? ancestor : ancestor.parentElement;
  if (range.collapsed || !root) return '';
  const { text, runs } = readText(root, (node) => range.intersectsNode(node));
  const from = runs.find((run) => range.comparePoint(run.node, run.from + run.length) > -1 && endsInside(run, range));
  const to = runs.findLast((run) => range.comparePoint(run.node, run.from) < 1 && startsInside(run, range));
  if (!from || !to) return '';
  const cutStart = from.node === range.startContainer ? Math.max(0, range.startOffset - from.from) : 0;
  const cutEnd = to.node === range.endContainer ? Math.max(0, to.from + to.length - range.endOffset) : 0;
  return text.slice(from.at + cutStart, to.at + to.length - cutEnd).trim();
}

/** @param {import('../../src/anchor.js').Run} run @param {Range} range */
function endsInside({ node, from, length }, range) {
  return node !== range.startContainer || from + length > range.startOffset;
}

/** @param {import('../../src/anchor.js').Run} run @param {Range} range */
function startsInside({ node, from }, range) {
  return node !== range.endContainer || from < range.endOffset;
}
