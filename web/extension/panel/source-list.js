// The reports of the comparison: letter, title, where and when, and what can be done with each.
//
//   sourceList(view) -> <ol> of <li data-source="ID"> with buttons data-do="open-source" and "remove-source"

import { make } from '../../src/make-element.js';
import { countWords, dateWords, sourceLetter } from '../../src/wording.js';
import { say } from '../browser-api.js';

/** @typedef {import('../background/view.js').View} View */
/** @typedef {import('../background/view.js').SourceView} SourceView */

const NO_BREAK = '\u00a0';

/** @param {View} view */
export function sourceList({ sources, texts }) {
  return make('ol', { class: 'sources' }, ...sources.map((source, index) => sourceItem(source, index, texts[index])));
}

/** @param {SourceView} source @param {number} index @param {string} text */
function sourceItem(source, index, text) {
  const letter = sourceLetter(index);
  const words = text.match(/\S+/g)?.length ?? 0;
  // A line breaks after a point and not inside a date; only the name of a newspaper may be longer than a line.
  const whole = (/** @type {string} */ fact) => fact.replaceAll(' ', NO_BREAK);
  const facts = [source.outlet, whole(dateWords(source.published)), whole(countWords(words, 'word'))].filter(Boolean);
  return make(
    'li',
    { class: 'source', 'data-source': source.id },
    make('span', { class: 'badge', 'aria-hidden': 'true' }, letter),
    make(
      'div',
      { class: 'about' },
      make(
        'button',
        { type: 'button', class: 'source-title', 'data-do': 'open-source', title: `${source.title}\n${source.url}` },
        make('span', { class: 'unseen' }, `${letter}: `),
        source.title,
      ),
      make('p', { class: 'facts' }, facts.join(`${NO_BREAK}· `)),
      ...stateNotes(source),
    ),
    sourceMenu(source, letter),
  );
}

/** @param {SourceView} source */
function stateNotes({ kind, isPartlyPaid, isOpen, off }) {
  const notes = [
    kind === 'selection' ? say('noteSelection') : '',
    isPartlyPaid ? say('notePartlyPaid') : '',
    isOpen ? '' : say('noteClosed'),
    off.page ? say('noteOffPage') : '',
    off.site ? say('noteOffSite') : '',
  ];
  return notes.filter(Boolean).map((note) => make('p', { class: 'note' }, note));
}

/** @param {SourceView} source @param {string} letter */
function sourceMenu(source, letter) {
  const name = say('sourceMenu', letter);
  return make(
    'details',
    { class: 'menu', name: 'menu', 'data-key': `source ${source.id}` },
    make('summary', { 'aria-label': name, title: name }, make('span', { 'aria-hidden': 'true' }, '⋯')),
    make(
      'div',
      { class: 'menu-box' },
      toggle(say('highlightsPage'), 'page', !source.off.page, source.url),
      source.site ? toggle(say('highlightsSite', source.site), 'site', !source.off.site, source.url) : null,
      make('button', { type: 'button', class: 'danger', 'data-do': 'remove-source' }, say('removeSource')),
    ),
  );
}

/**
 * A switch for highlights.
 *
 * @param {string} label
 * @param {import('../messages.js').OffScope} scope
 * @param {boolean} isOn
 * @param {string} [url]
 */
export function toggle(label, scope, isOn, url = '') {
  return make(
    'label',
    { class: 'toggle' },
    make('input', { type: 'checkbox', role: 'switch', 'data-off': scope, 'data-url': url, checked: isOn }),
    label,
  );
}
