// The buttons that choose which findings are shown: figures or quotes, and each tone.
//
//   filterBar(filter) -> (Node | string)[] : input[name=kind], button[data-tone], button.reset

import { make } from './make-element.js';
import { TONES } from './palette.js';
import { TONE_WORDS, WORDS } from './wording.js';

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
  for (const { tone, count } of filter.toneCounts()) {
    if (count > 0) parts.push(toneButton(tone, count, !filter.hiddenTones.has(tone)));
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

/** @param {import('./palette.js').Tone} tone @param {number} count @param {boolean} isShown */
function toneButton(tone, count, isShown) {
  const { line, width } = TONES[tone];
  const sample = make('span', { class: 'sample' }, TONE_WORDS[tone].label);
  if (isShown) sample.style.textDecoration = `underline ${line} ${width} var(--tone)`;
  return make(
    'button',
    { class: `tone tone-${tone}`, part: 'filter', type: 'button', 'data-tone': tone, 'aria-pressed': String(isShown) },
    sample,
    make('span', { class: 'count' }, String(count)),
    make('span', { class: 'unseen' }, ` ${count === 1 ? WORDS.finding : WORDS.findingsCounted}`),
  );
}
