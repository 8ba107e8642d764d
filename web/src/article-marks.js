// The findings' places in the host page's own article: found, painted, found again when it changes, gone without trace.
//
//   const marks = new ArticleMarks({ find: () => document.querySelector('#story'), onChange: (lost) => … });
//   marks.show([{ key: 4, tone: 'fits', start: 612, end: 625, text: '$13.5 million' }], sourceText);
//   marks.rangeOf(4);  marks.keys;  marks.close();
//
// The article is only read: one debounced observer on it sees late and changed text, and looks again for what is missing.

import { readText, selectorOf } from './anchor.js';
import { Highlighter } from './highlighter.js';
import { schemeOfText } from './text-scheme.js';

/** @typedef {typeof import('./place-by-order.js').placesByOrder} ByOrder */
/** @typedef {{ key: number, tone: import('./palette.js').Tone, start: number, end: number, text: string }} ArticlePlace */

const PAUSE_MS = 150;
// Reading the article again may take a tenth of the time and no more.
const REST = 10;

export class ArticleMarks {
  highlighter = new Highlighter();
  /** Of the article's text, for the colours behind it. @type {import('./highlighter.js').Scheme} */
  #scheme = 'page';
  /** @type {Element | null} */
  root = null;
  /** @type {ArticlePlace[]} in text order */
  #places = [];
  /** @type {string | undefined} */
  #sourceText;
  /** @type {object | null} */
  #report = null;
  /** @type {Map<number, { range: Range, words: string }>} */
  #found = new Map();
  /** @type {number[]} */
  #chosen = [];
  #rest = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #find;
  #onChange;
  #loadByOrder;
  /** @type {ByOrder | null} */
  #byOrder = null;
  #observer = new MutationObserver(() => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), Math.max(PAUSE_MS, this.#rest));
  });

  /**
   * @param {object} options
   * @param {() => Element | null} options.find
   * @param {(lost: number[]) => void} options.onChange
   * @param {() => Promise<ByOrder>} options.loadByOrder how places are found where the source's text is not known
   */
  constructor({ find, onChange, loadByOrder }) {
    this.#loadByOrder = loadByOrder;
    this.#find = find;
    this.#onChange = onChange;
  }

  /**
   * @param {ArticlePlace[]} places
   * @param {string | undefined} sourceText where it is known, each place is found by the words around it
   * @param {object | null} report that the keys belong to: with the same one, what the reader's filter hid is not looked for again
   */
  show(places, sourceText, report) {
    this.#places = [...places].sort((a, b) => a.start - b.start);
    if (sourceText !== this.#sourceText || report !== this.#report) this.#found.clear();
    this.#report = report;
    this.#sourceText = sourceText;
    this.#look();
  }

  /** The text of the article as it stands now, for a comparison. */
  get text() {
    const root = this.#find();
    return root ? readArticleText(root).text : '';
  }

  /** Keys of the places that stand in the article, in text order. */
  get keys() {
    return this.#places.filter(({ key }) => this.#found.has(key)).map(({ key }) => key);
  }

  /** @param {number} key */
  rangeOf(key) {
    return this.#found.get(key)?.range ?? null;
  }

  /** @param {number[]} keys */
  choose(keys) {
    this.#chosen = keys;
    this.highlighter.choose(keys);
  }

  close() {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.highlighter.close();
    this.#found.clear();
    this.#places = [];
    this.root = null;
  }

  // What still stands as it was is kept; the rest is looked for in the article as it is now.
  #look() {
    const began = performance.now();
    this.#watch();
    for (const [key, { range, words }] of this.#found) {
      if (!range.startContainer.isConnected || range.toString() !== words) this.#found.delete(key);
    }
    if (this.root && this.#places.some(({ key }) => !this.#found.has(key))) this.#findMissing(this.root);
    this.#matchScheme();
    this.highlighter.paint(
      this.#places.flatMap(({ key, tone }) => {
        const range = this.#found.get(key)?.range;
        return range ? [{ key, tone, range }] : [];
      }),
    );
    this.highlighter.choose(this.#chosen);
    this.#rest = (performance.now() - began) * REST;
    this.#onChange(this.#places.filter(({ key }) => !this.#found.has(key)).map(({ key }) => key));
  }

  async #waitForOrder() {
    this.#byOrder = await this.#loadByOrder();
    if (this.#places.length > 0) this.#look();
  }

  #matchScheme() {
    const scheme =
      this.#places.length > 0
        ? schemeOfText(this.#found.values().next().value?.range.startContainer.parentElement)
        : this.#scheme;
    if (scheme === this.#scheme) return;
    this.highlighter.close();
    this.highlighter = new Highlighter(document, scheme);
    this.#scheme = scheme;
  }

  /** @param {Element} root */
  #findMissing(root) {
    const page = readArticleText(root);
    const source = this.#sourceText;
    if (!source && !this.#byOrder) return void this.#waitForOrder();
    const byOrder = source ? null : this.#byOrder?.(page.text, this.#places);
    this.#places.forEach((place, index) => {
      if (this.#found.has(place.key)) return;
      const at = byOrder?.[index] ?? null;
      const range = source
        ? page.find(selectorOf(source, place))
        : at !== null && page.rangeOf({ start: at, end: at + place.text.length, text: place.text });
      if (range) this.#found.set(place.key, { range, words: range.toString() });
    });
  }

  // A framework may put a new article in the old one's place: its parent is watched for that, and the page until it is there.
  #watch() {
    const root = this.#find();
    if (root === this.root && root?.isConnected) return;
    this.root = root;
    this.#observer.disconnect();
    const page = { childList: true, subtree: true };
    if (!root) return this.#observer.observe(document.documentElement, page);
    this.#observer.observe(root, { ...page, characterData: true });
    if (root.parentNode) this.#observer.observe(root.parentNode, { childList: true });
  }
}

// Not what this widget itself has put there.
/** @param {Element} root */
function readArticleText(root) {
  return readText(root, (node) => !node.parentElement?.closest('fact-diff, .factdiff'));
}
