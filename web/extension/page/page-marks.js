// The marks of one page: found in its text, painted, found again when the page changes, and gone without trace.
//
//   const marks = new PageMarks({ onLost, onClick });
//   marks.show([{ key: 4, tone: 'fits', selector: { exact: '$6 million', … } }]);
//   marks.goTo([4], { isOnePlace: true });
//   marks.close();
//
// The page is read and never written to: the marks are CSS Custom Highlights, in a style sheet of their own.

import { readText } from '../../src/anchor.js';
import { readArticle } from '../../src/article.js';
import { Highlighter } from '../../src/highlighter.js';
import { schemeOfText } from '../../src/text-scheme.js';

/** @typedef {import('../messages.js').PageMark} PageMark */
/** @typedef {{ range: Range, words: string }} Found */

const PAUSE_MS = 200;
// Reading a page again may take a tenth of the time and no more.
const REST = 10;
const ARTICLE_REST_MS = 3000;

export class PageMarks {
  /** @type {PageMark[]} */
  #marks = [];
  /** @type {Map<number, Found>} */
  #found = new Map();
  /** @type {Highlighter | undefined} */
  #highlighter;
  #scheme = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #rest = 0;
  #articleReadAt = -Infinity;
  #lostBefore = '';
  /** @type {number[]} */
  #chosen = [];
  #onLost;
  #onClick;
  #observer = new MutationObserver(() => this.#lookSoon());

  /** @param {{ onLost: (keys: number[]) => void, onClick: (key: number) => void }} events */
  constructor({ onLost, onClick }) {
    this.#onLost = onLost;
    this.#onClick = onClick;
  }

  /** Paints these marks instead of the earlier ones. @param {PageMark[]} marks */
  show(marks) {
    this.#marks = marks;
    this.#found.clear();
    this.#chosen = [];
    this.#lostBefore = '?';
    this.#articleReadAt = -Infinity;
    this.#find();
    this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
    document.addEventListener('click', this.#clicked);
  }

  /** Takes everything away. */
  close() {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    document.removeEventListener('click', this.#clicked);
    this.#highlighter?.close();
    this.#highlighter = undefined;
    this.#marks = [];
    this.#found.clear();
  }

  /**
   * Scrolls to the first of these places and marks them all as chosen.
   *
   * @param {number[]} keys
   * @param {{ isOnePlace: boolean }} options one place: keyboard and screen reader go there too
   * @returns {boolean} false where none of them stands in the page
   */
  goTo(keys, { isOnePlace }) {
    this.#find();
    this.#chosen = keys;
    this.#highlighter?.choose(keys);
    const ranges = keys.flatMap((key) => this.#found.get(key)?.range ?? []);
    const first = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[0];
    if (!first) return false;
    scrollTo(first);
    if (isOnePlace) document.getSelection()?.collapse(first.startContainer, first.startOffset);
    this.#highlighter?.flash(keys);
    return true;
  }

  #lookSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#find(), Math.max(PAUSE_MS, this.#rest));
  }

  // Only what is missing or has changed is looked for.
  #find() {
    const start = performance.now();
    const missing = this.#marks.filter(({ key }) => !isStill(this.#found.get(key)));
    if (missing.length > 0) {
      for (const { key } of missing) this.#found.delete(key);
      // The article alone first: what is said again beside it (in a teaser, in a comment) is then no second place.
      if (start - this.#articleReadAt > ARTICLE_REST_MS) {
        this.#articleReadAt = start;
        this.#findIn(readArticle(document)?.page ?? null);
      }
      if (this.#found.size < this.#marks.length) this.#findIn(readText(document.body, isSeen));
      this.#paint();
    }
    this.#rest = (performance.now() - start) * REST;
    const lost = this.#marks.flatMap(({ key }) => (this.#found.has(key) ? [] : [key]));
    if (lost.join() !== this.#lostBefore) this.#onLost(lost);
    this.#lostBefore = lost.join();
  }

  /** @param {import('../../src/anchor.js').PageText | null} page */
  #findIn(page) {
    for (const { key, selector } of this.#marks) {
      const range = this.#found.has(key) ? null : page?.find(selector);
      if (range) this.#found.set(key, { range, words: range.toString() });
    }
  }

  #paint() {
    const painted = this.#marks.flatMap(({ key, tone }) => {
      const range = this.#found.get(key)?.range;
      return range ? [{ key, tone, range }] : [];
    });
    const scheme = schemeOfText(painted[0]?.range.startContainer.parentElement);
    if (scheme !== this.#scheme) this.#highlighter?.close();
    if (scheme !== this.#scheme || !this.#highlighter) this.#highlighter = new Highlighter(document, scheme);
    this.#scheme = scheme;
    this.#highlighter.paint(painted);
    this.#highlighter.choose(this.#chosen);
  }

  // A person's click only, and none that the page uses itself.
  /** @param {MouseEvent} event */
  #clicked = (event) => {
    const target = /** @type {Element | null} */ (event.target instanceof Element ? event.target : null);
    if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return;
    if (target?.closest('a, button, input, select, textarea, label, summary, [contenteditable]')) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const [key] = this.#highlighter?.keysAt(event.clientX, event.clientY) ?? [];
    if (key !== undefined) this.#onClick(key);
  };
}

/** @param {Found | undefined} found */
function isStill(found) {
  return Boolean(found?.range.startContainer.isConnected && found.range.toString() === found.words);
}

/** @param {Text} node */
function isSeen(node) {
  return node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** @param {Range} range */
function scrollTo(range) {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  const { top, height } = range.getBoundingClientRect();
  if (top >= 0 && top + height <= innerHeight * 0.8) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight / 3, behavior: isCalm ? 'auto' : 'smooth' });
}
