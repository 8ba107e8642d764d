// <fact-diff>: the list of findings. It shows a report; the page around it shows the texts.
//
//   element.report = report;                 // from an engine, or made beforehand: no WASM is needed to show one
//   element.texts = ['…', '…'];              // optional: shows each place with the words around it
//   element.addEventListener('factdiff-choose', (event) => …);   // detail: { finding, mentions: [4, 5, 31] }
//
//   <fact-diff src="report.json"></fact-diff>
//   <fact-diff><script type="application/json">{"schema": "factdiff/1", …}</script></fact-diff>
//
// The list is the whole of what the page says: highlights are not seen by screen readers, so nothing stands in them alone.

import { findingCard } from './finding-card.js';
import { make } from './make-element.js';
import { TONES, TONE_NAMES, toneOf, VERDICT_ORDER } from './palette.js';
import { PANEL_STYLE } from './panel-style.js';
import { choiceSentence, countSentence, sourceLetter, summaryWords, TONE_WORDS, WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {import('./palette.js').Tone} Tone */
/** @typedef {'all' | 'figure' | 'quote'} Kind */
/** @typedef {{ finding: Finding, mentions: number[], isOnePlace: boolean }} Choice */

/** @type {CSSStyleSheet | undefined} */
let sheet;

// Imported where there is no page (a worker, a server that renders), this file does nothing rather than fail.
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (/** @type {unknown} */ (class {}));

export class FactDiffElement extends Base {
  /** @type {Report | null} */
  #report = null;
  /** @type {string[]} */
  #texts = [];
  /** @type {Set<number>} */
  #lost = new Set();
  /** @type {Set<Tone>} */
  #hiddenTones = new Set();
  /** @type {Kind} */
  #kind = 'all';
  /** @type {string | null} */
  #chosen = null;
  #isQuietOpen = false;
  #lastCount = '';

  #summary = make('span', { class: 'summary' });
  #filters = make('div', { class: 'filters' });
  #body = make('div', { class: 'body' });
  #status = make('p', { class: 'unseen', role: 'status' });
  #steps = make('span', { class: 'steps' }, stepButton('previous', '↑'), stepButton('next', '↓'));

  constructor() {
    super();
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(PANEL_STYLE);
    }
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(
      make(
        'header',
        {},
        make('div', { class: 'top' }, make('h2', {}, WORDS.findings), this.#summary, this.#steps),
        this.#filters,
        make('div', { class: 'progress' }, make('span')),
      ),
      this.#body,
      this.#status,
    );
    root.addEventListener('click', (event) => this.#onClick(event));
    root.addEventListener('keydown', (event) => this.#onKey(/** @type {KeyboardEvent} */ (event)));
    root.addEventListener('change', (event) => this.#onChange(event));
    this.showEmpty();
  }

  static observedAttributes = ['src'];

  connectedCallback() {
    const written = this.querySelector('script[type="application/json"]')?.textContent;
    if (!written || this.#report) return;
    try {
      this.report = JSON.parse(written);
    } catch {
      this.showError('The report inside <fact-diff> is not JSON. Write the engine’s report there, unchanged.');
    }
  }

  /** @param {string} _name @param {string | null} _before @param {string | null} src */
  attributeChangedCallback(_name, _before, src) {
    if (src) this.#load(src);
  }

  /** The report shown; setting it replaces the list and keeps filter and, where it is still there, the choice. */
  get report() {
    return this.#report;
  }

  set report(report) {
    const before = this.#report?.findings.find((finding) => finding.id === this.#chosen);
    this.#report = report;
    this.#lost = new Set();
    this.busy = false;
    const after = before && report?.findings.find((finding) => isSameFact(finding, before));
    this.#chosen = after?.id ?? null;
    this.#render();
    this.#announceCount();
  }

  /** The sources' texts, in the report's order. Set before `report`. */
  get texts() {
    return this.#texts;
  }

  set texts(texts) {
    this.#texts = texts;
  }

  /** A comparison is under way; the list stays as it is meanwhile. */
  get busy() {
    return this.hasAttribute('busy');
  }

  set busy(isBusy) {
    this.toggleAttribute('busy', isBusy);
    this.#body.setAttribute('aria-busy', String(isBusy));
  }

  /** Findings the filter lets through, in the order they are listed. */
  get shownFindings() {
    return this.#ordered().filter((finding) => this.#isShown(finding));
  }

  /** The finding that is chosen now. */
  get chosen() {
    return this.#report?.findings.find((finding) => finding.id === this.#chosen) ?? null;
  }

  /** No texts yet. */
  showEmpty() {
    this.#clear();
    this.#showNotice(WORDS.emptyTitle, WORDS.empty);
  }

  /**
   * A cause and a next step, in the place of the list.
   *
   * @param {string} message
   */
  showError(message) {
    this.#clear();
    this.#body.replaceChildren(
      make('div', { class: 'notice error', role: 'alert' }, make('strong', {}, WORDS.errorTitle), message),
    );
  }

  /**
   * Marks places that could not be found in the page.
   *
   * @param {Iterable<number>} mentions indexes
   */
  markLost(mentions) {
    this.#lost = new Set(mentions);
    if (this.#lost.size > 0) this.#render();
  }

  /**
   * Chooses a finding, opens it and tells the page.
   *
   * @param {string} id
   * @param {{ focus?: boolean, places?: number[] }} [options] focus: move the keyboard there; places: only these mentions
   */
  choose(id, { focus = false, places } = {}) {
    const finding = this.#report?.findings.find((one) => one.id === id);
    if (!finding || !this.#report) return;
    if (!this.#isShown(finding)) this.#showAll();
    this.#chosen = id;
    if (finding.verdict === 'only') this.#openQuiet();
    this.#markChosen();
    const card = this.#card(id);
    const title = /** @type {HTMLElement | null | undefined} */ (card?.querySelector('.title'));
    if (focus) title?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() });
    this.#announceChoice(finding);
    const mentions = places ?? finding.members.map((member) => member.mention);
    /** @type {Choice} */
    const detail = { finding, mentions, isOnePlace: places !== undefined };
    this.dispatchEvent(new CustomEvent('factdiff-choose', { detail, bubbles: true, composed: true }));
  }

  /** Chooses the next finding, the first after the last. @param {{ focus?: boolean }} [options] */
  next(options) {
    this.#step(1, options);
  }

  /** @param {{ focus?: boolean }} [options] */
  previous(options) {
    this.#step(-1, options);
  }

  /** Moves the keyboard to the chosen finding, or to the first. */
  focusList() {
    const card = (this.#chosen && this.#card(this.#chosen)) || this.#body.querySelector('.finding');
    /** @type {HTMLElement | null | undefined} */ (card?.querySelector('.title'))?.focus();
  }

  /** @param {number} by @param {{ focus?: boolean }} [options] */
  #step(by, options) {
    const steps = this.shownFindings.filter((finding) => finding.verdict !== 'only' || this.#isQuietOpen);
    if (steps.length === 0) return;
    const at = steps.findIndex((finding) => finding.id === this.#chosen);
    const to = at < 0 ? (by > 0 ? 0 : steps.length - 1) : (at + by + steps.length) % steps.length;
    this.choose(steps[to].id, options);
  }

  // The one request this element makes, and only where the page's author names a report.
  /** @param {string} src */
  async #load(src) {
    this.busy = true;
    try {
      const response = await fetch(src);
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      const report = await response.json();
      if (this.getAttribute('src') === src) this.report = report;
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      this.showError(`The report ${src} could not be loaded (${said}). Check the address in src.`);
    }
  }

  #clear() {
    this.#report = null;
    this.#chosen = null;
    this.#lastCount = '';
    this.busy = false;
    this.#summary.textContent = '';
    this.#filters.replaceChildren();
    this.#steps.hidden = true;
  }

  /** @param {string} title @param {string} words */
  #showNotice(title, words) {
    this.#body.replaceChildren(make('div', { class: 'notice' }, make('strong', {}, title), words));
  }

  // Worst verdict first; the engine's order, most important first, within one verdict.
  #ordered() {
    const rank = (/** @type {Finding} */ finding) => {
      const at = VERDICT_ORDER.indexOf(finding.verdict);
      return at < 0 ? VERDICT_ORDER.length : at;
    };
    return [...(this.#report?.findings ?? [])].sort((a, b) => rank(a) - rank(b));
  }

  /** @param {Finding} finding */
  #isShown(finding) {
    const isKind = this.#kind === 'all' || finding.kind === this.#kind;
    return isKind && !this.#hiddenTones.has(toneOf(finding.verdict));
  }

  #render() {
    const report = this.#report;
    if (!report) return;
    this.#summary.textContent = summaryWords(report);
    this.#renderFilters();
    const shown = this.shownFindings;
    this.#steps.hidden = report.findings.length === 0;
    if (report.findings.length === 0) {
      const isOne = report.sources.length === 1;
      this.#showNotice(isOne ? WORDS.oneTitle : WORDS.noneTitle, isOne ? WORDS.one : WORDS.none);
      return;
    }
    if (shown.length === 0) {
      this.#body.replaceChildren(make('div', { class: 'notice' }, WORDS.nothingShown));
      return;
    }
    const context = { report, texts: this.#texts, lost: this.#lost };
    this.#body.replaceChildren(
      ...TONE_NAMES.map((tone) => {
        const findings = shown.filter((finding) => toneOf(finding.verdict) === tone);
        if (findings.length === 0) return '';
        const cards = findings.map((finding) => findingCard(finding, context));
        return tone === 'only' ? this.#quietSection(cards) : openSection(tone, cards);
      }),
    );
    this.#markChosen();
  }

  /** @param {HTMLElement[]} cards */
  #quietSection(cards) {
    const details = make(
      'details',
      { class: 'quiet', open: this.#isQuietOpen },
      make('summary', {}, `${TONE_WORDS.only.heading} (${cards.length})`),
      make('ul', {}, ...cards),
    );
    details.addEventListener('toggle', () => (this.#isQuietOpen = details.open));
    return details;
  }

  #openQuiet() {
    this.#isQuietOpen = true;
    const quiet = /** @type {HTMLDetailsElement | null} */ (this.#body.querySelector('.quiet'));
    if (quiet) quiet.open = true;
  }

  #renderFilters() {
    const report = /** @type {Report} */ (this.#report);
    const focused = /** @type {HTMLElement | null} */ (this.shadowRoot?.activeElement ?? null)?.dataset.tone;
    /** @type {(Node | string)[]} */
    const parts = [];
    const kinds = new Set(report.findings.map((finding) => finding.kind));
    if (kinds.size > 1) parts.push(kindChoice(this.#kind));
    for (const { tone, count } of this.#toneCounts()) {
      if (count > 0) parts.push(toneButton(tone, count, !this.#hiddenTones.has(tone)));
    }
    if (this.#hiddenTones.size > 0 || this.#kind !== 'all') {
      parts.push(make('button', { class: 'reset', type: 'button' }, WORDS.reset));
    }
    this.#filters.replaceChildren(...parts);
    if (focused) {
      /** @type {HTMLElement | null} */ (this.#filters.querySelector(`[data-tone="${focused}"]`))?.focus();
    }
  }

  #toneCounts() {
    const findings = (this.#report?.findings ?? []).filter(
      (finding) => this.#kind === 'all' || finding.kind === this.#kind,
    );
    return TONE_NAMES.map((tone) => ({
      tone,
      label: TONE_WORDS[tone].label,
      count: findings.filter((finding) => toneOf(finding.verdict) === tone).length,
    }));
  }

  #markChosen() {
    for (const card of this.#body.querySelectorAll('.finding')) {
      const isChosen = /** @type {HTMLElement} */ (card).dataset.finding === this.#chosen;
      const title = /** @type {HTMLElement} */ (card.querySelector('.title'));
      card.classList.toggle('chosen', isChosen);
      title.setAttribute('aria-expanded', String(isChosen));
      if (isChosen) title.setAttribute('aria-current', 'true');
      else title.removeAttribute('aria-current');
      /** @type {HTMLElement} */ (card.querySelector('.details')).hidden = !isChosen;
    }
  }

  /** @param {string} id */
  #card(id) {
    return this.#body.querySelector(`[data-finding="${CSS.escape(id)}"]`);
  }

  /** @param {Finding} finding */
  #announceChoice(finding) {
    const shown = this.shownFindings;
    const sources = new Set(finding.members.map((member) => this.#report?.mentions[member.mention]?.source ?? 0));
    this.#status.textContent = choiceSentence(
      shown.indexOf(finding) + 1,
      shown.length,
      finding,
      [...sources].sort((a, b) => a - b).map(sourceLetter),
    );
  }

  // While somebody types, the same count is not said again and again.
  #announceCount() {
    const sentence = countSentence(this.#toneCounts().filter(({ tone }) => !this.#hiddenTones.has(tone)));
    if (sentence !== this.#lastCount) this.#status.textContent = sentence;
    this.#lastCount = sentence;
  }

  #showAll() {
    this.#hiddenTones.clear();
    this.#kind = 'all';
    this.#filtersChanged();
  }

  #filtersChanged() {
    this.#render();
    this.#announceCount();
    this.dispatchEvent(new CustomEvent('factdiff-filter', { bubbles: true, composed: true }));
  }

  /** @param {Event} event */
  #onClick(event) {
    const target = /** @type {Element} */ (event.target);
    const step = /** @type {HTMLElement | null} */ (target.closest('[data-step]'))?.dataset.step;
    if (step) return step === 'next' ? this.next() : this.previous();
    const tone = /** @type {Tone | undefined} */ (
      /** @type {HTMLElement | null} */ (target.closest('.tone'))?.dataset.tone
    );
    if (tone) {
      if (!this.#hiddenTones.delete(tone)) this.#hiddenTones.add(tone);
      return this.#filtersChanged();
    }
    if (target.closest('.reset')) return this.#showAll();
    const id = /** @type {HTMLElement | null} */ (target.closest('.finding'))?.dataset.finding;
    if (!id) return;
    const places = /** @type {HTMLElement | null} */ (target.closest('.place'))?.dataset.mentions;
    if (places !== undefined) this.choose(id, { places: places.split(' ').map(Number) });
    else if (!target.closest('.details')) this.choose(id);
  }

  /** @param {Event} event */
  #onChange(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (input.name !== 'kind') return;
    this.#kind = /** @type {Kind} */ (input.value);
    this.#filtersChanged();
    /** @type {HTMLElement | null} */ (this.#filters.querySelector(`input[value="${input.value}"]`))?.focus();
  }

  // Up and Down go from finding to finding; Tab still reaches everything in between.
  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const title = /** @type {Element} */ (event.target).closest?.('.title');
    if (!title || event.altKey || event.ctrlKey || event.metaKey) return;
    const titles = /** @type {HTMLElement[]} */ (
      [...this.#body.querySelectorAll('.title')].filter((one) => /** @type {HTMLElement} */ (one).checkVisibility())
    );
    const at = titles.indexOf(/** @type {HTMLElement} */ (title));
    /** @type {Record<string, number>} */
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: titles.length - 1 };
    const to = titles[moves[event.key]];
    if (!to) return;
    event.preventDefault();
    to.focus();
  }
}

/** @param {Tone} tone @param {HTMLElement[]} cards */
function openSection(tone, cards) {
  const id = `section-${tone}`;
  return make(
    'section',
    { 'aria-labelledby': id },
    make('h3', { id }, TONE_WORDS[tone].heading),
    make('ul', {}, ...cards),
  );
}

/**
 * @param {'next' | 'previous'} step
 * @param {string} arrow
 * @returns {HTMLButtonElement}
 */
function stepButton(step, arrow) {
  return make(
    'button',
    { type: 'button', 'data-step': step, 'aria-label': WORDS[step], title: WORDS[step] },
    make('span', { 'aria-hidden': 'true' }, arrow),
  );
}

/** @param {Kind} chosen */
function kindChoice(chosen) {
  /** @type {[Kind, string][]} */
  const rows = [
    ['all', WORDS.all],
    ['figure', WORDS.figures],
    ['quote', WORDS.quotes],
  ];
  return make(
    'fieldset',
    {},
    make('legend', {}, WORDS.kindFilter),
    make(
      'span',
      { class: 'kinds' },
      ...rows.map(([value, label]) =>
        make('label', {}, make('input', { type: 'radio', name: 'kind', value, checked: value === chosen }), label),
      ),
    ),
  );
}

/** @param {Tone} tone @param {number} count @param {boolean} isShown */
function toneButton(tone, count, isShown) {
  const { label } = TONE_WORDS[tone];
  const { line, width } = TONES[tone];
  const sample = make('span', { class: 'sample' }, label);
  if (isShown) sample.style.textDecoration = `underline ${line} ${width} var(--tone)`;
  return make(
    'button',
    {
      class: `tone tone-${tone}`,
      type: 'button',
      'data-tone': tone,
      'aria-pressed': String(isShown),
    },
    sample,
    make('span', { class: 'count' }, String(count)),
    make('span', { class: 'unseen' }, count === 1 ? ' finding' : ' findings'),
  );
}

/** @param {Finding} a @param {Finding} b */
function isSameFact(a, b) {
  return a.kind === b.kind && a.about === b.about && (a.verdict === 'only') === (b.verdict === 'only');
}

/** @returns {ScrollBehavior} */
function scrollBehavior() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

if (globalThis.customElements && !customElements.get('fact-diff')) customElements.define('fact-diff', FactDiffElement);
