// Findings in the host's article: marks, and the popover at the figure.
//
//   const article = new ArticleView({ selector: '#story', source: 0, walk, onLost });
//   article.render(showing);  article.show(finding, mentions, { isOnePlace: true });  article.close();

import { ArticleMarks } from './article-marks.js';
import { scrollBehavior } from './list-view.js';
import { MarkPointer } from './mark-pointer.js';
import { toneOf } from './palette.js';
import { worstFindings } from './worst-findings.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */

export class ArticleView {
  /** @type {import('./list-view.js').Showing | null} */
  #showing = null;
  #marks;
  #isSelector;
  #pointer;
  #walk;

  /**
   * @param {object} options
   * @param {string} options.selector CSS, of the article in the host page
   * @param {number} options.source index of the source that the article is
   * @param {import('./place-walk.js').PlaceWalk} options.walk
   * @param {() => Promise<import('./article-marks.js').ByOrder>} options.loadByOrder for a report without the sources' texts
   * @param {(lost: number[]) => void} options.onLost mentions that do not stand in the article; called whenever it has been looked at
   */
  constructor({ selector, source, walk, onLost, loadByOrder }) {
    this.source = source;
    this.#walk = walk;
    this.#isSelector = isSelector(selector);
    this.#marks = new ArticleMarks({
      loadByOrder,
      find: () => (this.#isSelector ? document.querySelector(selector) : null),
      onChange: (lost) => {
        if (this.#marks.root) this.#pointer.watch(this.#marks.root);
        if (this.#showing) onLost(lost);
      },
    });
    this.#pointer = new MarkPointer({
      keysAt: (x, y) => this.#marks.highlighter.keysAt(x, y),
      onHover: (keys) => this.#here().hover(keys),
      onPress: (keys) => this.#here().press(keys),
    });
  }

  /** Whether it is there: its selector may be none, or find nothing, or not yet. @returns {'found' | 'missing' | 'invalid'} */
  get state() {
    if (!this.#isSelector) return 'invalid';
    return this.#marks.root ? 'found' : 'missing';
  }

  /** Mentions that are marked in it, in text order. */
  get marked() {
    return this.#marks.keys;
  }

  /** @param {number} mention index */
  isMarked(mention) {
    return this.#marks.rangeOf(mention) !== null;
  }

  /** The article's own text, to be compared as a source. */
  get text() {
    return this.#marks.text;
  }

  /** @param {import('./list-view.js').Showing | null} showing null: nothing */
  render(showing) {
    this.#showing = showing;
    const places = [...worstFindings(showing?.shown ?? [])].flatMap(([key, finding]) => {
      const mention = showing?.report.mentions[key];
      if (!mention || mention.source !== this.source) return [];
      return [{ key, tone: toneOf(finding.verdict), start: mention.start, end: mention.end, text: mention.text }];
    });
    this.#marks.show(places, showing?.texts[this.source], showing?.report ?? null);
  }

  /** @param {string | null} id */
  choose(id) {
    const finding = this.#showing?.shown.find((one) => one.id === id);
    this.#marks.choose(finding?.members.map((member) => member.mention) ?? []);
  }

  /**
   * Marks a finding's places; one place alone is scrolled to, with its popover.
   *
   * @param {Finding} finding
   * @param {number[]} mentions
   * @param {{ isOnePlace: boolean }} options
   * @returns {boolean} true where the popover has opened in the article
   */
  show(finding, mentions, { isOnePlace }) {
    this.choose(finding.id);
    const key = mentions.find((mention) => this.#marks.rangeOf(mention));
    this.#marks.highlighter.flash(mentions);
    if (key === undefined || !isOnePlace) return false;
    scrollTo(/** @type {Range} */ (this.#marks.rangeOf(key)));
    return this.#here().openAt(key, { isPinned: true, focus: true, finding });
  }

  /** @param {number} by @param {{ focus?: boolean }} [options] */
  walk(by, options) {
    this.#here().walk(by, options);
  }

  close() {
    this.#pointer.close();
    this.#marks.close();
    this.#showing = null;
  }

  // "Next place" goes along the article from now on.
  #here() {
    this.#walk.scope = { keys: () => this.#marks.keys, rangeOf: (key) => this.#marks.rangeOf(key), scrollTo };
    return this.#walk;
  }
}

/** @param {string} selector */
function isSelector(selector) {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** @param {Range} range */
function scrollTo(range) {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight * 0.7) return;
  // An inner scroller first, then the window.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: scrollBehavior() });
}
