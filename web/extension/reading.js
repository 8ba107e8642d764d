// What a page's script hands over, checked by the background before it is kept.
//
//   readingOf({ kind: 'page', url: 'https://…', title: '…', text: '…', … })  -> the same, and nothing besides
//   readingOf({ kind: 'page', url: 'javascript:…' })                          -> null

import { dayOf } from '../src/published-day.js';
import { pageKey } from './page-address.js';

/** @typedef {Omit<import('./background/stored.js').Source, 'id'>} Reading */

const LONGEST_LABEL = 500;

/**
 * @param {unknown} answer
 * @returns {Reading | null}
 */
export function readingOf(answer) {
  if (typeof answer !== 'object' || answer === null) return null;
  const { kind, url, title, outlet, published, isPartlyPaid, text } = /** @type {Record<string, unknown>} */ (answer);
  if (kind !== 'page' && kind !== 'selection') return null;
  if (typeof url !== 'string' || !pageKey(url) || typeof text !== 'string' || text.trim() === '') return null;
  const label = (/** @type {unknown} */ value) => (typeof value === 'string' ? value.slice(0, LONGEST_LABEL) : '');
  return {
    kind,
    url,
    title: label(title) || label(outlet) || url,
    outlet: label(outlet),
    published: dayOf(label(published)),
    isPartlyPaid: isPartlyPaid === true,
    text,
  };
}
