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
import { choice, filterBar } from './filter-bar.js';
import { verdictWords } from './finding-card.js';
import { FindingFilter, findingKey } from './finding-filter.js';
import { FindingPopover } from './finding-popover.js';
import { ListView } from './list-view.js';
import { make } from './make-element.js';
import { answerPanel } from './panel-events.js';
import { PanelFrame } from './panel-frame.js';
import { panelSheet } from './panel-style.js';
import { PlaceWalk } from './place-walk.js';
import { reportProblem } from './report-check.js';
import { childScript, loadReport, sourceElements, SourceProblem } from './sources.js';
import { choiceSentence, countSentence, currentWords, plural, sourceLetter, summaryWords, WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {import('./factdiff.d.ts').SourceInput} SourceInput */
/** @typedef {'list' | 'columns' | 'matrix' | 'in-place'} ViewName */
/** @typedef {{ finding: Finding, mentions: number[], isOnePlace: boolean }} Choice */
/**
 * @typedef {object} PageEngine
 * @property {(request: { sources: SourceInput[] }) => Report | null | Promise<Report | null>} compare null: overtaken, or cancelled
 * @property {(addresses: string, words: import('./wording.js').Translation) => Promise<SourceInput[]>} loadSources
 * @property {(elements: HTMLElement[]) => SourceInput[]} readSources
 * @property {() => void} [cancel] stops the comparison that is running
 * @property {() => void} [close] the element has left the page
 */

// Imported where there is no page (a worker, a server that renders), this file does nothing rather than fail.
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (/** @type {unknown} */ (class {}));

export class FactDiffElement extends Base {
  static observedAttributes = ['src', 'sources', 'article', 'source', 'view', 'views', 'draft', 'review', 'exports'];

  /**
   * Where an element's engine comes from when it is given sources instead of a report; null: this page has none.
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
  /** What was asked for last: an answer to an earlier question comes too late. */
  #turn = 0;
  /** @type {Promise<PageEngine> | null} */
  #engine = null;

  #popover = new FindingPopover(() => this.#walk?.left());
  #list = new ListView();
  /** @type {HTMLDetailsElement} */
  #fold = make('details', { class: 'fold' }, make('summary'));
  /** Table, columns and forms, once one of them is asked for. @type {import('./later.js').Later | null} */
  #later = null;
  /** @type {ArticleView | null} */
  #article = null;
  /** @type {PlaceWalk} */
  #walk;
  /** @type {PanelFrame} */
  #frame;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [panelSheet()];
    this.#walk = new PlaceWalk({
      popover: this.#popover,
      showing: () => this.#showing(),
      onChoose: (id) => this.#mark(id),
    });
    this.#frame = new PanelFrame(root, this.#popover.element);
    answerPanel(root, {
      step: (by) => this.#step(by),
      toggleVerdict: (verdict) => {
        const hidden = this.#filter.hiddenVerdicts;
        if (!hidden.delete(verdict)) hidden.add(verdict);
        this.#filtersChanged();
      },
      showAll: () => this.#showAll(),
      cancel: () => this.#cancel(),
      closePopover: () => this.#popover.close(),
      walk: (by) => this.#walk.walk(by),
      save: async (format) => (await this.#openLater()).saveExport(format, this.#showing()),
      putBack: (id) => {
        this.#later?.dismissal.clear();
        this.dismiss(id, null);
        this.choose(id, { focus: true });
      },
      copy: (id) => this.#copy(id),
      askWhy: async (actions, id) => (await this.#openLater()).dismissal.open(actions, id),
      answerWhy: (event) => {
        const answer = this.#later?.dismissal.answer(event);
        if (answer) this.dismiss(answer.id, answer.reason);
      },
      choose: (id, options) => this.#choose(id, options),
      setKind: (kind) => {
        this.#filter.kind = kind;
        this.#filtersChanged();
      },
      setView: (view) => {
        this.view = /** @type {ViewName} */ (view);
        this.#tell('factdiff-view', { view: this.view });
      },
      onKey: (event) => this.#list.onKey(event),
    });
    this.#frame.showNothing();
  }

  connectedCallback() {
    addEventListener('beforeprint', this.#unfold);
    this.#setUpArticle();
    if (this.#report) this.#render();
    else if (!this.hasAttribute('src') && !this.hasAttribute('sources')) this.#readChildrenSoon();
  }

  disconnectedCallback() {
    removeEventListener('beforeprint', this.#unfold);
    this.#popover.close();
    this.#walk.close();
    this.#later?.columns.close();
    this.#article?.close();
    this.#article = null;
    // Moved within the page, it is back at once.
    setTimeout(async () => {
      if (this.isConnected || !this.#engine) return;
      const engine = this.#engine;
      this.#engine = null;
      (await engine).close?.();
    });
  }

  /** @param {string} name @param {string | null} _before @param {string | null} value */
  attributeChangedCallback(name, _before, value) {
    if (name === 'src' && value) this.#get(WORDS.loading, async () => ({ report: await loadReport(value) }));
    else if (name === 'sources' && value) {
      this.#get(WORDS.loading, async () => ({
        sources: await (await this.#startEngine()).loadSources(value, currentWords()),
      }));
    } else if (name === 'draft') {
      this.#filter.draft = value === null ? null : Math.max(0, Number.parseInt(value, 10) || 0);
      this.#render();
    } else {
      if ((name === 'article' || name === 'source') && this.isConnected) this.#setUpArticle();
      this.#render();
    }
  }

  /** The report shown; setting it replaces the list and keeps filter and, where it is still there, the choice. */
  get report() {
    return this.#report;
  }

  set report(report) {
    this.#turn += 1;
    const problem = report && reportProblem(report);
    if (problem) this.showError(problem);
    else if (report) this.#take(report);
    else this.showEmpty();
  }

  /** @param {Report} report */
  #take(report) {
    const before = this.chosen;
    this.#report = report;
    this.#filter.report = report;
    this.#lost = new Set();
    this.busy = false;
    for (const [key, reason] of Object.entries(report.dismissed ?? {})) {
      if (!this.#filter.dismissed.has(key)) this.#filter.dismissed.set(key, String(reason));
    }
    const texts = report.sources.map((source) => /** @type {{ text?: string }} */ (source).text ?? '');
    if (texts.every(Boolean) && texts.length > 0) this.#texts = texts;
    const after = before && report.findings.find((finding) => isSameFact(finding, before));
    this.#chosen = after?.id ?? null;
    this.#popover.close();
    try {
      this.#render();
    } catch (error) {
      return this.showError(problemWords(error));
    }
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
    this.#get(WORDS.comparing, () => ({ sources }));
  }

  /** A comparison is under way; the list stays as it is meanwhile. */
  get busy() {
    return this.hasAttribute('busy');
  }

  set busy(isBusy) {
    this.toggleAttribute('busy', isBusy);
    this.#frame.body.ariaBusy = String(isBusy);
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
    return this.#find(this.#chosen);
  }

  /** Dismissed findings, reason by key, for keeping: they stay dismissed when the same texts are compared again. */
  get dismissed() {
    return Object.fromEntries(this.#filter.dismissed);
  }

  set dismissed(dismissed) {
    this.#filter.dismissed = new Map(Object.entries(dismissed ?? {}));
    this.#render();
  }

  /** Which view is shown: 'list' where the one asked for cannot be. @returns {ViewName} */
  get view() {
    const asked = /** @type {ViewName} */ (this.getAttribute('view') ?? 'list');
    return this.#possibleViews().includes(asked) ? asked : 'list';
  }

  set view(view) {
    this.setAttribute('view', view);
  }

  /** No texts yet: what <slot name="empty"> says. */
  showEmpty() {
    this.#clear();
    this.#frame.showNothing();
  }

  /**
   * A cause and a next step, in the place of the list.
   *
   * @param {string} message
   */
  showError(message) {
    this.#clear();
    this.#frame.showError(message);
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
  choose(id, { focus, places } = {}) {
    this.#choose(id, { focus, places });
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
    this.#fold.open = true;
    this.#currentView().focus(this.#chosen);
  }

  /**
   * Takes a finding off the list, or puts it back.
   *
   * @param {string} id
   * @param {string | null} reason null puts it back
   */
  dismiss(id, reason) {
    const finding = this.#find(id);
    if (!finding) return;
    if (reason === null) {
      this.#filter.restore(finding);
      delete this.#report?.dismissed?.[findingKey(finding, this.#report)];
    } else this.#filter.dismiss(finding, reason);
    this.#popover.close();
    this.#render();
    if (reason !== null) {
      this.#openLater().then(({ dismissal }) => dismissal.offerUndo(id));
      this.#frame.say(WORDS.dismissedNow);
    }
    this.#tell('factdiff-dismiss', { finding, reason, dismissed: this.dismissed });
    this.#tell('factdiff-filter', {});
  }

  /** @param {string | null | undefined} id */
  #find(id) {
    return this.#report?.findings.find((finding) => finding.id === id) ?? null;
  }

  /** @param {string} id @param {{ focus?: boolean, places?: number[], at?: HTMLElement }} options at: what was pressed */
  #choose(id, { focus = false, places, at }) {
    const finding = this.#find(id);
    if (!finding) return;
    if (!this.#filter.isShown(finding)) this.#showAll();
    this.#chosen = id;
    const mentions = places ?? finding.members.map((member) => member.mention);
    if (!mentions.some((mention) => this.#article?.isMarked(mention))) this.#fold.open = true;
    const view = this.#currentView();
    view.choose(id, { focus, reveal: true, mentions: places });
    this.#announceChoice(finding);
    if (!this.#article?.show(finding, mentions, { isOnePlace: places !== undefined }) && view !== this.#list) {
      /** @type {import('./matrix-view.js').MatrixView} */ (view).open(finding, mentions, {
        walk: this.#walk,
        at,
        focus,
      });
    }
    this.#tell('factdiff-choose', /** @type {Choice} */ ({ finding, mentions, isOnePlace: places !== undefined }));
  }

  /** @param {number} by @param {{ focus?: boolean }} [options] */
  #step(by, options) {
    if (this.view === 'in-place' && this.#article?.marked.length) return this.#article.walk(by, { focus: true });
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
    const read = () =>
      this.#get(WORDS.loading, async () => {
        const elements = sourceElements(this);
        const given = childScript(this);
        return given ?? (elements.length > 0 ? { sources: (await this.#startEngine()).readSources(elements) } : {});
      });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', read, { once: true });
    else read();
  }

  /**
   * Gets a report, or sources to compare, and shows what comes of it: unless something newer is asked for meanwhile.
   *
   * @param {string} words what is waited for
   * @param {() => import('./sources.js').Given | Promise<import('./sources.js').Given>} give
   */
  async #get(words, give) {
    const turn = (this.#turn += 1);
    const isOver = () => turn !== this.#turn;
    this.#frame.wait(words);
    this.busy = true;
    try {
      // The script that defines the element sets its engine right after: it is waited for.
      await Promise.resolve();
      const given = await give();
      if (isOver()) return;
      const report = given.report ?? (given.sources && (await this.#compare(given.sources, isOver)));
      if (isOver()) return;
      if (report) this.report = report;
    } catch (error) {
      if (!isOver()) this.showError(problemWords(error));
    }
    this.busy = false;
  }

  /** @param {SourceInput[]} given @param {() => boolean} isOver */
  async #compare(given, isOver) {
    const engine = await this.#startEngine();
    const sources = [...given];
    // The article is one of the sources, in the place that `source` names.
    const article = this.#article?.text;
    if (article)
      sources.splice(this.#article?.source ?? 0, 0, { title: document.title, url: location.href, text: article });
    this.#frame.wait(WORDS.comparing);
    // A source without a title is then called by the letter that stands beside it.
    const report = await engine.compare({
      sources: sources.map((source, index) => ({ ...source, id: source.id || sourceLetter(index) })),
    });
    if (!report || isOver()) return null;
    this.texts = sources.map((source) => source.text);
    report.sources.forEach((source, index) => {
      source.title = sources[index].title;
      source.url = sources[index].url;
    });
    return report;
  }

  #startEngine() {
    if (!FactDiffElement.engine) throw new SourceProblem(WORDS.noEngine);
    this.#engine ??= FactDiffElement.engine().catch(() => {
      this.#engine = null;
      throw new SourceProblem(WORDS.noEngine);
    });
    return this.#engine;
  }

  #cancel() {
    this.#turn += 1;
    this.#engine?.then((engine) => engine.cancel?.());
    this.busy = false;
    if (!this.#report) this.#frame.showWords(WORDS.cancelled, '');
    this.#frame.say(WORDS.cancelled);
    this.#tell('factdiff-cancel', {});
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
          loadByOrder: async () => (await this.#openLater()).placesByOrder,
        })
      : null;
  }

  // Said in the list, where somebody would look for the place, and above it.
  /** @param {number[]} places */
  #articleLost(places) {
    const lost = this.#article?.state === 'found' ? places : [];
    this.#frame.note(this.#articleNote(lost.length));
    if (lost.join() === [...this.#lost].join()) return;
    this.#lost = new Set(lost);
    if (this.#currentView() === this.#list) {
      this.#list.render(this.#showing());
      this.#list.choose(this.#chosen);
    }
    this.#tell('factdiff-lost', { mentions: lost });
  }

  /** @param {number} lost */
  #articleNote(lost) {
    const selector = this.getAttribute('article') ?? '';
    const article = this.#article;
    const state = article?.state;
    if (state === 'invalid') return WORDS.badSelector(selector);
    if (state === 'missing') return WORDS.noArticle(selector);
    if (!article || this.view !== 'in-place') return '';
    const apart = this.shownFindings.filter(({ members }) => !members.some(({ mention }) => article.isMarked(mention)));
    return [
      plural(WORDS.marked, article.marked.length),
      ...(lost ? [plural(WORDS.unmarked, lost)] : []),
      ...(apart.length ? [plural(WORDS.elsewhere, apart.length)] : []),
    ].join(' ');
  }

  #clear() {
    this.#turn += 1;
    this.#report = null;
    this.#filter.report = null;
    this.#chosen = null;
    this.#lastCount = '';
    this.busy = false;
    this.#popover.close();
    this.#article?.render(null);
    this.#later?.columns.close();
    this.#later?.dismissal.clear();
    this.#frame.note('');
    this.#frame.writeHead({});
  }

  /** @returns {import('./list-view.js').Showing} */
  #showing() {
    return {
      report: /** @type {Report} */ (this.#report),
      texts: this.#texts,
      lost: this.#lost,
      shown: this.#filter.shown(),
      dismissed: this.#filter.dismissedFindings(),
      dismissedList: this.#later?.dismissedList,
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
    return view === 'matrix' || view === 'columns' ? (this.#later?.[view] ?? this.#list) : this.#list;
  }

  #render() {
    const report = this.#report;
    if (!report) return;
    const showing = this.#showing();
    const views = this.#possibleViews();
    const frame = this.#frame;
    // Before anything is written: it reads the article's colours, and the page has no style to work out then.
    if (this.#article) this.#article.render(showing);
    else frame.note('');
    frame.writeHead({
      summary: this.#filter.draft === null ? summaryWords(report) : WORDS.draftSummary,
      report,
      hasLegend: this.#currentView() === this.#list,
      tools: [
        views.length > 1
          ? choice(
              'view',
              WORDS.view,
              this.view,
              views.map((view) => [view, WORDS.views[view]]),
            )
          : '',
        this.hasAttribute('exports') ? this.#menu() : '',
      ],
      filters: filterBar(this.#filter),
    });
    if (this.view !== 'columns') this.#later?.columns.close();
    if (report.findings.length === 0) {
      const isOne = report.sources.length === 1;
      return frame.showWords(isOne ? WORDS.oneTitle : WORDS.noneTitle, isOne ? WORDS.one : WORDS.none);
    }
    if (!this.#later) {
      const isOther = this.view === 'matrix' || this.view === 'columns';
      if (isOther || showing.dismissed.length > 0) {
        this.#openLater().then(
          () => this.#render(),
          () => isOther && this.showError(WORDS.noViews),
        );
      }
      if (isOther) return;
    }
    const view = this.#currentView();
    if (showing.shown.length === 0 && (view !== this.#list || showing.dismissed.length === 0)) {
      return frame.showWords('', WORDS.nothingShown);
    }
    if (this.view === 'in-place') this.#foldList(showing.shown.length);
    else frame.show(view.element);
    view.render(showing);
    if (view === this.#later?.columns) this.#later.columns.lead(this.#walk);
    view.choose(this.#chosen);
  }

  // The marks stand in the article; what they say, and what has no place there, is in the list below all the same.
  /** @param {number} count */
  #foldList(count) {
    const summary = /** @type {HTMLElement} */ (this.#fold.firstChild);
    summary.textContent = plural(WORDS.findingsCounted, count);
    this.#fold.append(this.#list.element);
    if (this.#article?.state !== 'found') this.#fold.open = true;
    this.#frame.show(this.#fold);
  }

  #unfold = () => {
    const fold = this.#list.unfold(this.#frame.body);
    addEventListener('afterprint', fold, { once: true });
  };

  // Most readers never leave the list.
  async #openLater() {
    const { openLater } = await import('./later.js');
    if (!this.#later) {
      this.#later = openLater(/** @type {ShadowRoot} */ (this.shadowRoot), currentWords());
      this.#frame.body.before(this.#later.dismissal.undoBar);
    }
    return this.#later;
  }

  #menu() {
    const menu = make('details', { class: 'menu' }, make('summary', { part: 'button' }, WORDS.export));
    if (this.#later) this.#later.fillMenu(menu);
    else menu.addEventListener('toggle', async () => (await this.#openLater()).fillMenu(menu), { once: true });
    return menu;
  }

  // A finding chosen at its place in a text: the list follows, the page stays where it is.
  /** @param {string | null} id */
  #mark(id) {
    if (id === this.#chosen) return;
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
    const letters = [...sources].sort((a, b) => a - b).map(sourceLetter);
    this.#frame.say(choiceSentence(shown.indexOf(finding) + 1, shown.length, finding, letters));
  }

  // While somebody types, the same count is not said again and again.
  #announceCount() {
    const counts = [...this.#filter.verdictCounts()].filter(([verdict]) => !this.#filter.hiddenVerdicts.has(verdict));
    const sentence = countSentence(
      counts.map(([verdict, count]) => ({ label: verdictWords({ verdict }).label, count })),
    );
    if (sentence !== this.#lastCount) this.#frame.say(sentence);
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

  /** @param {string} id */
  async #copy(id) {
    const finding = this.#find(id);
    if (!finding) return;
    const said = await (await this.#openLater()).copyFinding(finding, this.#showing());
    this.#frame.say(said);
    for (const button of this.shadowRoot?.querySelectorAll(`[data-finding="${CSS.escape(id)}"] .copy`) ?? []) {
      button.textContent = said;
      setTimeout(() => (button.textContent = WORDS.copy), 2000);
    }
  }
}

// Our own errors, and the engine's, are written for people.
/** @param {any} error */
function problemWords(error) {
  if (/^(SourceProblem|FactdiffError)$/.test(error?.name)) return error.message;
  console.error(error);
  return WORDS.brokenReport;
}

/** @param {Finding} a @param {Finding} b */
function isSameFact(a, b) {
  return a.kind === b.kind && a.about === b.about && (a.verdict === 'only') === (b.verdict === 'only');
}

if (globalThis.customElements && !customElements.get('fact-diff')) customElements.define('fact-diff', FactDiffElement);
