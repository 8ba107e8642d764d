// A report in the form another program or person takes.
//
//   exportReport('csv', { report, texts, shown, dismissed }) -> { name: 'factdiff.csv', type: 'text/csv;charset=utf-8', text: '…' }

import { toClaimReviews } from './claim-review.js';
import { toCsv } from './csv.js';
import { toHtmlPage } from './html-page.js';
import { findingNote as writeNote, toMarkdown } from './markdown.js';
import { toAnnotations } from './web-annotation.js';
import { findingKey } from '../finding-filter.js';
import { translateMore } from '../wording.js';

/** @typedef {import('./statements.js').Exported} Exported */
/** @typedef {'json' | 'csv' | 'markdown' | 'html' | 'annotations' | 'claimReview'} Format */

/** @type {Record<Format, { name: string, type: string, write: (exported: Exported) => string }>} */
const FORMATS = {
  json: { name: 'factdiff.json', type: 'application/json', write: (exported) => pretty(publishable(exported)) },
  csv: { name: 'factdiff.csv', type: 'text/csv;charset=utf-8', write: toCsv },
  markdown: { name: 'factdiff.md', type: 'text/markdown;charset=utf-8', write: toMarkdown },
  html: { name: 'factdiff.html', type: 'text/html;charset=utf-8', write: toHtmlPage },
  annotations: {
    name: 'factdiff.annotations.jsonld',
    type: 'application/ld+json',
    write: (exported) => pretty(toAnnotations(exported)),
  },
  claimReview: {
    name: 'factdiff.claim-review-draft.jsonld',
    type: 'application/ld+json',
    write: (exported) => pretty(toClaimReviews(exported)),
  },
};

/**
 * @param {Format} format
 * @param {Exported} exported
 * @param {import('../wording.js').Translation} [words] those of the page: bundled by itself, this file has its own
 */
export function exportReport(format, exported, words = {}) {
  translateMore(words);
  const { name, type, write } = FORMATS[format];
  return { name, type, text: write(exported) };
}

/** @param {import('../factdiff.d.ts').Finding} finding @param {Exported} exported @param {import('../wording.js').Translation} [words] */
export function findingNote(finding, exported, words = {}) {
  translateMore(words);
  return writeNote(finding, exported);
}

// The whole report, as <fact-diff src="…"> takes it, with what was dismissed: with the texts it needs no engine to show sentences and columns.
/** @param {Exported} exported */
function publishable({ report, texts, dismissed = [] }) {
  const sources = report.sources.map((source, index) => (texts[index] ? { ...source, text: texts[index] } : source));
  const reasons = dismissed.map(({ finding, reason }) => [findingKey(finding, report), reason]);
  return { ...report, sources, ...(reasons.length > 0 && { dismissed: Object.fromEntries(reasons) }) };
}

/** @param {unknown} value */
function pretty(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
