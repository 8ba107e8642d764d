// Paints Ranges of a page with the CSS Custom Highlight API, and tells which of them lie under a point.
//
//   const highlighter = new Highlighter();
//   highlighter.paint([{ range, tone: 'fits', key: 4 }]);   // key: whatever the caller knows the place by
//   highlighter.choose([4]);                                // stays marked
//   highlighter.flash([4]);                                 // draws the eye, then fades
//   highlighter.keysAt(event.clientX, event.clientY)        -> [4]
//   highlighter.close();                                    // nothing is left in the page
//
// The page's DOM is never touched: wrapping words breaks pages that own their nodes. Where the browser has no highlights
// nothing is painted and the list stands alone.

import { TONES, TONE_NAMES, TONE_PROPERTIES } from './palette.js';

/** @typedef {import('./palette.js').Tone} Tone */
/** @typedef {{ range: Range, tone: Tone, key: number }} Mark */

const FLASH_MS = 260;
const FLASHES = 2;

// The registry is shared with the page and with other lists on it: names have a prefix, and each highlighter adds and
// removes only its own ranges.
const CHOSEN = 'factdiff-chosen';
const FLASH = 'factdiff-flash';

/** Whose colours: the page's own choice of `color-scheme`, or the one that its text is seen to be made for. @typedef {'page' | 'light' | 'dark'} Scheme */

const SHEET_TEXT = `
:root, :host { ${TONE_PROPERTIES}
  --factdiff-chosen-tint: light-dark(#ffe58a, #6b5300);
  --factdiff-flash-tint: light-dark(#ffc400, #b98a00);
}
${TONE_NAMES.map(
  (name) => `::highlight(factdiff-${name}) {
  background-color: var(--factdiff-${name}-tint);
  text-decoration: underline ${TONES[name].line} ${TONES[name].width} var(--factdiff-${name});
  text-underline-offset: 0.2em;
  text-decoration-skip-ink: none;
}`,
).join('\n')}
::highlight(${CHOSEN}) { background-color: var(--factdiff-chosen-tint); }
::highlight(${FLASH}) { background-color: var(--factdiff-flash-tint); color: light-dark(#000, #fff); }
`;

/** @type {Map<Scheme, CSSStyleSheet>} */
const sheets = new Map();

export class Highlighter {
  /** @type {Mark[]} */
  #marks = [];
  /** @type {Map<string, Set<Range>>} own ranges by highlight name */
  #painted = new Map();
  /** @type {Document | ShadowRoot} */
  #root;
  /** @type {CSSStyleSheet | undefined} */
  #sheet;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {Document | ShadowRoot} [root] where the painted text lives; each shadow root needs the sheet for itself
   * @param {Scheme} [scheme]
   */
  constructor(root = document, scheme = 'page') {
    this.#root = root;
    if (!Highlighter.isSupported()) return;
    const sheet = sheets.get(scheme) ?? sheetFor(scheme);
    sheets.set(scheme, sheet);
    this.#sheet = sheet;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
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
    this.#marks = marks;
    for (const name of TONE_NAMES) {
      this.#show(
        `factdiff-${name}`,
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
   * Two short pulses; one long one where less motion is wanted.
   *
   * @param {number[]} keys
   */
  flash(keys) {
    clearTimeout(this.#timer);
    const ranges = this.#rangesOf(keys);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const steps = isCalm ? [FLASH_MS * 6] : Array(FLASHES * 2 - 1).fill(FLASH_MS);
    const step = () => {
      const isOn = steps.length % 2 === 1;
      this.#show(FLASH, isOn ? ranges : [], 30);
      const wait = steps.shift();
      if (wait !== undefined) this.#timer = setTimeout(step, wait);
      else this.#show(FLASH, [], 30);
    };
    step();
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

  /** Takes away the marks and the style sheet they needed. Another highlighter on the same root must not be in use. */
  close() {
    this.clear();
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** @param {number[]} keys */
  #rangesOf(keys) {
    const wanted = new Set(keys);
    return this.#marks.filter((mark) => wanted.has(mark.key)).map((mark) => mark.range);
  }

  /** @param {string} name @param {Range[]} ranges @param {number} priority */
  #show(name, ranges, priority) {
    if (!Highlighter.isSupported()) return;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    for (const range of this.#painted.get(name) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#painted.set(name, new Set(ranges));
    if (highlight.size === 0) {
      CSS.highlights.delete(name);
    } else {
      if (priority) highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    }
  }
}

/** @param {Scheme} scheme */
function sheetFor(scheme) {
  const sheet = new CSSStyleSheet();
  const side = scheme === 'dark' ? '$2' : '$1';
  sheet.replaceSync(scheme === 'page' ? SHEET_TEXT : SHEET_TEXT.replace(/light-dark\(([^,()]+), ([^()]+)\)/g, side));
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
