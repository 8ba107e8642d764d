// The buttons that choose which findings are shown: figures or quotes, and each verdict.
//
//   filterBar(filter) -> (Node | string)[] : input[name=kind], button[data-verdict], button.reset

import { verdictWords } from './finding-card.js';
import { make } from './make-element.js';
import { TONES, toneOf } from './palette.js';
import { numberWords, plural, WORDS } from './wording.js';

/** @typedef {import('./finding-filter.js').FindingFilter} FindingFilter */

/** @param {FindingFilter} filter @returns {(Node | string)[]} */
export function filterBar(filter) {
  /** @type {(Node | string)[]} */
  const parts = [];
  const kinds = new Set(filter.all().map((finding) => finding.kind));
  if (kinds.size > 1 || filter.kind !== 'all') {
    parts.push(
      choice('kind', WORDS.kindFilter, filter.kind, [
        ['all', WORDS.all],
        ['figure', WORDS.figures],
        ['quote', WORDS.quotes],
      ]),
    );
  }
  for (const [verdict, count] of filter.verdictCounts()) {
    parts.push(verdictButton(verdict, count, !filter.hiddenVerdicts.has(verdict)));
  }
  if (filter.isOn) parts.push(make('button', { class: 'reset', type: 'button' }, WORDS.reset));
  return parts;
}

/**
 * One of several, as a row of radio buttons.
 *
 * @param {string} name
 * @param {string} legend
 * @param {string} chosen
 * @param {[string, string][]} rows value and label
 */
export function choice(name, legend, chosen, rows) {
  return make(
    'fieldset',
    {},
    make('legend', {}, legend),
    make(
      'span',
      { class: 'kinds' },
      ...rows.map(([value, label]) =>
        make('label', {}, make('input', { type: 'radio', name, value, checked: value === chosen }), label),
      ),
    ),
  );
}

/** @param {import('./factdiff.d.ts').Verdict} verdict @param {number} count @param {boolean} isShown */
function verdictButton(verdict, count, isShown) {
  const tone = toneOf(verdict);
  const { line, width } = TONES[tone];
  const { label, meaning } = verdictWords({ verdict });
  const sample = make('span', { class: 'sample' }, label);
  if (isShown) sample.style.textDecoration = `underline ${line} ${width} var(--tone)`;
  return make(
    'button',
    {
      class: `tone tone-${tone}`,
      part: 'filter',
      type: 'button',
      title: meaning,
      'data-verdict': verdict,
      'aria-pressed': String(isShown),
    },
    sample,
    make('span', { class: 'count', 'aria-hidden': 'true' }, numberWords(count)),
    make('span', { class: 'unseen' }, ` ${plural(WORDS.findingsCounted, count)}`),
  );
}
