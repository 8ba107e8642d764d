// The marks in the desk's texts, and what joins them to the list: a finding chosen there is shown in every text; a mark that is
// hovered, pressed or reached from the keyboard opens what is said of it.
//
//   const marks = new TextMarks({ panel, reports, showColumn: (column) => … });
//   marks.show(columns);      // of the report that the panel shows, in its order
//   marks.clear();

import { MarkPointer } from '../src/mark-pointer.js';
import { toneOf } from '../src/palette.js';
import { worstFindings } from '../src/worst-findings.js';
import { scrollBehavior, scrollInside } from './scroll-inside.js';
import { SeenMarks } from './seen-marks.js';

/** @typedef {import('../src/factdiff.d.ts').Report} Report */
/** @typedef {import('./report-column.js').ReportColumn} ReportColumn */

export class TextMarks {
  #panel;
  #reports;
  #showColumn;
  #marks;
  /** Columns of the report shown, in its order. @type {ReportColumn[]} */
  #columns = [];
  /** Mentions that are marked. @type {number[]} */
  #keys = [];
  /** The column whose text was pressed: it stays as it is while the others follow. @type {ReportColumn | null} */
  #pressed = null;

  /**
   * @param {object} parts
   * @param {import('../src/fact-diff.js').FactDiffElement} parts.panel
   * @param {HTMLElement} parts.reports holds the texts
   * @param {(column: ReportColumn) => void} parts.showColumn on narrow screens one thing is seen at a time
   */
  constructor({ panel, reports, showColumn }) {
    this.#panel = panel;
    this.#reports = reports;
    this.#showColumn = showColumn;
    this.#marks = new SeenMarks(reports);
    panel.addEventListener('factdiff-choose', (event) => {
      const { mentions, isOnePlace } = /** @type {CustomEvent} */ (event).detail;
      this.#showPlaces(mentions, isOnePlace);
    });
    panel.addEventListener('factdiff-filter', () => this.#paint());
    panel.walk.scope = {
      keys: () => this.#keys,
      rangeOf: (key) => this.#rangeOf(key),
      scrollTo: (range) => this.#scrollTo(range),
    };
    new MarkPointer({
      keysAt: (x, y) => this.#keysAt(x, y),
      onHover: (keys) => panel.walk.hover(keys),
      onPress: (keys) => this.#press(keys),
    }).watch(reports);
    reports.addEventListener('pointermove', ({ target, clientX, clientY }) => {
      const text = /** @type {Element} */ (target).closest?.('.text');
      text?.classList.toggle('over-mark', this.#keysAt(clientX, clientY).length > 0);
    });
    reports.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** @param {ReportColumn[]} columns of the report that the panel shows, in its order */
  show(columns) {
    this.#columns = columns;
    this.#paint();
  }

  clear() {
    this.#columns = [];
    this.#keys = [];
    this.#marks.clear();
  }

  // Each place once, in the tone of the worst finding it belongs to; what the filter hides is not painted.
  #paint() {
    const { report } = this.#panel;
    if (!report) return this.clear();
    const lost = [];
    /** @type {import('./seen-marks.js').Place[]} */
    const places = [];
    for (const [key, finding] of worstFindings(this.#panel.shownFindings)) {
      const mention = report.mentions[key];
      const column = this.#columns[mention.source];
      const page = column?.page;
      if (page?.text.slice(mention.start, mention.end) !== mention.text) lost.push(key);
      else {
        const part = column.partAt(mention.start);
        places.push({ key, tone: toneOf(finding.verdict), part, rangeOf: () => page.rangeOf(mention) });
      }
    }
    this.#keys = places.map(({ key }) => key).sort((a, b) => a - b);
    this.#marks.show(places);
    const { chosen } = this.#panel;
    if (chosen) this.#marks.choose(chosen.members.map((member) => member.mention));
    if (lost.length > 0) this.#panel.markLost(lost);
  }

  /** @param {number} key index of the mention */
  #rangeOf(key) {
    const mention = this.#panel.report?.mentions[key];
    return (mention && this.#columns[mention.source]?.page.rangeOf(mention)) ?? null;
  }

  // In a text that is being edited a press puts the caret somewhere.
  /** @param {number} x @param {number} y */
  #keysAt(x, y) {
    const text = /** @type {HTMLElement | null | undefined} */ (document.elementFromPoint(x, y)?.closest('.text'));
    return text && !text.isContentEditable ? this.#marks.keysAt(x, y) : [];
  }

  // The smallest place first, its worst finding first; a second press on the same place goes on to its next finding.
  /** @param {number[]} keys */
  #press(keys) {
    const { walk, chosen } = this.#panel;
    const findings = [...new Set(keys.flatMap((key) => walk.findingsAt(key)))];
    if (findings.length === 0) return walk.press([]);
    const finding = findings[chosen ? (findings.indexOf(chosen) + 1) % findings.length : 0];
    this.#pressed = this.#columnOf(this.#rangeOf(keys[0]));
    this.#panel.choose(finding.id);
    walk.openAt(keys[0], { isPinned: true, finding });
    this.#pressed = null;
  }

  // Enter in a text opens what is said of its marks: of the chosen one, or of the first.
  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const text = /** @type {HTMLElement} */ (event.target);
    if (event.key !== 'Enter' || !text.matches('.text') || text.isContentEditable) return;
    const source = this.#columns.findIndex((column) => column.textBox === text);
    const chosen = this.#panel.chosen?.members.map((member) => member.mention) ?? [];
    const here = (/** @type {number} */ key) => this.#panel.report?.mentions[key].source === source;
    const key = chosen.find((one) => here(one) && this.#keys.includes(one)) ?? this.#keys.find(here);
    const range = key === undefined ? null : this.#rangeOf(key);
    if (!range) return;
    event.preventDefault();
    scrollInside(text, range);
    this.#pressed = this.#columns[source];
    this.#panel.walk.openAt(key, { isPinned: true, focus: true });
    this.#pressed = null;
  }

  /** @param {number[]} mentions @param {boolean} isOnePlace */
  #showPlaces(mentions, isOnePlace) {
    const { chosen, report } = this.#panel;
    if (!report || !chosen) return;
    this.#marks.choose(chosen.members.map((member) => member.mention));
    if (isOnePlace) this.#goTo(mentions[0]);
    else this.#scrollColumns(mentions);
    this.#marks.flash(mentions);
  }

  /** Every text shows its first place; the page itself stays where it is. @param {number[]} mentions */
  #scrollColumns(mentions) {
    /** @type {Set<ReportColumn>} */
    const done = new Set();
    for (const key of [...mentions].sort((a, b) => a - b)) {
      const range = this.#rangeOf(key);
      const column = this.#columnOf(range);
      if (!range || !column || done.has(column)) continue;
      done.add(column);
      if (column !== this.#pressed) scrollInside(column.textBox, range);
    }
    // More reports than fit side by side: the first of the chosen ones comes into view.
    const first = this.#columns.find((column) => done.has(column));
    if (!first || this.#pressed !== null) return;
    const { left, right } = first.element.getBoundingClientRect();
    const row = this.#reports.getBoundingClientRect();
    if (left < row.left || right > row.right) {
      this.#reports.scrollBy({ left: left - row.left, behavior: scrollBehavior() });
    }
  }

  /** Goes to one place and takes the keyboard there. @param {number} key */
  #goTo(key) {
    const range = this.#rangeOf(key);
    const column = this.#columnOf(range);
    if (!range || !column) return;
    this.#showColumn(column);
    column.textBox.focus({ preventScroll: true });
    // A screen reader reads on from the selection.
    getSelection()?.collapse(range.startContainer, range.startOffset);
    this.#scrollTo(range);
  }

  /** @param {Range} range */
  #scrollTo(range) {
    const column = this.#columnOf(range);
    if (!column) return;
    this.#showColumn(column);
    column.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    scrollInside(column.textBox, range);
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: scrollBehavior() });
  }

  /** @param {Range | null} range */
  #columnOf(range) {
    const box = range?.startContainer.parentElement?.closest('.text');
    return this.#columns.find((column) => column.textBox === box) ?? null;
  }
}
