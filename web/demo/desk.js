// The desk: reports side by side, the list of findings beside them, and the marks that join the two.
//
//   const desk = new Desk({ engine, reports, panel, … });
//   desk.setReports(SAMPLES);        // compares, paints, lists
//   desk.addReports([{ title, published, text }]);

import { FactdiffError } from '../src/engine.js';
import { wordsOfKey } from '../src/finding-filter.js';
import { sourceLetter } from '../src/wording.js';
import { DESK_WORDS } from './desk-wording.js';
import { FindingStrip } from './finding-strip.js';
import { NarrowViews } from './narrow-views.js';
import { pause } from './pause.js';
import { ReportColumn } from './report-column.js';
import { MAX_BYTES } from './report-files.js';
import { TextMarks } from './text-marks.js';
import { LONG_TEXT } from './text-parts.js';

/** @typedef {import('../src/factdiff.d.ts').Report} Report */
/** @typedef {import('./report-column.js').ReportText} ReportText */
/** @typedef {import('../src/fact-diff.js').FactDiffElement} FactDiffElement */

const TYPING_PAUSE_MS = 150;
export const MAX_REPORTS = 50;
const START_COLUMNS = 3;
const PROGRESS_MS = 500;

export class Desk {
  /** @type {ReportColumn[]} */
  columns = [];
  /** True while only the sample stands on the desk, unchanged: dropped files then take its place. */
  isSample = false;

  #engine;
  #reports;
  #panel;
  #views;
  #strip;
  #timing;
  #messages;
  /** Called when texts or dismissals have changed. */
  onChange = () => {};
  #marks;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** Counts the times that texts are put on the desk: the latest one stands. */
  #turn = 0;

  /**
   * @param {object} parts
   * @param {import('../src/background.js').BackgroundEngine} parts.engine
   * @param {HTMLElement} parts.reports holds the columns
   * @param {FactDiffElement} parts.panel
   * @param {HTMLElement} parts.views on narrow screens: which of findings and texts is seen
   * @param {HTMLElement} parts.strip on narrow screens: the chosen finding, below a text
   * @param {HTMLElement} parts.timing
   * @param {import('./message-bar.js').MessageBar} parts.messages
   */
  constructor({ engine, reports, panel, views, strip, timing, messages }) {
    this.#engine = engine;
    this.#reports = reports;
    this.#panel = panel;
    this.#timing = timing;
    this.#messages = messages;
    this.#views = new NarrowViews(views);
    this.#marks = new TextMarks({
      panel,
      reports,
      showColumn: (column) => this.showView(`report-${this.columns.indexOf(column)}`),
    });
    this.#strip = new FindingStrip({ element: strip, panel, onBack: () => this.focusList() });
    panel.addEventListener('factdiff-dismiss', () => this.onChange());
    panel.addEventListener('factdiff-view', () => (document.body.dataset.findings = panel.view));
    panel.addEventListener('factdiff-cancel', () => {
      engine.cancel();
      panel.busy = false;
      timing.textContent = '';
      messages.show(DESK_WORDS.stopped);
    });
  }

  /** What stands on the desk, to put it back later. @returns {ReportText[]} */
  get content() {
    return this.columns.map((column) => column.content);
  }

  /** What is kept for the next visit. @returns {import('./session.js').Session} */
  get session() {
    const reports = this.content.filter((report) => report.text.trim() !== '');
    // What was dismissed in a text that has gone since holds words of that text.
    const dismissed = Object.entries(this.#panel.dismissed).filter(([key]) =>
      wordsOfKey(key).every((words) => reports.some(({ text }) => text.includes(words))),
    );
    return { reports, dismissed: Object.fromEntries(dismissed) };
  }

  /** @param {import('./session.js').Session} session */
  openSession({ reports, dismissed }) {
    return this.setReports(reports, dismissed);
  }

  /** @param {ReportText[]} reports @param {Record<string, string>} [dismissed] */
  openSample(reports, dismissed = {}) {
    return this.setReports(reports, dismissed, { isSample: true });
  }

  /**
   * Puts these reports on the desk instead of the present ones, and with them what was dismissed in them.
   *
   * @param {ReportText[]} reports
   * @param {Record<string, string>} [dismissed]
   * @param {{ isSample?: boolean }} [options]
   */
  async setReports(reports, dismissed = {}, { isSample = false } = {}) {
    this.#panel.dismissed = dismissed;
    this.columns = [];
    this.#reports.replaceChildren();
    if (!(await this.#fillAll(reports, () => this.#addColumn()))) return;
    while (this.columns.length < START_COLUMNS) this.#addColumn();
    for (const column of this.columns) column.setEditing(column.isEmpty);
    this.isSample = isSample;
    this.#relabel();
    return this.compareNow();
  }

  /**
   * Adds reports: into empty columns first, then into new ones.
   *
   * @param {ReportText[]} reports
   */
  async addReports(reports) {
    this.isSample = false;
    const isDone = await this.#fillAll(reports, (report) => {
      const empty = this.columns.find((one) => one.isEmpty);
      if (empty || this.columns.length < MAX_REPORTS) return empty ?? this.#addColumn();
      this.#messages.show(DESK_WORDS.tooMany(MAX_REPORTS, report.title), { isProblem: true });
      return null;
    });
    if (!isDone) return;
    this.#relabel();
    await this.compareNow();
  }

  // Long texts one by one, with time between them for what the reader does.
  /**
   * @param {ReportText[]} reports
   * @param {(report: ReportText) => ReportColumn | null} columnFor null: there is no room for it, nor for the rest
   * @returns {Promise<boolean>} false where other texts have come meanwhile
   */
  async #fillAll(reports, columnFor) {
    const turn = (this.#turn += 1);
    for (const report of reports) {
      const column = columnFor(report);
      if (!column) break;
      column.fill(report);
      column.setEditing(false);
      if (report.text.length > LONG_TEXT) {
        this.#timing.textContent = DESK_WORDS.reading(report.title);
        await pause();
      }
      if (turn !== this.#turn) return false;
    }
    return true;
  }

  /** Adds an empty column and moves the keyboard into it. */
  addEmpty() {
    const column = this.columns.find((one) => one.isEmpty) ?? this.#addColumn();
    column.setEditing(true);
    this.#relabel();
    this.showView(`report-${this.columns.indexOf(column)}`);
    column.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    column.textBox.focus();
  }

  /** On narrow screens one thing is seen at a time: 'findings' or 'report-0'. @param {string} view */
  showView(view) {
    this.#views.show(view);
  }

  /** Moves the keyboard into a report's text. @param {number} index */
  focusText(index) {
    const column = this.columns[index];
    if (!column) return;
    this.showView(`report-${index}`);
    column.textBox.focus();
  }

  /** From a text back to the finding it was reached from. */
  focusList() {
    this.showView('findings');
    this.#panel.focusList();
  }

  /** Compares after a short pause: while somebody types. */
  compareSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.compareNow(), TYPING_PAUSE_MS);
  }

  /** Compares what stands on the desk; a newer comparison overtakes an older one. */
  async compareNow() {
    clearTimeout(this.#timer);
    this.onChange();
    const columns = this.columns.filter((column) => !column.isEmpty);
    this.#markDraft(columns);
    if (columns.length === 0) {
      this.#panel.dismissed = {};
      return this.#showNothing(() => this.#panel.showEmpty());
    }
    const bytes = columns.reduce((sum, column) => sum + column.text.length, 0);
    if (bytes > MAX_BYTES) return this.#showNothing(() => this.#panel.showError(DESK_WORDS.tooMuch(bytes)));
    const texts = columns.map((column) => column.text);
    this.#panel.busy = true;
    const began = performance.now();
    const progress = setInterval(() => {
      this.#timing.textContent = DESK_WORDS.comparing(columns.length, bytes, performance.now() - began);
    }, PROGRESS_MS);
    try {
      await this.#engine.start();
      const ran = performance.now();
      const report = await this.#engine.compare({
        sources: columns.map((column, index) => ({
          id: sourceLetter(index),
          text: texts[index],
          // No title: the explanations then name a report by its letter, as the page does.
          ...(column.published && { published: column.published }),
        })),
      });
      // Typing has gone on: the comparison that follows will be shown.
      if (!report || columns.some((column, index) => column.text !== texts[index])) return;
      this.#showReport(report, columns, texts, performance.now() - ran);
    } catch (error) {
      this.#showNothing(() => this.#panel.showError(errorWords(error)));
    } finally {
      clearInterval(progress);
    }
  }

  // With one report there is nothing to hold a draft against.
  /** @param {ReportColumn[]} columns those that are compared */
  #markDraft(columns) {
    const draft = columns.findIndex((column) => column.isDraft);
    if (draft < 0 || columns.length < 2) this.#panel.removeAttribute('draft');
    else this.#panel.setAttribute('draft', String(draft));
  }

  /** @param {Report} report @param {ReportColumn[]} columns @param {string[]} texts @param {number} ms */
  #showReport(report, columns, texts, ms) {
    report.sources.forEach((source, index) => {
      const { title, outlet, url } = columns[index];
      source.title = title || outlet;
      if (url) source.url = url;
    });
    this.#panel.texts = texts;
    this.#panel.report = report;
    columns.forEach((column, index) => {
      const { origin } = report.sources[index];
      const sharing = report.sources.flatMap((source, other) =>
        other !== index && origin !== undefined && source.origin === origin ? [sourceLetter(other)] : [],
      );
      column.setOrigin(sharing);
    });
    this.#marks.show(columns);
    this.#strip.show();
    this.#timing.textContent = DESK_WORDS.compared(columns.length, ms, report.engine);
    if (performance.getEntriesByName('factdiff-first-report').length === 0) performance.mark('factdiff-first-report');
    document.body.dataset.compared = String(Number(document.body.dataset.compared ?? 0) + 1);
  }

  /** @param {() => void} show */
  #showNothing(show) {
    this.#marks.clear();
    this.#strip.element.hidden = true;
    this.#timing.textContent = '';
    for (const column of this.columns) column.setOrigin([]);
    show();
  }

  #addColumn() {
    const column = new ReportColumn({
      onChange: () => {
        this.isSample = false;
        this.#relabel();
        this.compareSoon();
      },
      onRemove: (one) => this.#removeColumn(one),
      onDraft: (one) => {
        for (const other of this.columns) if (other !== one) other.isDraft = false;
        this.isSample = false;
        this.compareNow();
      },
    });
    this.columns.push(column);
    this.#reports.append(column.element);
    column.setEditing(true);
    return column;
  }

  /** @param {ReportColumn} column */
  #removeColumn(column) {
    const before = this.content;
    const { dismissed } = this.#panel;
    const index = this.columns.indexOf(column);
    column.element.remove();
    this.columns.splice(index, 1);
    this.isSample = false;
    this.#relabel();
    this.showView('findings');
    (this.columns[index] ?? this.columns.at(-1))?.textBox.focus();
    if (!column.isEmpty) {
      this.#messages.show(DESK_WORDS.removed(column.letter), { undo: () => this.setReports(before, dismissed) });
    }
    this.compareNow();
  }

  // Reports with text take the letters the findings use; empty columns follow.
  #relabel() {
    const filled = this.columns.filter((column) => !column.isEmpty);
    const order = [...filled, ...this.columns.filter((column) => column.isEmpty)];
    document.body.dataset.desk = filled.length === 0 ? 'empty' : 'filled';
    for (const column of this.columns) {
      column.setLetter(sourceLetter(order.indexOf(column)), { canRemove: this.columns.length > 1 });
    }
    this.#reports.style.setProperty('--columns', String(this.columns.length));
    this.#views.list(this.columns);
  }
}

/** @param {unknown} error */
function errorWords(error) {
  if (!(error instanceof FactdiffError)) return DESK_WORDS.wrong(error);
  if (error.code !== 'engine-unavailable') return error.message;
  // Its own words are for whoever builds a page around it.
  if (/^The engine stopped/.test(error.message)) return DESK_WORDS.noMemory;
  const isForbidden = /Content-Security-Policy/.test(error.message);
  return isForbidden ? `${DESK_WORDS.noEngine} ${DESK_WORDS.noEngineHere}` : DESK_WORDS.noEngine;
}
