// The popover and the marked places it goes along: in the host's article, or in the columns.
//
//   const walk = new PlaceWalk({ popover, showing, onChoose });
//   walk.scope = { keys: () => [4, 5], rangeOf, scrollTo };      // where "next place" goes
//   walk.openAt(4, { isPinned: true });  walk.walk(1);

import { positionWords } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {{ keys: () => number[], rangeOf: (key: number) => Range | Element | null, scrollTo: (range: Range) => void }} Scope */

const LEAVE_MS = 300;

export class PlaceWalk {
  /** @type {Scope | null} */
  scope = null;
  /** @type {number | null} */
  #at = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #leaving;
  #popover;
  #showing;
  #onChoose;

  /**
   * @param {object} options
   * @param {import('./finding-popover.js').FindingPopover} options.popover
   * @param {() => import('./list-view.js').Showing} options.showing
   * @param {(id: string | null) => void} options.onChoose
   */
  constructor({ popover, showing, onChoose }) {
    this.#popover = popover;
    this.#showing = showing;
    this.#onChoose = onChoose;
    popover.element.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    popover.element.addEventListener('pointerleave', () => this.#leaveSoon());
  }

  /** Findings a place belongs to, in the order of the list. @param {number} key @returns {Finding[]} */
  findingsAt(key) {
    return this.#showing().shown.filter((finding) => finding.members.some((member) => member.mention === key));
  }

  /** A mouse rests on these places; the smallest stands first. @param {number[]} keys */
  hover(keys) {
    if (keys.length === 0) return this.#leaveSoon();
    clearTimeout(this.#leaving);
    if (this.#popover.isOpen && this.#popover.isPinned) return;
    this.openAt(keys[0], { isPinned: false });
  }

  // A second press on the same place goes on to its next finding.
  /** @param {number[]} keys */
  press(keys) {
    if (keys.length === 0) {
      if (this.#popover.isOpen) this.#popover.close();
      return;
    }
    const findings = [...new Set(keys.flatMap((key) => this.findingsAt(key)))];
    const isAgain = this.#popover.isPinned && this.#at === keys[0];
    const next = isAgain
      ? findings[(findings.indexOf(/** @type {Finding} */ (this.#popover.finding)) + 1) % findings.length]
      : findings[0];
    this.openAt(keys[0], { isPinned: true, finding: next });
  }

  /**
   * @param {number | undefined} key index of the mention
   * @param {{ isPinned: boolean, focus?: boolean, finding?: Finding }} options
   */
  openAt(key, { isPinned, focus = false, finding }) {
    const range = key === undefined ? null : this.scope?.rangeOf(key);
    const shown = finding ?? (key === undefined ? undefined : this.findingsAt(key)[0]);
    if (key === undefined || !range || !shown) return false;
    const keys = this.scope?.keys() ?? [];
    this.#at = key;
    this.#popover.open({
      range,
      finding: shown,
      showing: this.#showing(),
      position: keys.length > 0 ? positionWords(keys.indexOf(key) + 1, keys.length) : '',
      isPinned,
      focus,
    });
    if (isPinned) this.#onChoose(shown.id);
    for (const place of this.#scrolled())
      place.addEventListener('scroll', this.#moved, { capture: true, passive: true });
    addEventListener('resize', this.#moved);
    addEventListener('keydown', this.#escaped);
    return true;
  }

  /** To the next (1) or previous (-1) marked place. @param {number} by @param {{ focus?: boolean }} [options] */
  walk(by, { focus = true } = {}) {
    const keys = this.scope?.keys() ?? [];
    if (keys.length === 0) return;
    const at = this.#at === null ? -1 : keys.indexOf(this.#at);
    const key = keys[at < 0 ? (by > 0 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length];
    const range = this.scope?.rangeOf(key);
    if (range instanceof Range) this.scope?.scrollTo(range);
    this.openAt(key, { isPinned: true, focus });
  }

  /** The popover has closed. */
  left() {
    clearTimeout(this.#leaving);
    for (const place of this.#scrolled()) place.removeEventListener('scroll', this.#moved, { capture: true });
    removeEventListener('resize', this.#moved);
    removeEventListener('keydown', this.#escaped);
  }

  close() {
    this.scope = null;
    this.#at = null;
    this.left();
  }

  // What scrolls inside the panel is not told outside of it.
  #scrolled() {
    return [window, this.#popover.element.getRootNode()];
  }

  #leaveSoon() {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (this.#popover.isOpen && !this.#popover.isPinned) this.#popover.close();
    }, LEAVE_MS);
  }

  #moved = () => this.#popover.place();

  /** @param {KeyboardEvent} event */
  #escaped = (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#popover.close();
  };
}
