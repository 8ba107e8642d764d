// Reports on the site.  await keepReport({ report, texts, title, post: 12 })  ->  34

import { withSnippets } from '../../src/stored-report.js';

/** @typedef {import('../../src/factdiff.d.ts').Report} Report */

/**
 * Sends the report with a few words around each place; the texts themselves stay here. It is a new one each time: a post
 * that is published shows the earlier one until the block's new number is saved.
 *
 * @param {{ report: Report, texts: string[], title: string, post: number }} kept
 * @returns {Promise<number>} its number
 */
export async function keepReport({ report, texts, title, post }) {
  const answer = await window.wp.apiFetch({
    path: '/factdiff/v1/reports',
    method: 'POST',
    data: { report: withSnippets(report, texts), title, post },
  });
  return answer.id;
}

/** @param {number} id @returns {Promise<{ id: number, title: string, report: import('../../src/stored-report.js').StoredReport }>} */
export function fetchReport(id) {
  return window.wp.apiFetch({ path: `/factdiff/v1/reports/${id}` });
}
