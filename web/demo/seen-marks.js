// Paints the marks that a reader sees. Each change of a highlight makes the browser look at all of its places again: of a text
// with 20,000 marks only those in the parts that are laid out (text-parts.js) are painted, and the others as they come near.
//
//   const marks = new SeenMarks(reports);                            // the element that holds the texts
//   marks.show([{ key: 4, tone: 'fits', part: null, rangeOf: () => range }]);   // part null: always painted
//   marks.choose([4]);  marks.flash([4]);  marks.keysAt(x, y)  -> [4]

import { Highlighter } from '../src/highlighter.js';

/** @typedef {{ key: number, tone: import('../src/palette.js').Tone, part: HTMLElement | null, rangeOf: () => Range | null }} Place */

const FLASH_MS = 1000;
const tellsWhatIsSeen = 'ContentVisibilityAutoStateChangeEvent' in globalThis;

export class SeenMarks {
  #highlighter = new Highlighter();
  /** @type {Map<HTMLElement | null, Place[]>} */
  #places = new Map();
  /** Parts that are laid out now. @type {Set<HTMLElement>} */
  #seen = new Set();
  /** @type {number[]} */
  #chosen = [];
  /** @type {{ keys: number[], until: number }} */
  #flashed = { keys: [], until: 0 };
  #isDue = false;
  #isPrinting = false;

  /** @param {HTMLElement} texts */
  constructor(texts) {
    texts.addEventListener(
      'contentvisibilityautostatechange',
      (event) => {
        const part = /** @type {HTMLElement} */ (event.target);
        if (/** @type {any} */ (event).skipped) this.#seen.delete(part);
        else this.#seen.add(part);
        if (this.#places.has(part)) this.#paintSoon();
      },
      true,
    );
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
  }

  /** Paints these instead of the earlier ones. @param {Place[]} places */
  show(places) {
    this.#places = Map.groupBy(places, (place) => place.part);
    for (const part of this.#seen) if (!part.isConnected) this.#seen.delete(part);
    this.#flashed.until = 0;
    this.#paint();
  }

  clear() {
    this.#places.clear();
    this.#chosen = [];
    this.#highlighter.clear();
  }

  /** @param {number[]} keys */
  choose(keys) {
    this.#chosen = keys;
    this.#highlighter.choose(keys);
  }

  /** @param {number[]} keys */
  flash(keys) {
    this.#flashed = { keys, until: performance.now() + FLASH_MS };
    this.#highlighter.flash(keys);
  }

  /** Keys of the places under a point of the window, the smallest first. @param {number} x @param {number} y */
  keysAt(x, y) {
    return this.#highlighter.keysAt(x, y);
  }

  #paintSoon() {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#paint();
    });
  }

  #paint() {
    const all = this.#isPrinting || !tellsWhatIsSeen;
    const places = all
      ? [...this.#places.values()].flat()
      : [null, ...this.#seen].flatMap((part) => this.#places.get(part) ?? []);
    this.#highlighter.paint(
      places.flatMap(({ key, tone, rangeOf }) => {
        const range = rangeOf();
        return range ? [{ key, tone, range }] : [];
      }),
    );
    this.#highlighter.choose(this.#chosen);
    // What was to catch the eye has only now come into view.
    if (performance.now() < this.#flashed.until) this.#highlighter.flash(this.#flashed.keys);
  }

  /** @param {boolean} isPrinting */
  #print(isPrinting) {
    this.#isPrinting = isPrinting;
    this.#paint();
  }
}
