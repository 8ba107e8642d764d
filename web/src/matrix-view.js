// Facts down, sources across: who says what, and who says nothing.
//
//   const matrix = new MatrixView();
//   matrix.render(showing);        // <table> with a button in every cell that says something: .place[data-mentions]

import { findingHead } from './finding-card.js';
import { make } from './make-element.js';
import { toneOf } from './palette.js';
import { placeLink, webAddress } from './text-fragment.js';
import { mentionWords, sourceLetter, sourceName, WORDS, MORE_WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./list-view.js').Showing} Showing */

const LONGEST = 140;
// Columns on an upright sheet of A4, beside the facts.
const PAPER_HOLDS = 5;

export class MatrixView {
  element = make('div', {
    class: 'matrix',
    part: 'matrix',
    role: 'region',
    tabindex: 0,
    'aria-label': MORE_WORDS.matrix,
  });

  /** @param {Showing} showing */
  render({ report, texts, shown }) {
    this.element.ariaLabel = MORE_WORDS.matrix;
    this.element.classList.toggle('many', report.sources.length > PAPER_HOLDS);
    this.element.replaceChildren(
      make(
        'table',
        {},
        make('caption', { class: 'unseen' }, MORE_WORDS.matrix),
        make(
          'thead',
          {},
          make(
            'tr',
            {},
            make('th', { scope: 'col' }, MORE_WORDS.fact),
            ...report.sources.map((source, index) =>
              make(
                'th',
                { scope: 'col' },
                make('span', { class: 'badge' }, sourceLetter(index)),
                ' ',
                webAddress(source.url)
                  ? make('a', { href: source.url, target: '_blank', rel: 'noopener' }, sourceName(source, index))
                  : make('span', { class: 'source-name' }, source.title ?? ''),
              ),
            ),
          ),
        ),
        make('tbody', {}, ...shown.map((finding) => row(finding, report, texts))),
      ),
    );
  }

  /** @param {string | null} id @param {{ focus?: boolean, reveal?: boolean }} [options] */
  choose(id, { focus = false, reveal = false } = {}) {
    for (const one of this.element.querySelectorAll('tr.finding')) {
      const isChosen = /** @type {HTMLElement} */ (one).dataset.finding === id;
      one.classList.toggle('chosen', isChosen);
      const title = /** @type {HTMLElement} */ (one.querySelector('.title'));
      if (isChosen) title.setAttribute('aria-current', 'true');
      else title.removeAttribute('aria-current');
      if (isChosen && focus) title.focus({ preventScroll: true });
      if (isChosen && reveal) one.scrollIntoView({ block: 'nearest' });
    }
  }

  /**
   * The popover beside what was pressed, a cell or its row's name.
   *
   * @param {Finding} finding
   * @param {number[]} mentions
   * @param {{ walk: import('./place-walk.js').PlaceWalk, at?: HTMLElement, focus: boolean }} options
   */
  open(finding, mentions, { walk, at, focus }) {
    if (at?.closest('.popover')) return;
    const cell = at?.closest('.matrix') ? at : this.titleOf(finding.id);
    walk.scope = { keys: () => [], rangeOf: () => cell, scrollTo: () => {} };
    walk.openAt(mentions[0], { isPinned: true, focus: focus || at !== undefined, finding });
  }

  /** @param {string | null} id */
  focus(id) {
    this.titleOf(id)?.focus();
  }

  /** The button of a finding's row; the first where it has none. @param {string | null} id @returns {HTMLElement | null} */
  titleOf(id) {
    const row = (id && this.element.querySelector(`[data-finding="${CSS.escape(id)}"]`)) || this.element;
    return row.querySelector('.title');
  }

  close() {
    this.element.replaceChildren();
  }
}

/** @param {Finding} finding @param {import('./factdiff.d.ts').Report} report @param {string[]} texts */
function row(finding, report, texts) {
  return make(
    'tr',
    { class: `finding tone-${toneOf(finding.verdict)}`, 'data-finding': finding.id },
    make(
      'th',
      { scope: 'row' },
      make('button', { class: 'title', type: 'button', 'aria-haspopup': 'dialog' }, ...findingHead(finding, report)),
    ),
    ...report.sources.map((source, index) => {
      const mentions = finding.members
        .map((member) => member.mention)
        .filter((mention) => report.mentions[mention]?.source === index);
      if (mentions.length === 0) {
        return make('td', { class: 'blank' }, make('span', { class: 'unseen' }, MORE_WORDS.notStated), dash());
      }
      const first = report.mentions[mentions[0]];
      const link = texts[index] ? null : placeLink(source.url, undefined, first);
      const words = [...new Set(mentions.map((mention) => short(mentionWords(report.mentions[mention]))))];
      const who = first.kind === 'quote' ? first.quote.speaker : first.figure.statedBy;
      return make(
        'td',
        { 'data-source': sourceName(source, index) },
        make(
          'button',
          {
            class: 'place',
            type: 'button',
            'data-mentions': mentions.join(' '),
            dir: 'auto',
            'aria-haspopup': 'dialog',
          },
          words.join(' · '),
        ),
        who ? make('span', { class: 'who' }, ` ${first.kind === 'quote' ? `— ${who}` : WORDS.accordingTo(who)}`) : null,
        link ? make('a', { class: 'link', href: link, target: '_blank', rel: 'noopener' }, WORDS.openSource) : null,
      );
    }),
  );
}

function dash() {
  return make('span', { 'aria-hidden': 'true' }, '–');
}

/** @param {string} words */
function short(words) {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/, '')} …`;
}
