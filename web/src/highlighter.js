// Paints Ranges of a page with the CSS Custom Highlight API, and tells which of them lie under a point.
//
//   const highlighter = new Highlighter();
//   highlighter.paint([{ range, tone: 'fits', key: 4 }]);   // key: whatever the caller knows the place by
//   highlighter.choose([4]);                                // stays marked
//   highlighter.flash([4]);                                 // draws the eye, then is gone
//   highlighter.keysAt(event.clientX, event.clientY)        -> [4]
//   highlighter.close();                                    // nothing is left in the page
//
// The page's DOM is never touched: wrapping words breaks pages that own their nodes. Where the browser has no highlights
// nothing is painted and the list stands alone.

import { TONES, TONE_NAMES } from './palette.js';

/** @typedef {import('./palette.js').Tone} Tone */
/** @typedef {{ range: Range, tone: Tone, key: number }} Mark */

const FLASH_MS = 1200;

// The registry is shared with the page and with other lists on it: names have a prefix, and each highlighter adds and
// removes only its own ranges. A name has one look in a page: where highlighters of two schemes are in use, the later ones
// paint under names that end in their scheme.
const CHOSEN = 'chosen';
const FLASH = 'flash';

/** Whose colours: the page's own choice of `color-scheme`, or the one that its text is seen to be made for. @typedef {'page' | 'light' | 'dark'} Scheme */

// No property is set on :root: two schemes in one document would set it twice.
/** @param {string} suffix of the names */
const sheetText = (suffix) => `
${TONE_NAMES.map(
  (name) => `::highlight(factdiff-${name}${suffix}) {
  background-color: var(--factdiff-${name}-tint, ${TONES[name].tint});
  text-decoration: underline ${TONES[name].line} ${TONES[name].width} var(--factdiff-${name}, ${TONES[name].mark});
  text-underline-offset: 0.2em;
  text-decoration-skip-ink: none;
}`,
).join('\n')}
@media (forced-colors: active) {
  ${TONE_NAMES.map((name) => `::highlight(factdiff-${name}${suffix})`).join(', ')} { text-underline-offset: 0; }
}
::highlight(factdiff-${CHOSEN}${suffix}) { background-color: var(--factdiff-chosen-tint, light-dark(#ffe58a, #6b5300)); }
::highlight(factdiff-${FLASH}${suffix}) {
  background-color: var(--factdiff-flash-tint, light-dark(#ffc400, #b98a00)); color: light-dark(#000, #fff);
}
`;

/** By scheme and the end of the names. @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();
/** How many highlighters need a sheet on a root: the last one takes it away. @type {WeakMap<Document | ShadowRoot, Map<CSSStyleSheet, number>>} */
const users = new WeakMap();
/** @type {any} */
const everywhere = globalThis;
/**
 * Whose the plain names are, and how many highlighters use them: one for the page, also where files have a copy of this each.
 *
 * @type {{ scheme: Scheme, count: number }}
 */
const plain = (everywhere[Symbol.for('factdiff-names')] ??= { scheme: 'page', count: 0 });

export class Highlighter {
  /** @type {Mark[]} */
  #marks = [];
  /** @type {Map<string, Set<Range>>} own ranges by highlight name */
  #painted = new Map();
  /** @type {Document | ShadowRoot} */
  #root;
  /** @type {CSSStyleSheet | undefined} */
  #sheet;
  #suffix = '';
  /** @type {Scheme} */
  #scheme;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {Document | ShadowRoot} [root] where the painted text lives; each shadow root needs the sheet for itself
   * @param {Scheme} [scheme]
   */
  constructor(root = document, scheme = 'page') {
    this.#root = root;
    this.#scheme = scheme;
  }

  // Names and sheet are taken with the first mark: a highlighter that paints nothing stands in nobody's way.
  #claim() {
    const scheme = this.#scheme;
    if (this.#sheet || !Highlighter.isSupported()) return;
    this.#suffix = '';
    if (plain.count === 0) plain.scheme = scheme;
    if (plain.scheme === scheme) plain.count += 1;
    else this.#suffix = `-${scheme}`;
    const key = scheme + this.#suffix;
    const sheet = sheets.get(key) ?? sheetFor(scheme, this.#suffix);
    sheets.set(key, sheet);
    this.#sheet = sheet;
    const root = this.#root;
    if (countUser(root, sheet, 1) === 1) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** The keys of everything painted. */
  get keys() {
    return this.#marks.map((mark) => mark.key);
  }

  static isSupported() {
    return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
  }

  /**
   * Paints these marks instead of the earlier ones.
   *
   * @param {Mark[]} marks
   */
  paint(marks) {
    this.clear();
    if (marks.length > 0) this.#claim();
    this.#marks = marks;
    for (const name of TONE_NAMES) {
      this.#show(
        name,
        marks.filter((mark) => mark.tone === name).map((mark) => mark.range),
        TONE_NAMES.length - TONE_NAMES.indexOf(name),
      );
    }
  }

  /**
   * Keeps these places marked until others are chosen.
   *
   * @param {number[]} keys
   */
  choose(keys) {
    this.#show(CHOSEN, this.#rangesOf(keys), 20);
  }

  /**
   * Draws the eye to these places for a moment, without blinking.
   *
   * @param {number[]} keys
   */
  flash(keys) {
    clearTimeout(this.#timer);
    this.#show(FLASH, this.#rangesOf(keys), 30);
    this.#timer = setTimeout(() => this.#show(FLASH, [], 30), FLASH_MS);
  }

  /**
   * The keys of the places under a point of the window, topmost first.
   *
   * @param {number} x
   * @param {number} y
   * @returns {number[]}
   */
  keysAt(x, y) {
    const under = rangesAt(x, y, this.#root);
    const marks = under
      ? this.#marks.filter((mark) => under.has(mark.range))
      : this.#marks.filter((mark) => isUnder(mark.range, x, y));
    // The smallest place first: a figure inside a quote is what was pointed at.
    return marks.sort((a, b) => a.range.toString().length - b.range.toString().length).map((mark) => mark.key);
  }

  /** Takes everything away that this highlighter has painted. */
  clear() {
    clearTimeout(this.#timer);
    this.#marks = [];
    for (const name of [...this.#painted.keys()]) this.#show(name, [], 0);
  }

  /** Takes away the marks, and the style sheet with its last user. */
  close() {
    this.clear();
    const sheet = this.#sheet;
    if (!sheet) return;
    this.#sheet = undefined;
    if (!this.#suffix) plain.count -= 1;
    if (countUser(this.#root, sheet, -1) > 0) return;
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((one) => one !== sheet);
  }

  /** @param {number[]} keys */
  #rangesOf(keys) {
    const wanted = new Set(keys);
    return this.#marks.filter((mark) => wanted.has(mark.key)).map((mark) => mark.range);
  }

  /** @param {string} tone @param {Range[]} ranges @param {number} priority */
  #show(tone, ranges, priority) {
    if (!this.#sheet) return;
    const name = `factdiff-${tone}${this.#suffix}`;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    for (const range of this.#painted.get(tone) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#painted.set(tone, new Set(ranges));
    if (highlight.size === 0) {
      CSS.highlights.delete(name);
    } else {
      if (priority) highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    }
  }
}

/** @param {Document | ShadowRoot} root @param {CSSStyleSheet} sheet @param {number} more @returns {number} its users now */
function countUser(root, sheet, more) {
  const counts = users.get(root) ?? new Map();
  users.set(root, counts);
  const count = (counts.get(sheet) ?? 0) + more;
  counts.set(sheet, count);
  return count;
}

/** @param {Scheme} scheme @param {string} suffix */
function sheetFor(scheme, suffix) {
  const sheet = new CSSStyleSheet();
  const side = scheme === 'dark' ? '$2' : '$1';
  const text = sheetText(suffix);
  sheet.replaceSync(scheme === 'page' ? text : text.replace(/light-dark\(([^,()]+), ([^()]+)\)/g, side));
  return sheet;
}

/**
 * The painted ranges under a point; null where the browser cannot tell.
 *
 * @param {number} x
 * @param {number} y
 * @param {Document | ShadowRoot} root
 * @returns {Set<AbstractRange> | null}
 */
function rangesAt(x, y, root) {
  /** @type {any} */
  const registry = CSS.highlights;
  if (typeof registry?.highlightsFromPoint !== 'function') return null;
  const hits = registry.highlightsFromPoint(x, y, root instanceof ShadowRoot ? { shadowRoots: [root] } : {});
  return new Set(hits.flatMap((/** @type {{ ranges: AbstractRange[] }} */ hit) => hit.ranges));
}

/** @param {Range} range @param {number} x @param {number} y */
function isUnder(range, x, y) {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
