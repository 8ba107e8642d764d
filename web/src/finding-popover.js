// What is said of one place, beside that place: the same by hover, click, tap and keyboard.
//
//   const popover = new FindingPopover();                     // popover.element goes into the shadow root
//   popover.open({ range, findings, showing, position: '3 / 12', isPinned: true });
//   popover.close();
//
// It lies in the top layer (the Popover API), so that no overflow of the host page cuts it, and moves nothing in the page.

import { aboutWords, findingDetails, verdictWords } from './finding-card.js';
import { make } from './make-element.js';
import { toneOf } from './palette.js';
import { WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */

const GAP = 8;
const MARGIN = 8;

export class FindingPopover {
  element = make('div', { class: 'popover', part: 'popover', popover: 'manual', role: 'dialog', tabindex: -1 });
  /** @type {Finding | null} */
  finding = null;
  /** A hovered popover goes with the pointer; a pinned one stays until it is closed. */
  isPinned = false;
  /** @type {Range | null} */
  #range = null;
  /** @type {HTMLElement | null} */
  #focusBefore = null;
  #onClose;

  /** @param {() => void} onClose */
  constructor(onClose) {
    this.#onClose = onClose;
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
  }

  get isOpen() {
    return this.finding !== null;
  }

  /**
   * @param {object} what
   * @param {Range} what.range
   * @param {Finding} what.finding
   * @param {import('./list-view.js').Showing} what.showing
   * @param {string} what.position "3 of 12"
   * @param {boolean} what.isPinned
   * @param {boolean} [what.focus] the keyboard goes into it, and back where it was when it closes
   */
  open({ range, finding, showing, position, isPinned, focus = false }) {
    const isSame = this.finding === finding && this.#range === range;
    this.isPinned = isPinned || (isSame && this.isPinned);
    if (focus && !this.element.contains(activeIn(this.element))) this.#focusBefore = activeIn(document);
    this.#range = range;
    if (!isSame) this.#fill(finding, showing, position);
    this.finding = finding;
    this.element.classList.toggle('pinned', this.isPinned);
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    this.place();
    if (focus) this.element.focus({ preventScroll: true });
  }

  /** Beside the place again, after a scroll or a new layout. */
  place() {
    const box = this.#range && visibleBox(this.#range);
    if (!box) return;
    const { width, height } = this.element.getBoundingClientRect();
    const page = document.documentElement;
    const isBelow = box.bottom + GAP + height <= page.clientHeight || box.top - GAP - height < 0;
    const top = isBelow ? Math.min(box.bottom + GAP, page.clientHeight - height - MARGIN) : box.top - GAP - height;
    const start = getComputedStyle(this.element).direction === 'rtl' ? box.right - width : box.left;
    const left = Math.max(MARGIN, Math.min(start, page.clientWidth - width - MARGIN));
    this.element.style.left = `${left}px`;
    this.element.style.top = `${Math.max(MARGIN, top)}px`;
  }

  close() {
    if (!this.finding) return;
    const hadFocus = this.element.contains(activeIn(this.element));
    this.finding = null;
    this.#range = null;
    this.isPinned = false;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
    this.#onClose();
  }

  /** @param {Finding} finding @param {import('./list-view.js').Showing} showing @param {string} position */
  #fill(finding, showing, position) {
    const { label, glyph, meaning } = verdictWords(finding);
    const about = aboutWords(finding, showing.report);
    this.element.className = `popover tone-${toneOf(finding.verdict)}`;
    this.element.setAttribute('aria-label', `${label}: ${about}`);
    this.element.dataset.finding = finding.id;
    this.element.replaceChildren(
      make(
        'div',
        { class: 'popover-head' },
        make('span', { class: 'glyph', 'aria-hidden': 'true' }, glyph),
        make(
          'span',
          { class: 'words' },
          make('span', { class: 'verdict', title: meaning }, label),
          make('span', { class: 'about' }, about),
        ),
        make('button', { type: 'button', class: 'popover-close', 'aria-label': WORDS.close }, '×'),
      ),
      make('p', { class: 'explanation' }, finding.explanation),
      make('div', { class: 'details' }, ...findingDetails(finding, { ...showing, isWhole: true })),
      make(
        'div',
        { class: 'popover-foot' },
        make('button', { type: 'button', 'data-walk': -1, 'aria-label': WORDS.previousPlace }, '←'),
        make('span', { class: 'position' }, position),
        make('button', { type: 'button', 'data-walk': 1, 'aria-label': WORDS.nextPlace }, '→'),
      ),
    );
    this.element.scrollTop = 0;
  }
}

// A place that runs over several lines: its first line that is in the window.
/** @param {Range} range */
function visibleBox(range) {
  const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
  return boxes.find((box) => box.bottom > 0 && box.top < innerHeight) ?? boxes[0] ?? null;
}

/** @param {Node} inside @returns {HTMLElement | null} the focused element of that node's own tree */
function activeIn(inside) {
  const root = inside instanceof Document ? inside : inside.getRootNode();
  let active = /** @type {Document | ShadowRoot} */ (root).activeElement;
  while (inside instanceof Document && active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return /** @type {HTMLElement | null} */ (active);
}
