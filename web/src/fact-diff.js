// <fact-diff>: what differs, as a list, side by side, as a table, and in the host page's own article.
//
//   element.report = report;                 // from an engine, or made beforehand: no WASM is needed to show one
//   element.texts = ['…', '…'];              // optional: shows each place with the words around it
//   element.addEventListener('factdiff-choose', (event) => …);   // detail: { finding, mentions: [4, 5, 31] }
//
//   <fact-diff src="report.json" article="#story" source="0" view="in-place"></fact-diff>
//   <fact-diff><script type="application/json">{"schema": "factdiff/1", …}</script></fact-diff>
//
// The list is the whole of what the page says: highlights are not seen by screen readers, so nothing stands in them alone.
// web/README.md lists every attribute, property, event, part and custom property.

import { ArticleView } from './article-view.js';
import { DismissForm } from './dismiss-form.js';
import { exportMenu, saveExport } from './export-menu.js';
import { choice, filterBar } from './filter-bar.js';
import { FindingFilter } from './finding-filter.js';
import { FindingPopover } from './finding-popover.js';
import { ListView } from './list-view.js';
import { make } from './make-element.js';
import { PlaceWalk } from './place-walk.js';
import { TONE_NAMES } from './palette.js';
import { panelSheet } from './panel-style.js';
import { childSources, loadReport, SourceProblem } from './sources.js';
import {
  choiceSentence,
  countSentence,
  currentWords,
  sourceLetter,
  summaryWords,
  TONE_WORDS,
  WORDS,
} from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {import('./factdiff.d.ts').SourceInput} SourceInput */
/** @typedef {'list' | 'columns' | 'matrix' | 'in-place'} ViewName */
/** @typedef {{ finding: Finding, mentions: number[], isOnePlace: boolean }} Choice */
/**
 * @typedef {object} PageEngine
 * @property {(request: { sources: SourceInput[] }) => Report | null | Promise<Report | null>} compare
 * @property {(addresses: string) => Promise<SourceInput[]>} loadSources
 */

// Imported where there is no page (a worker, a server that renders), this file does nothing rather than fail.
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (/** @type {unknown} */ (class {}));

export class FactDiffElement extends Base {
  static observedAttributes = ['src', 'sources', 'article', 'source', 'view', 'views', 'draft', 'review', 'exports'];

  /**
   * Where an engine comes from when sources are given instead of a report; null: this page has none.
   *
   * @type {(() => Promise<PageEngine>) | null}
   */
  static engine = null;

  /** @type {Report | null} */
  #report = null;
  /** @type {string[]} */
  #texts = [];
  /** @type {Set<number>} */
  #lost = new Set();
  #filter = new FindingFilter();
  /** @type {string | null} */
  #chosen = null;
  #lastCount = '';
  #isReadingChildren = false;

  #summary = make('span', { class: 'summary' });
  #filters = make('div', { class: 'filters' });
  #tools = make('div', { class: 'tools' });
  #body = make('div', { class: 'body' });
  #status = make('p', { class: 'unseen', role: 'status' });
  #steps = make('span', { class: 'steps' }, stepButton('previous', '↑'), stepButton('next', '↓'));
  #cancel = make('button', { type: 'button', class: 'cancel', part: 'button' }, WORDS.cancel);
  #popover = new FindingPopover(() => this.#walk?.opened(null));
  #dismissal = new DismissForm();
  #list = new ListView();
  /** Table and columns, once one of them is asked for. @type {import('./comparison-views.js').ComparisonViews | null} */
  #views = null;
  /** @type {ArticleView | null} */
  #article = null;
  /** @type {PlaceWalk} */
  #walk;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [panelSheet()];
    this.#walk = new PlaceWalk({
      popover: this.#popover,
      showing: () => this.#showing(),
      onChoose: (id) => this.#mark(id),
    });
    root.append(
      make(
        'header',
        { part: 'header' },
        make(
          'div',
          { class: 'top' },
          make('h2', { part: 'title' }, WORDS.findings),
          this.#summary,
          this.#cancel,
          this.#steps,
        ),
        this.#tools,
        this.#filters,
        make('div', { class: 'progress' }, make('span')),
      ),
      this.#dismissal.undoBar,
      this.#body,
      this.#status,
      this.#popover.element,
    );
    root.addEventListener('click', (event) => this.#onClick(event));
    root.addEventListener('submit', (event) => this.#onSubmit(event));
    root.addEventListener('keydown', (event) => this.#onKey(/** @type {KeyboardEvent} */ (event)));
    root.addEventListener('change', (event) => this.#onChange(event));
    this.showEmpty();
  }

  connectedCallback() {
    this.#setUpArticle();
    if (this.#report) this.#render();
    else if (!this.hasAttribute('src') && !this.hasAttribute('sources')) this.#readChildrenSoon();
  }

  disconnectedCallback() {
    this.#popover.close();
    this.#walk.close();
    this.#views?.columns.close();
    this.#article?.close();
    this.#article = null;
  }

  /** @param {string} name @param {string | null} _before @param {string | null} value */
  attributeChangedCallback(name, _before, value) {
    if (name === 'src' && value) this.#guard(async () => this.#take(value, 'src', { report: await loadReport(value) }));
    else if (name === 'sources' && value) {
      this.#guard(async () => this.#take(value, 'sources', { sources: await (await pageEngine()).loadSources(value) }));
    } else if (name === 'draft') {
      this.#filter.draft = value === null ? null : Math.max(0, Number.parseInt(value, 10) || 0);
      if (this.#report) this.#render();
    } else if ((name === 'article' || name === 'source') && this.isConnected) {
      this.#setUpArticle();
      if (this.#report) this.#render();
    } else if (this.#report) this.#render();
  }

  /** The report shown; setting it replaces the list and keeps filter and, where it is still there, the choice. */
  get report() {
    return this.#report;
  }

  set report(report) {
    const before = this.chosen;
    this.#report = report;
    this.#filter.report = report;
    this.#lost = new Set();
    this.busy = false;
    const texts = report?.sources.map((source) => /** @type {{ text?: string }} */ (source).text ?? '');
    if (texts?.every(Boolean) && texts.length > 0) this.#texts = /** @type {string[]} */ (texts);
    const after = before && report?.findings.find((finding) => isSameFact(finding, before));
    this.#chosen = after?.id ?? null;
    this.#popover.close();
    if (!report) {
      this.showEmpty();
      return;
    }
    this.#render();
    this.#announceCount();
    this.#tell('factdiff-report', { report });
  }

  /** The sources' texts, in the report's order. Set before `report`. */
  get texts() {
    return this.#texts;
  }

  set texts(texts) {
    this.#texts = texts;
  }

  /** Compares these sources with the page's engine and shows the report. @param {SourceInput[]} sources */
  set sources(sources) {
    this.#guard(() => this.#compare(sources));
  }

  /** A comparison is under way; the list stays as it is meanwhile. */
  get busy() {
    return this.hasAttribute('busy');
  }

  set busy(isBusy) {
    this.toggleAttribute('busy', isBusy);
    this.#body.setAttribute('aria-busy', String(isBusy));
  }

  /** The popover and the places it goes along: a page with columns of its own sets `walk.scope`. */
  get walk() {
    return this.#walk;
  }

  /** Findings the filter lets through, in the order they are listed. */
  get shownFindings() {
    return this.#filter.shown();
  }

  /** The finding that is chosen now. */
  get chosen() {
    return this.#report?.findings.find((finding) => finding.id === this.#chosen) ?? null;
  }

  /** Dismissed findings, reason by key, for keeping: they stay dismissed when the same texts are compared again. */
  get dismissed() {
    return Object.fromEntries(this.#filter.dismissed);
  }

  set dismissed(dismissed) {
    this.#filter.dismissed = new Map(Object.entries(dismissed ?? {}));
    this.#dismissal.clear();
    if (this.#report) this.#render();
  }

  /** Which view is shown: 'list' where the one asked for cannot be. @returns {ViewName} */
  get view() {
    const asked = /** @type {ViewName} */ (this.getAttribute('view') ?? 'list');
    return this.#possibleViews().includes(asked) ? asked : 'list';
  }

  set view(view) {
    this.setAttribute('view', view);
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
    this.#tell('factdiff-error', { message });
  }

  /**
   * Marks places that could not be found in the page.
   *
   * @param {Iterable<number>} mentions indexes
   */
  markLost(mentions) {
    const before = this.#lost.size;
    this.#lost = new Set(mentions);
    if (before + this.#lost.size > 0) this.#render();
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
    if (!this.#filter.isShown(finding)) this.#showAll();
    this.#chosen = id;
    const view = this.#currentView();
    view.choose(id, { focus, reveal: true, mentions: places });
    this.#announceChoice(finding);
    const mentions = places ?? finding.members.map((member) => member.mention);
    if (
      !this.#article?.show(finding, mentions, { isOnePlace: places !== undefined }) &&
      view === this.#views?.columns
    ) {
      this.#walk.openAt(mentions[0], { isPinned: true, focus });
    }
    this.#tell('factdiff-choose', /** @type {Choice} */ ({ finding, mentions, isOnePlace: places !== undefined }));
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
    this.#currentView().focus(this.#chosen);
  }

  /**
   * Takes a finding off the list, or puts it back.
   *
   * @param {string} id
   * @param {string | null} reason null puts it back
   */
  dismiss(id, reason) {
    const finding = this.#report?.findings.find((one) => one.id === id);
    if (!finding) return;
    if (reason === null) this.#filter.restore(finding);
    else this.#filter.dismiss(finding, reason);
    this.#popover.close();
    this.#render();
    if (reason !== null) {
      this.#dismissal.offerUndo(id);
      this.#status.textContent = WORDS.dismissedNow;
    }
    this.#tell('factdiff-dismiss', { finding, reason, dismissed: this.dismissed });
    this.#tell('factdiff-filter', {});
  }

  /** @param {number} by @param {{ focus?: boolean }} [options] */
  #step(by, options) {
    if (this.view === 'in-place' && this.#article) return this.#article.walk(by, { focus: true });
    const isFolded = this.view === 'list' && !this.#list.isQuietOpen && this.#filter.draft === null;
    const steps = this.shownFindings.filter((finding) => finding.verdict !== 'only' || !isFolded);
    if (steps.length === 0) return;
    const at = steps.findIndex((finding) => finding.id === this.#chosen);
    const to = at < 0 ? (by > 0 ? 0 : steps.length - 1) : (at + by + steps.length) % steps.length;
    this.choose(steps[to].id, options);
  }

  // Children come after the start tag while a page is still being read: the whole of them is waited for.
  #readChildrenSoon() {
    if (this.#isReadingChildren) return;
    this.#isReadingChildren = true;
    const read = () => this.#guard(() => this.#takeGiven(childSources(this)));
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', read, { once: true });
    else read();
  }

  // An address that was changed meanwhile has overtaken this one.
  /** @param {string} address @param {string} attribute @param {import('./sources.js').Given} given */
  #take(address, attribute, given) {
    return this.getAttribute(attribute) === address ? this.#takeGiven(given) : undefined;
  }

  /** @param {import('./sources.js').Given} given */
  async #takeGiven({ report, sources }) {
    if (report) this.report = report;
    else if (sources) await this.#compare(sources);
  }

  /** @param {SourceInput[]} given */
  async #compare(given) {
    const engine = await pageEngine();
    const sources = [...given];
    // The article is one of the sources, in the place that `source` names.
    const article = this.#article?.text;
    if (article)
      sources.splice(this.#article?.source ?? 0, 0, { title: document.title, url: location.href, text: article });
    this.busy = true;
    const report = await engine.compare({ sources });
    if (!report) return;
    this.texts = sources.map((source) => source.text);
    report.sources.forEach((source, index) => {
      source.title = sources[index].title;
      source.url = sources[index].url;
    });
    this.report = report;
  }

  /** @param {() => void | Promise<void>} run */
  async #guard(run) {
    this.busy = true;
    try {
      // The script that defines the element sets its engine right after: it is waited for.
      await Promise.resolve();
      await run();
    } catch (error) {
      this.showError(error instanceof Error ? error.message : String(error));
    }
    this.busy = false;
  }

  #setUpArticle() {
    this.#article?.close();
    const selector = this.getAttribute('article');
    this.#article = selector
      ? new ArticleView({
          selector,
          source: Number.parseInt(this.getAttribute('source') ?? '0', 10) || 0,
          walk: this.#walk,
          onLost: (lost) => this.#articleLost(lost),
        })
      : null;
  }

  // Said in the list, where somebody would look for the place.
  /** @param {number[]} lost */
  #articleLost(lost) {
    if (lost.join() === [...this.#lost].join()) return;
    this.#lost = new Set(lost);
    if (this.view === 'list') {
      this.#list.render(this.#showing());
      this.#list.choose(this.#chosen);
    }
    this.#tell('factdiff-lost', { mentions: lost });
  }

  #clear() {
    this.#report = null;
    this.#filter.report = null;
    this.#chosen = null;
    this.#lastCount = '';
    this.busy = false;
    this.#popover.close();
    this.#article?.render(null);
    this.#views?.columns.close();
    this.#summary.textContent = '';
    this.#filters.replaceChildren();
    this.#tools.replaceChildren();
    this.#steps.hidden = true;
  }

  /** @param {string} title @param {string} words */
  #showNotice(title, words) {
    this.#body.replaceChildren(make('div', { class: 'notice' }, make('strong', {}, title), words));
  }

  /** @returns {import('./list-view.js').Showing} */
  #showing() {
    return {
      report: /** @type {Report} */ (this.#report),
      texts: this.#texts,
      lost: this.#lost,
      shown: this.#filter.shown(),
      dismissed: this.#filter.dismissedFindings(),
      isDraft: this.#filter.draft !== null,
      canDismiss: this.hasAttribute('review'),
    };
  }

  /** @returns {ViewName[]} */
  #possibleViews() {
    const sources = this.#report?.sources.length ?? 0;
    const hasTexts = sources > 0 && this.#texts.length === sources && this.#texts.every(Boolean);
    /** @type {ViewName[]} */
    const possible = ['list'];
    if (sources > 1) possible.push('matrix');
    if (sources > 1 && hasTexts) possible.push('columns');
    if (this.hasAttribute('article')) possible.push('in-place');
    const wanted = this.getAttribute('views')?.split(/\s+/) ?? possible;
    return possible.filter((view) => wanted.includes(view));
  }

  #currentView() {
    const { view } = this;
    return view === 'matrix' || view === 'columns' ? (this.#views?.[view] ?? this.#list) : this.#list;
  }

  #render() {
    const report = this.#report;
    if (!report) return;
    const showing = this.#showing();
    this.#summary.textContent = this.#filter.draft === null ? summaryWords(report) : WORDS.draftSummary;
    this.#renderHeader();
    this.#steps.hidden = report.findings.length === 0;
    this.#article?.render(showing);
    if (this.view !== 'columns') this.#views?.columns.close();
    if (report.findings.length === 0) {
      const isOne = report.sources.length === 1;
      return this.#showNotice(isOne ? WORDS.oneTitle : WORDS.noneTitle, isOne ? WORDS.one : WORDS.none);
    }
    if (this.view === 'in-place') return this.#body.replaceChildren();
    if ((this.view === 'matrix' || this.view === 'columns') && !this.#views) return void this.#loadViews();
    const view = this.#currentView();
    if (showing.shown.length === 0 && (view !== this.#list || showing.dismissed.length === 0)) {
      return this.#body.replaceChildren(make('div', { class: 'notice' }, WORDS.nothingShown));
    }
    if (view.element.parentNode !== this.#body) this.#body.replaceChildren(view.element);
    view.render(showing);
    if (view === this.#views?.columns) this.#walk.watchColumns(this.#views.columns);
    view.choose(this.#chosen);
  }

  // Most readers never leave the list: the other views come when they are first asked for.
  async #loadViews() {
    try {
      const { openViews } = await import('./comparison-views.js');
      this.#views ??= openViews(/** @type {ShadowRoot} */ (this.shadowRoot), currentWords());
      this.#render();
    } catch {
      this.showError(WORDS.noViews);
    }
  }

  #renderHeader() {
    const focused = /** @type {HTMLElement | null} */ (this.shadowRoot?.activeElement ?? null);
    const key = focused?.dataset.tone ? `[data-tone="${focused.dataset.tone}"]` : null;
    const views = this.#possibleViews();
    this.#tools.replaceChildren(
      views.length > 1
        ? choice(
            'view',
            WORDS.view,
            this.view,
            views.map((view) => [view, WORDS.views[view]]),
          )
        : '',
      this.hasAttribute('exports') ? exportMenu() : '',
    );
    this.#filters.replaceChildren(...filterBar(this.#filter));
    if (key) /** @type {HTMLElement | null} */ (this.#filters.querySelector(key))?.focus();
  }

  // A finding chosen at its place in a text: the list follows, the page stays where it is.
  /** @param {string | null} id */
  #mark(id) {
    this.#chosen = id;
    const view = this.#currentView();
    view.choose(id, {});
    this.#article?.choose(id);
    const finding = this.chosen;
    if (!finding) return;
    this.#announceChoice(finding);
    const mentions = finding.members.map((member) => member.mention);
    this.#tell('factdiff-choose', /** @type {Choice} */ ({ finding, mentions, isOnePlace: false }));
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
    const counts = this.#filter.toneCounts().filter(({ tone }) => !this.#filter.hiddenTones.has(tone));
    const sentence = countSentence(counts.map(({ tone, count }) => ({ label: TONE_WORDS[tone].label, count })));
    if (sentence !== this.#lastCount) this.#status.textContent = sentence;
    this.#lastCount = sentence;
  }

  #showAll() {
    this.#filter.reset();
    this.#filtersChanged();
  }

  #filtersChanged() {
    this.#render();
    this.#announceCount();
    this.#tell('factdiff-filter', {});
  }

  /** @param {string} name @param {object} detail */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** @param {Event} event */
  #onClick(event) {
    const target = /** @type {Element} */ (event.target);
    const at = (/** @type {string} */ selector) => /** @type {HTMLElement | null} */ (target.closest(selector));
    const step = at('[data-step]')?.dataset.step;
    if (step) return step === 'next' ? this.next() : this.previous();
    const tone = TONE_NAMES.find((name) => name === at('.tone[data-tone]')?.dataset.tone);
    if (tone) {
      if (!this.#filter.hiddenTones.delete(tone)) this.#filter.hiddenTones.add(tone);
      return this.#filtersChanged();
    }
    if (at('.reset')) return this.#showAll();
    if (at('.cancel')) return this.#tell('factdiff-cancel', {});
    if (at('.popover-close')) return this.#popover.close();
    const walk = at('[data-walk]')?.dataset.walk;
    if (walk) return this.#walk.walk(Number(walk));
    const format = at('[data-export]')?.dataset.export;
    if (format && this.#report) return void saveExport(format, this.#showing());
    const undo = at('.undo')?.dataset.finding;
    if (undo) return this.#putBack(undo);
    const restored = at('[data-dismissed]')?.dataset.dismissed;
    if (restored && at('.restore')) return this.#putBack(restored);
    const id = at('[data-finding]')?.dataset.finding;
    const finding = this.#report?.findings.find((one) => one.id === id);
    if (!id || !finding) return;
    if (at('.copy')) return void this.#copy(finding);
    if (at('.dismiss')) return this.#dismissal.open(/** @type {HTMLElement} */ (at('.actions')), id);
    const places = at('.place')?.dataset.mentions;
    if (places !== undefined) this.choose(id, { places: places.split(' ').map(Number) });
    else if (!at('.details') && !at('.popover')) this.choose(id);
  }

  /** @param {string} id */
  #putBack(id) {
    this.#dismissal.clear();
    this.dismiss(id, null);
    this.choose(id, { focus: true });
  }

  /** @param {Finding} finding */
  async #copy(finding) {
    let said = WORDS.copied;
    try {
      const { findingNote } = await import('./exports/formats.js');
      await navigator.clipboard.writeText(findingNote(finding, this.#showing(), currentWords()));
    } catch {
      said = WORDS.notCopied;
    }
    this.#status.textContent = said;
    for (const button of this.shadowRoot?.querySelectorAll(`[data-finding="${CSS.escape(finding.id)}"] .copy`) ?? []) {
      button.textContent = said;
      setTimeout(() => (button.textContent = WORDS.copy), 2000);
    }
  }

  /** @param {Event} event */
  #onSubmit(event) {
    event.preventDefault();
    const answer = this.#dismissal.answer(/** @type {SubmitEvent} */ (event));
    if (answer) this.dismiss(answer.id, answer.reason);
  }

  /** @param {Event} event */
  #onChange(event) {
    const { name, value } = /** @type {HTMLInputElement} */ (event.target);
    if (name === 'kind') {
      this.#filter.kind = /** @type {import('./finding-filter.js').Kind} */ (value);
      this.#filtersChanged();
    } else if (name === 'view') {
      this.view = /** @type {ViewName} */ (value);
      this.#tell('factdiff-view', { view: this.view });
    } else return;
    /** @type {HTMLElement | null} */ (this.shadowRoot?.querySelector(`input[value="${value}"]`) ?? null)?.focus();
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.key === 'Escape' && this.#popover.isOpen) {
      event.stopPropagation();
      return this.#popover.close();
    }
    this.#list.onKey(event);
  }
}

/** @param {'next' | 'previous'} step @param {string} arrow @returns {HTMLButtonElement} */
function stepButton(step, arrow) {
  return make(
    'button',
    { type: 'button', part: 'button', 'data-step': step, 'aria-label': WORDS[step], title: WORDS[step] },
    make('span', { 'aria-hidden': 'true' }, arrow),
  );
}

function pageEngine() {
  if (!FactDiffElement.engine) throw new SourceProblem(WORDS.noEngine);
  return FactDiffElement.engine();
}

/** @param {Finding} a @param {Finding} b */
function isSameFact(a, b) {
  return a.kind === b.kind && a.about === b.about && (a.verdict === 'only') === (b.verdict === 'only');
}

if (globalThis.customElements && !customElements.get('fact-diff')) customElements.define('fact-diff', FactDiffElement);
