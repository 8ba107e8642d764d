// The sources' texts side by side, marked and linked: a finding chosen in one scrolls the others to their places.
//
//   const columns = new ColumnsView({ root: shadowRoot, onOpen });
//   columns.render(showing);  columns.choose('f1', { mentions: [4, 5, 31] });

import { PageText } from './anchor.js';
import { Highlighter } from './highlighter.js';
import { scrollBehavior } from './list-view.js';
import { make } from './make-element.js';
import { MarkPointer } from './mark-pointer.js';
import { toneOf } from './palette.js';
import { webAddress } from './text-fragment.js';
import { dateWords, sourceLetter, sourceName } from './wording.js';
import { worstFindings } from './worst-findings.js';

/** @typedef {import('./list-view.js').Showing} Showing */

export class ColumnsView {
  element = make('div', { class: 'columns', part: 'columns' });
  /** @type {MarkPointer | undefined} */
  #pointer;
  /** @type {Highlighter | undefined} */
  #highlighter;
  /** @type {{ box: HTMLElement, page: PageText }[]} */
  #columns = [];
  /** @type {Showing | null} */
  #showing = null;
  /** The texts that stand in the columns: they stay, with their scroll positions, while only the findings change. */
  #rendered = '';
  #root;

  /** @param {ShadowRoot} root */
  constructor(root) {
    this.#root = root;
  }

  /** @param {Showing} showing */
  render(showing) {
    this.#showing = showing;
    const { report, texts, shown } = showing;
    const content = JSON.stringify([texts, report.sources]);
    if (content !== this.#rendered) {
      this.#rendered = content;
      this.#columns = texts.map(readColumn);
      this.element.replaceChildren(
        ...report.sources.map((source, index) => column(source, index, this.#columns[index]?.box)),
      );
    }
    this.#highlighter ??= new Highlighter(this.#root);
    this.#highlighter.paint(
      [...worstFindings(shown)].flatMap(([key, finding]) => {
        const range = this.rangeOf(key);
        return range ? [{ range, key, tone: toneOf(finding.verdict) }] : [];
      }),
    );
  }

  /** @param {number} mention index */
  rangeOf(mention) {
    const place = this.#showing?.report.mentions[mention];
    return (place && this.#columns[place.source]?.page.rangeOf(place)) ?? null;
  }

  /**
   * @param {string | null} id
   * @param {{ mentions?: number[], reveal?: boolean, focus?: boolean }} [options]
   */
  choose(id, { mentions, reveal = false, focus = false } = {}) {
    const finding = this.#showing?.shown.find((one) => one.id === id);
    const all = finding?.members.map((member) => member.mention) ?? [];
    this.#highlighter?.choose(all);
    if (!reveal) return;
    const done = new Set();
    for (const mention of mentions ?? all) {
      const source = this.#showing?.report.mentions[mention]?.source ?? -1;
      const range = this.rangeOf(mention);
      const box = this.#columns[source]?.box;
      if (!range || !box || done.has(source)) continue;
      if (done.size === 0 && mentions) box.closest('.column')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (done.size === 0 && focus) box.focus({ preventScroll: true });
      done.add(source);
      const { top, height } = range.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      box.scrollTo({ top: box.scrollTop + top - frame.top - (frame.height - height) / 3, behavior: scrollBehavior() });
    }
    this.#highlighter?.flash(mentions ?? all);
  }

  /** The popover opens at these places, and goes along them. @param {import('./place-walk.js').PlaceWalk} walk */
  lead(walk) {
    this.#pointer ??= new MarkPointer({
      keysAt: (x, y) => this.#highlighter?.keysAt(x, y) ?? [],
      onHover: (keys) => this.#here(walk).hover(keys),
      onPress: (keys) => this.#here(walk).press(keys),
    });
    this.#pointer.watch(this.element);
  }

  /** @param {import('./factdiff.d.ts').Finding} _finding @param {number[]} mentions @param {{ walk: import('./place-walk.js').PlaceWalk, focus: boolean }} options */
  open(_finding, [mention], { walk, focus }) {
    this.#here(walk).openAt(mention, { isPinned: true, focus });
  }

  // The article in the page may have led it before.
  /** @param {import('./place-walk.js').PlaceWalk} walk */
  #here(walk) {
    walk.scope = {
      keys: () => (this.#highlighter?.keys ?? []).toSorted((a, b) => a - b),
      rangeOf: (key) => this.rangeOf(key),
      scrollTo: (range) => range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    };
    return walk;
  }

  focus() {
    this.#columns[0]?.box.focus();
  }

  close() {
    this.#pointer?.close();
    this.#highlighter?.close();
    this.#highlighter = undefined;
    this.#rendered = '';
    this.#columns = [];
    this.element.replaceChildren();
  }
}

// One paragraph a line; offsets stay those of the source's text.
/** @param {string} text */
function readColumn(text) {
  const box = make('div', { class: 'column-text', tabindex: 0, role: 'group' });
  /** @type {import('./anchor.js').Run[]} */
  const runs = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const node = document.createTextNode(line);
      box.append(make('p', {}, node));
      runs.push({ at, node, from: 0, length: line.length });
    }
    at += line.length + 1;
  }
  return { box, page: new PageText(text, runs) };
}

/** @param {import('./factdiff.d.ts').SourceSummary} source @param {number} index @param {HTMLElement | undefined} box */
function column(source, index, box) {
  const name = sourceName(source, index);
  box?.setAttribute('aria-label', name);
  return make(
    'article',
    { class: 'column', part: 'column', 'aria-label': name },
    make(
      'header',
      {},
      make('span', { class: 'badge', 'aria-hidden': 'true' }, sourceLetter(index)),
      ' ',
      webAddress(source.url)
        ? make('a', { href: source.url, target: '_blank', rel: 'noopener' }, name)
        : make('strong', {}, name),
      ' ',
      make('span', { class: 'who' }, dateWords(source.published ?? undefined)),
    ),
    box,
  );
}
