// Reports on the site.  await keepReport({ report, texts, title, post: 12, id: 0 })  ->  34

import { withSnippets } from '../../src/stored-report.js';

/** @typedef {import('../../src/factdiff.d.ts').Report} Report */

/**
 * Sends the report with the words around each place; the texts themselves stay here.
 *
 * @param {{ report: Report, texts: string[], title: string, post: number, id: number }} kept id: of the report it replaces, or 0
 * @returns {Promise<number>}
 */
export async function keepReport({ report, texts, title, post, id }) {
  const answer = await window.wp.apiFetch({
    path: id ? `/factdiff/v1/reports/${id}` : '/factdiff/v1/reports',
    method: 'POST',
    data: { report: withSnippets(report, texts), title, post },
  });
  return answer.id;
}

/** @param {number} id @returns {Promise<{ id: number, title: string, report: import('../../src/stored-report.js').StoredReport }>} */
export function fetchReport(id) {
  return window.wp.apiFetch({ path: `/factdiff/v1/reports/${id}` });
}
