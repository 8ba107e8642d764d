// Reads a region of a page as one text, and finds places of that text in the page again.
//
//   const page = readText(root);                               // <p>Aid of <b>$6</b> million.</p><p>More</p>
//   page.text                                                  -> "Aid of $6 million.\nMore"
//   page.rangeOf({ start: 7, end: 17, text: '$6 million' })    -> Range over both text nodes
//   page.rangeOf({ start: 7, end: 17, text: '$9 million' })    -> null: the text has changed
//
// Offsets are UTF-16 code units, as in the DOM and in the report. The page is only read, never changed.

import { foldTypography } from './typography.js';

/** @typedef {{ start: number, end: number, text: string }} Place */
/** @typedef {{ exact: string, prefix: string, suffix: string, start: number, end: number }} Selector */
/** @typedef {{ at: number, node: Text, from: number, length: number }} Run */

const CONTEXT = 32;

// A line break in the text where the page begins a new block; tags, because computed styles would force a layout.
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON SVG svg MATH IFRAME OBJECT CANVAS'.split(' '),
);

/** The text of a region with the way back to its nodes. */
export class PageText {
  /** @type {{ text: string, at: number[] } | undefined} */
  #folded;
  /** How far the last place had moved: its neighbours have mostly moved as far. */
  #shift = 0;

  /**
   * @param {string} text
   * @param {Run[]} runs in text order
   */
  constructor(text, runs) {
    this.text = text;
    this.runs = runs;
  }

  /**
   * The Range of a place; null unless exactly that text stands there.
   *
   * @param {Place} place
   * @returns {Range | null}
   */
  rangeOf({ start, end, text }) {
    if (start >= end || this.text.slice(start, end) !== text) return null;
    const first = this.#runAt(start);
    const last = this.#runAt(end - 1);
    if (!first || !last) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.from + (start - first.at));
    range.setEnd(last.node, last.from + (end - last.at));
    return range;
  }

  /**
   * Finds a place again in a text that may have changed around it: at its old position, or wherever its words stand in
   * the same surroundings. Null rather than a look-alike: the same words with other words around them.
   *
   * @param {Selector} selector
   * @returns {Range | null}
   */
  find(selector) {
    const { exact, prefix, suffix, start } = selector;
    for (const at of [start, start + this.#shift]) {
      const before = this.text.slice(Math.max(0, at - prefix.length), at);
      if (before === prefix && this.text.startsWith(exact + suffix, at)) {
        return this.rangeOf({ start: at, end: at + exact.length, text: exact });
      }
    }
    const at = bestPlace(this.text, selector);
    if (at === null) return null;
    if (at < 0) return this.#findFolded(selector);
    this.#shift = at - start;
    return this.rangeOf({ start: at, end: at + exact.length, text: exact });
  }

  // Quotation marks, dashes and dots may have been respelt on their way into the page; the words may not.
  /** @param {Selector} selector */
  #findFolded({ exact, prefix, suffix, start }) {
    this.#folded ??= foldTypography(this.text);
    const { text, at } = this.#folded;
    const fold = (/** @type {string} */ words) => foldTypography(words).text;
    const wanted = { exact: fold(exact), prefix: fold(prefix), suffix: fold(suffix), start, end: start };
    const found = bestPlace(text, wanted);
    if (found === null || found < 0) return null;
    const from = at[found];
    const to = at[found + wanted.exact.length];
    return this.rangeOf({ start: from, end: to, text: this.text.slice(from, to) });
  }

  /** @param {number} offset */
  #runAt(offset) {
    let low = 0;
    let high = this.runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (offset < run.at) high = middle - 1;
      else if (offset >= run.at + run.length) low = middle + 1;
      else return run;
    }
    return null;
  }
}

/**
 * What is needed to find a place again: its words, its position and 32 characters to each side (the W3C's
 * TextQuoteSelector and TextPositionSelector in one, counted in UTF-16).
 *
 * @param {string} text
 * @param {{ start: number, end: number }} place
 * @returns {Selector}
 */
export function selectorOf(text, { start, end }) {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/**
 * Reads what a person reads: blocks begin new lines, white space counts as the page shows it, scripts and form controls
 * are left out, and so is every text node that `isRead` refuses.
 *
 * @param {Element} root
 * @param {(node: Text) => boolean} [isRead]
 * @returns {PageText}
 */
export function readText(root, isRead = () => true) {
  /** @type {Run[]} */
  const runs = [];
  /** @type {string[]} */
  const pieces = [];
  let length = 0;
  let breakDue = false;

  /** @param {Text} node @param {number} from @param {string} text */
  const add = (node, from, text) => {
    runs.push({ at: length, node, from, length: text.length });
    pieces.push(text);
    length += text.length;
  };
  const addBreak = () => {
    pieces.push('\n');
    length += 1;
  };

  /** @param {Text} node @param {boolean} keepsSpace */
  const readNode = (node, keepsSpace) => {
    if (!keepsSpace && !/\S/.test(node.data) && (breakDue || length === 0)) return;
    if (breakDue && length > 0) addBreak();
    breakDue = false;
    if (keepsSpace) {
      if (node.data) add(node, 0, node.data);
      return;
    }
    // A run of white space is one space, and the first of its characters stands for it.
    for (const match of node.data.matchAll(/[^ \t\n\r\f]+|[ \t\n\r\f]+/g)) {
      if (/[^ \t\n\r\f]/.test(match[0])) add(node, match.index, match[0]);
      else if (length > 0 && !/\s$/.test(pieces.at(-1) ?? '')) addSpace(node, match.index);
    }
  };

  // The run covers the one character; where it is a line break in the markup, the text has a space all the same.
  /** @param {Text} node @param {number} from */
  const addSpace = (node, from) => {
    runs.push({ at: length, node, from, length: 1 });
    pieces.push(' ');
    length += 1;
  };

  /** @param {Element} element @param {boolean} keepsSpace */
  const readElement = (element, keepsSpace) => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        if (isRead(/** @type {Text} */ (child))) readNode(/** @type {Text} */ (child), keepsSpace);
      } else if (child.nodeType === 1) {
        const inner = /** @type {HTMLElement} */ (child);
        if (UNREAD.has(inner.tagName) || inner.hidden) continue;
        if (inner.tagName === 'BR' && keepsSpace && !breakDue) {
          if (length > 0) addBreak();
          continue;
        }
        const isBlock = BLOCKS.has(inner.tagName);
        if (isBlock) breakDue = true;
        readElement(inner, isBlock ? isSpaceKept(inner) : keepsSpace);
        if (isBlock) breakDue = true;
      }
    }
  };

  readElement(root, isSpaceKept(root));
  return new PageText(pieces.join(''), runs);
}

/** @param {Element} element */
function isSpaceKept(element) {
  return getComputedStyle(element).whiteSpace.startsWith('pre');
}

/**
 * Where these words stand in their surroundings: -1 nowhere, null where they stand and nobody can tell in which place.
 *
 * @param {string} text
 * @param {Selector} selector
 * @returns {number | null}
 */
function bestPlace(text, { exact, prefix, suffix }) {
  const needed = (prefix.length + suffix.length) / 2;
  let best = { at: -1, score: -1 };
  let tied = false;
  for (let at = text.indexOf(exact); exact && at >= 0; at = text.indexOf(exact, at + 1)) {
    const score =
      sharedEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      sharedStart(text.slice(at + exact.length, at + exact.length + suffix.length), suffix);
    if (score >= best.score) tied = score === best.score;
    if (score > best.score) best = { at, score };
  }
  if (best.at >= 0 && tied && best.score >= needed) return null;
  return best.score < needed ? -1 : best.at;
}

/** @param {string} a @param {string} b */
function sharedEnd(a, b) {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

/** @param {string} a @param {string} b */
function sharedStart(a, b) {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}
