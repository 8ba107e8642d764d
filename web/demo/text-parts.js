// A text laid out in paragraphs; a long one in parts, of which the browser lays out only those that a reader comes near.
//
//   const { nodes, page } = layOut('First paragraph.\nSecond.');   // <p>First paragraph.</p><p>Second.</p>
//   page.rangeOf({ start: 0, end: 5, text: 'First' })              -> Range in the first <p>
//   partsOf(page)  -> [{ at: 0, element: <div class="part"> }, …], [] for a text that is all of one piece

import { PageText } from '../src/anchor.js';
import { make } from '../src/make-element.js';

/** @typedef {{ at: number, element: HTMLElement }} Part at: where it begins in the text, in UTF-16 */

// In UTF-16 code units: an article has 5,000, a long feature 50,000. A part is some screens high.
export const LONG_TEXT = 100_000;
const PART = 8_000;

// A part's height before it is laid out, roughly: the scroll bar is as long as it will be.
const LETTERS_A_LINE = 38;
const LINE_EM = 1.6;
const GAP_EM = 0.75;

const WRAP_WIDTH = 100;

/**
 * @param {string} text
 * @returns {{ nodes: HTMLElement[], page: PageText }} the page is of the nodes once they stand in the document
 */
export function layOut(text) {
  const paragraphs = paragraphsOf(text);
  const isLong = text.length > LONG_TEXT;
  /** @type {import('../src/anchor.js').Run[]} */
  const runs = [];
  /** @type {HTMLElement[]} */
  const nodes = [];
  let at = 0;
  let room = 0;
  let height = 0;
  for (const paragraph of paragraphs) {
    const node = document.createTextNode(paragraph);
    const element = make('p', {}, node);
    runs.push({ at, node, from: 0, length: paragraph.length });
    at += paragraph.length + 1;
    if (!isLong) {
      nodes.push(element);
      continue;
    }
    if (room <= 0) {
      nodes.push(make('div', { class: 'part' }));
      room = PART;
      height = 0;
    }
    const part = nodes[nodes.length - 1];
    part.append(element);
    room -= paragraph.length;
    height += Math.ceil(paragraph.length / LETTERS_A_LINE) * LINE_EM + GAP_EM;
    part.style.containIntrinsicBlockSize = `auto ${Math.round(height)}em`;
  }
  return { nodes, page: new PageText(paragraphs.join('\n'), runs) };
}

/** The parts of a text, in its order. @param {PageText} page @returns {Part[]} */
export function partsOf(page) {
  /** @type {Part[]} */
  const parts = [];
  for (const { at, node } of page.runs) {
    const element = /** @type {HTMLElement | null | undefined} */ (node.parentElement?.closest('.part'));
    if (element && parts.at(-1)?.element !== element) parts.push({ at, element });
  }
  return parts;
}

/** The part that a place begins in. @param {Part[]} parts @param {number} offset @returns {HTMLElement | null} */
export function partAt(parts, offset) {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle].at <= offset) low = middle;
    else high = middle - 1;
  }
  return parts[low]?.element ?? null;
}

/**
 * One paragraph a line, as most texts have it; a text whose lines are all short and whose paragraphs are set off by empty
 * lines was wrapped by hand, and its lines are joined.
 *
 * @param {string} text
 */
export function paragraphsOf(text) {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const isWrapped =
    lines.some((line, index) => line.trim() === '' && index > 0 && index < lines.length - 1) &&
    lines.some((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '') &&
    lines.every((line) => line.length <= WRAP_WIDTH);
  const blocks = isWrapped ? lines.join('\n').split(/\n\s*\n/) : lines;
  return blocks.map((block) => block.replace(/\s*\n\s*/g, ' ').trim()).filter(Boolean);
}
