// The list of findings in sections, worst first: the one view that says everything to everybody.
//
//   const list = new ListView();
//   list.render(showing);                         // what FactDiffElement shows now
//   list.choose('f1', { focus: true });

import { findingCard, findingDetails } from './finding-card.js';
import { make } from './make-element.js';
import { TONE_NAMES, toneOf } from './palette.js';
import { numberWords, TONE_HEADINGS, WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./palette.js').Tone} Tone */
/**
 * What there is to show. Every view takes it.
 *
 * @typedef {object} Showing
 * @property {import('./factdiff.d.ts').Report} report
 * @property {string[]} texts
 * @property {Set<number>} lost
 * @property {Finding[]} shown
 * @property {{ finding: Finding, reason: string }[]} dismissed
 * @property {((showing: Showing) => Element) | undefined} dismissedList lists those; loaded with what is seldom asked for
 * @property {boolean} isDraft one source is a draft: what only it says is not folded away
 * @property {boolean} canDismiss
 */

// Beyond this many findings, places are put into a card when it is opened, and cards come in slices between which the page answers.
const LAZY_FROM = 150;
// Cards a slice and a list; of the lists after the first, the browser lays out those that come near.
const SLICE = 50;

export class ListView {
  element = make('div', { class: 'list', part: 'list' });
  /** @type {Showing | null} */
  #showing = null;
  /** @type {Map<string, HTMLElement>} */
  #cards = new Map();
  #isQuietOpen = false;
  /** Each puts one card into the list; the next is the last of these. @type {(() => void)[]} */
  #coming = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  constructor() {
    globalThis.addEventListener?.('beforeprint', () => {
      this.#addCards(Infinity);
      if (this.element.isConnected) for (const id of this.#cards.keys()) this.#fill(id);
    });
  }

  /** Findings that Tab and the arrows reach: folded ones are left out. */
  get isQuietOpen() {
    return this.#isQuietOpen;
  }

  /** @param {Showing} showing */
  render(showing) {
    this.#showing = showing;
    this.#cards.clear();
    const isLazy = showing.shown.length > LAZY_FROM;
    this.#coming = [];
    const order = showing.isDraft ? draftOrder() : TONE_NAMES;
    this.element.replaceChildren(
      ...order.map((tone) => {
        const findings = showing.shown.filter((finding) => toneOf(finding.verdict) === tone);
        if (findings.length === 0) return '';
        const element =
          tone === 'only' && !showing.isDraft
            ? this.#quietSection(findings.length)
            : section(tone, tone === 'only' ? WORDS.draftOnly : TONE_HEADINGS[tone]);
        findings.forEach((finding, index) =>
          this.#coming.push(() => {
            if (index % SLICE === 0) element.append(make('ul', {}));
            const card = findingCard(finding, showing, { isLazy });
            this.#cards.set(finding.id, card);
            element.lastElementChild?.append(card);
          }),
        );
        return element;
      }),
      (showing.dismissed.length > 0 && showing.dismissedList?.(showing)) || '',
    );
    this.#coming.reverse();
    this.#addCards(LAZY_FROM);
  }

  /** @param {number} upTo so many cards; the rest follow in slices */
  #addCards(upTo) {
    clearTimeout(this.#timer);
    while (this.#coming[0] && this.#cards.size < upTo) this.#coming.pop()?.();
    if (this.#coming[0]) this.#timer = setTimeout(() => this.#addCards(this.#cards.size + SLICE));
  }

  /**
   * Opens a card and closes the others.
   *
   * @param {string | null} id
   * @param {{ focus?: boolean, reveal?: boolean }} [options] reveal: scroll it into view
   */
  choose(id, { focus = false, reveal = false } = {}) {
    const finding = this.#showing?.shown.find((one) => one.id === id);
    if (reveal && finding?.verdict === 'only') this.openQuiet();
    if (finding && id) {
      if (!this.#cards.has(id)) this.#addCards(Infinity);
      this.#fill(id);
    }
    for (const [cardId, card] of this.#cards) {
      const isChosen = cardId === id;
      if (card.classList.contains('chosen') === isChosen) continue;
      const title = /** @type {HTMLElement} */ (card.querySelector('.title'));
      card.classList.toggle('chosen', isChosen);
      title.setAttribute('aria-expanded', String(isChosen));
      if (isChosen) title.setAttribute('aria-current', 'true');
      else title.removeAttribute('aria-current');
      /** @type {HTMLElement} */ (card.querySelector('.details')).hidden = !isChosen;
    }
    if (!reveal || !id) return;
    const card = this.#cards.get(id);
    if (focus) titleOf(card)?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() });
  }

  /** @param {string | null} id */
  focus(id) {
    titleOf((id && this.#cards.get(id)) || this.element.querySelector('.finding'))?.focus();
  }

  /** Everything is open, for paper. @param {Element} body around it @returns {() => void} folds it again */
  unfold(body) {
    for (const id of this.#cards.keys()) this.#fill(id);
    const closed = /** @type {HTMLDetailsElement[]} */ ([...body.querySelectorAll('details:not([open])')]);
    const show = (/** @type {boolean} */ isOpen) => closed.forEach((details) => (details.open = isOpen));
    show(true);
    return () => show(false);
  }

  openQuiet() {
    this.#isQuietOpen = true;
    const quiet = /** @type {HTMLDetailsElement | null} */ (this.element.querySelector('.quiet:not(.dismissed)'));
    if (quiet) quiet.open = true;
  }

  // Up and Down go from finding to finding; Tab still reaches everything in between.
  /** @param {KeyboardEvent} event */
  onKey(event) {
    const title = /** @type {Element} */ (event.target).closest?.('.title');
    if (!title || event.altKey || event.ctrlKey || event.metaKey) return;
    const titles = /** @type {HTMLElement[]} */ (
      [...this.element.querySelectorAll('.title')].filter((one) => /** @type {HTMLElement} */ (one).checkVisibility())
    );
    const at = titles.indexOf(/** @type {HTMLElement} */ (title));
    /** @type {Record<string, number>} */
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: titles.length - 1 };
    const to = titles[moves[event.key]];
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  /** @param {string} id */
  #fill(id) {
    const details = this.#cards.get(id)?.querySelector('.details');
    const finding = this.#showing?.shown.find((one) => one.id === id);
    if (!details || details.hasChildNodes() || !finding || !this.#showing) return;
    details.append(...findingDetails(finding, this.#showing));
  }

  /** @param {number} count */
  #quietSection(count) {
    const details = make(
      'details',
      { class: 'quiet', open: this.#isQuietOpen },
      make('summary', {}, `${TONE_HEADINGS.only} (${numberWords(count)})`),
    );
    details.addEventListener('toggle', () => (this.#isQuietOpen = details.open));
    return details;
  }
}

/** @returns {ScrollBehavior} */
export function scrollBehavior() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

// What only the draft says is an editor's next question after what contradicts it.
/** @returns {Tone[]} */
function draftOrder() {
  const rest = TONE_NAMES.filter((tone) => tone !== 'only');
  return [...rest.slice(0, 2), 'only', ...rest.slice(2)];
}

/** @param {Tone} tone @param {string} heading */
function section(tone, heading) {
  const id = `section-${tone}`;
  return make('section', { 'aria-labelledby': id }, make('h3', { id }, heading));
}

/** @param {Element | null | undefined} card */
function titleOf(card) {
  return /** @type {HTMLElement | null | undefined} */ (card?.querySelector('.title'));
}
