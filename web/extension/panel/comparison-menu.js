// Names, chooses, begins and deletes comparisons.

import { make } from '../../src/make-element.js';
import { countWords } from '../../src/wording.js';
import { say } from '../browser-api.js';

/** @typedef {import('../background/view.js').View} View */
/** @typedef {import('../background/stored.js').ComparisonSummary} ComparisonSummary */

/** @param {View} view */
export function comparisonName({ comparison, sources }) {
  return nameOf({ name: comparison.name, title: sources[0]?.title ?? '' });
}

/** @param {{ name: string, title: string }} summary */
function nameOf({ name, title }) {
  return name || title || say('emptyComparison');
}

/** @param {View} view */
export function comparisonMenu(view) {
  const { comparison, comparisons } = view;
  const others = comparisons.filter((one) => one.id !== comparison.id && (one.count > 0 || one.name));
  return make(
    'details',
    { class: 'menu', name: 'menu', 'data-key': 'comparison' },
    make(
      'summary',
      { 'aria-label': say('comparisons'), title: say('comparisons') },
      make('span', { 'aria-hidden': 'true' }, '☰'),
    ),
    make(
      'div',
      { class: 'menu-box' },
      make(
        'form',
        { class: 'rename' },
        make('label', { for: 'name' }, say('name')),
        make('input', {
          id: 'name',
          name: 'name',
          type: 'text',
          maxlength: 200,
          autocomplete: 'off',
          value: comparison.name,
          placeholder: comparisonName(view),
        }),
        make('button', { type: 'submit' }, say('rename')),
      ),
      make('button', { type: 'button', 'data-do': 'new-comparison' }, say('newComparison')),
      view.sources.length > 0 || comparison.name
        ? make('button', { type: 'button', class: 'danger', 'data-do': 'delete-comparison' }, say('deleteComparison'))
        : null,
      others.length > 0 ? make('p', { class: 'menu-heading', id: 'others' }, say('keptComparisons')) : null,
      others.length > 0
        ? make('ul', { 'aria-labelledby': 'others' }, ...others.map((one) => make('li', {}, chooseButton(one))))
        : null,
    ),
  );
}

/** @param {ComparisonSummary} summary */
function chooseButton(summary) {
  return make(
    'button',
    { type: 'button', 'data-do': 'use-comparison', 'data-id': summary.id },
    nameOf(summary),
    make('span', { class: 'facts' }, ` ${countWords(summary.count, 'report')}`),
  );
}
