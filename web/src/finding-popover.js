// What is said of one place, beside that place: the same by hover, click, tap and keyboard.
//
//   const popover = new FindingPopover();                     // popover.element goes into the shadow root
//   popover.open({ range, findings, showing, position: '3 / 12', isPinned: true });
//   popover.close();
//
// It lies in the top layer (the Popover API), so that no overflow of the host page cuts it, and moves nothing in the page.

import { aboutWords, explanation, findingDetails, findingHead, verdictWords } from './finding-card.js';
import { make } from './make-element.js';
import { toneOf } from './palette.js';
import { WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */

const GAP = 8; // to the words, and to the window's edge

export class FindingPopover {
  element = make('div', { class: 'popover', part: 'popover', popover: 'manual', role: 'dialog', tabindex: -1 });
  /** @type {Finding | null} */
  finding = null;
  /** A hovered popover goes with the pointer; a pinned one stays until it is closed. */
  isPinned = false;
  /** What it stands beside: words in a text, or a cell of the table. @type {Range | Element | null} */
  #range = null;
  /** Its words have been in sight: once they leave it, the popover goes with them. */
  #wasSeen = false;
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
   * @param {Range | Element} what.range
   * @param {Finding} what.finding
   * @param {import('./list-view.js').Showing} what.showing
   * @param {string} what.position "3 of 12"; "" where there is no next place to go to
   * @param {boolean} what.isPinned
   * @param {boolean} [what.focus] the keyboard goes into it, and back where it was when it closes
   */
  open({ range, finding, showing, position, isPinned, focus = false }) {
    const isSame = this.finding === finding && this.#range === range;
    this.isPinned = isPinned || (isSame && this.isPinned);
    if (focus && !this.element.contains(activeIn(this.element))) this.#focusBefore = activeIn(document);
    this.#range = range;
    this.#wasSeen = false;
    if (!isSame) this.#fill(finding, showing, position);
    this.finding = finding;
    this.element.classList.toggle('pinned', this.isPinned);
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    this.place();
    if (focus) this.element.focus({ preventScroll: true });
  }

  /** Beside the place again, after a scroll or a new layout; closed when the place has gone out of sight. */
  place() {
    if (!this.#range) return;
    const seen = visibleBox(this.#range);
    if (!seen && this.#wasSeen) return void this.close();
    this.#wasSeen = seen !== undefined;
    const box = seen ?? this.#range.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const page = document.documentElement;
    const isBelow = box.bottom + GAP + height <= page.clientHeight || box.top - GAP - height < 0;
    const top = isBelow ? Math.min(box.bottom + GAP, page.clientHeight - height - GAP) : box.top - GAP - height;
    const start = getComputedStyle(this.element).direction === 'rtl' ? box.right - width : box.left;
    const left = Math.max(GAP, Math.min(start, page.clientWidth - width - GAP));
    this.element.style.left = `${left}px`;
    this.element.style.top = `${Math.max(GAP, top)}px`;
  }

  /** @returns {boolean} true where it was open */
  close() {
    if (!this.finding) return false;
    const hadFocus = this.element.contains(activeIn(this.element));
    this.finding = null;
    this.#range = null;
    this.isPinned = false;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
    this.#onClose();
    return true;
  }

  /** @param {Finding} finding @param {import('./list-view.js').Showing} showing @param {string} position */
  #fill(finding, showing, position) {
    const { label } = verdictWords(finding);
    const about = aboutWords(finding, showing.report);
    this.element.className = `popover tone-${toneOf(finding.verdict)}`;
    this.element.setAttribute('aria-label', `${label}: ${about}`);
    this.element.dataset.finding = finding.id;
    this.element.replaceChildren(
      make(
        'div',
        { class: 'popover-head' },
        ...findingHead(finding, showing.report),
        make('button', { type: 'button', class: 'popover-close', 'aria-label': WORDS.close }, '×'),
      ),
      explanation(finding),
      make('div', { class: 'details' }, ...findingDetails(finding, { ...showing, isWhole: true })),
      position
        ? make(
            'div',
            { class: 'popover-foot' },
            make('button', { type: 'button', 'data-walk': -1, 'aria-label': WORDS.previousPlace }, arrow('←')),
            make('span', { class: 'position' }, position),
            make('button', { type: 'button', 'data-walk': 1, 'aria-label': WORDS.nextPlace }, arrow('→')),
          )
        : '',
    );
    this.element.scrollTop = 0;
  }
}

/** @param {string} sign one that is mirrored where the words run from right to left */
function arrow(sign) {
  return make('span', { 'aria-hidden': 'true' }, sign);
}

// A place that runs over several lines: its first line that is in sight, in the window and in every box that scrolls.
/** @param {Range | Element} range */
function visibleBox(range) {
  let top = 0;
  let bottom = document.documentElement.clientHeight;
  const start = range instanceof Element ? range : range.startContainer.parentElement;
  for (let frame = start; frame; frame = frame.parentElement) {
    if (frame.scrollHeight <= frame.clientHeight || getComputedStyle(frame).overflowY === 'visible') continue;
    const box = frame.getBoundingClientRect();
    if (frame === document.documentElement || frame === document.body || box.height === 0) continue;
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return [...range.getClientRects()].find((box) => box.width > 0 && box.bottom > top && box.top < bottom);
}

/** @param {Node} inside @returns {HTMLElement | null} the focused element of that node's own tree */
function activeIn(inside) {
  const root = inside instanceof Document ? inside : inside.getRootNode();
  let active = /** @type {Document | ShadowRoot} */ (root).activeElement;
  while (inside instanceof Document && active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return /** @type {HTMLElement | null} */ (active);
}
