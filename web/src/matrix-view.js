// Facts down, sources across: who says what, and who says nothing.
//
//   const matrix = new MatrixView();
//   matrix.render(showing);        // <table> with a button in every cell that says something: .place[data-mentions]

import { aboutWords, verdictWords } from './finding-card.js';
import { make } from './make-element.js';
import { toneOf } from './palette.js';
import { placeLink, webAddress } from './text-fragment.js';
import { mentionWords, sourceLetter, sourceName, WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./list-view.js').Showing} Showing */

const LONGEST = 140;

export class MatrixView {
  element = make('div', { class: 'matrix', part: 'matrix', role: 'region', tabindex: 0, 'aria-label': WORDS.matrix });

  /** @param {Showing} showing */
  render({ report, texts, shown }) {
    this.element.setAttribute('aria-label', WORDS.matrix);
    this.element.replaceChildren(
      make(
        'table',
        {},
        make('caption', { class: 'unseen' }, WORDS.matrix),
        make(
          'thead',
          {},
          make(
            'tr',
            {},
            make('th', { scope: 'col' }, WORDS.fact),
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

  /** @param {string | null} id */
  focus(id) {
    const row = (id && this.element.querySelector(`[data-finding="${CSS.escape(id)}"]`)) || this.element;
    /** @type {HTMLElement | null} */ (row.querySelector('.title'))?.focus();
  }

  close() {
    this.element.replaceChildren();
  }
}

/** @param {Finding} finding @param {import('./factdiff.d.ts').Report} report @param {string[]} texts */
function row(finding, report, texts) {
  const { label, glyph, meaning } = verdictWords(finding);
  return make(
    'tr',
    { class: `finding tone-${toneOf(finding.verdict)}`, 'data-finding': finding.id },
    make(
      'th',
      { scope: 'row' },
      make(
        'button',
        { class: 'title', type: 'button', title: meaning },
        make('span', { class: 'glyph', 'aria-hidden': 'true' }, glyph),
        make(
          'span',
          { class: 'words' },
          make('span', { class: 'verdict' }, label),
          make('span', { class: 'unseen' }, ': '),
          make('span', { class: 'about' }, aboutWords(finding, report)),
        ),
      ),
    ),
    ...report.sources.map((source, index) => {
      const mentions = finding.members
        .map((member) => member.mention)
        .filter((mention) => report.mentions[mention]?.source === index);
      if (mentions.length === 0) {
        return make('td', { class: 'blank' }, make('span', { class: 'unseen' }, WORDS.notStated), dash());
      }
      const first = report.mentions[mentions[0]];
      const link = texts[index] ? null : placeLink(source.url, undefined, first);
      const words = [...new Set(mentions.map((mention) => short(mentionWords(report.mentions[mention]))))];
      const who = first.kind === 'quote' ? first.quote.speaker : first.figure.statedBy;
      return make(
        'td',
        {},
        make('button', { class: 'place', type: 'button', 'data-mentions': mentions.join(' ') }, words.join(' · ')),
        who ? make('span', { class: 'who' }, ` ${first.kind === 'quote' ? '—' : WORDS.saysIt} ${who}`) : null,
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
