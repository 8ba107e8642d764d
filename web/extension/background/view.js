// All that the panel shows, in one answer.

import { pageKey, siteOf } from '../page-address.js';
import { countDifferences, reportOf } from './judgement.js';
import { latestNotice } from './notice.js';
import { offScopes } from './off-switch.js';
import { hasAllSites, shownPages } from './open-tabs.js';
import { listComparisons, offList, openComparison, painted } from './stored.js';

/**
 * @typedef {object} SourceView
 * @property {string} id
 * @property {'page' | 'selection'} kind
 * @property {string} url
 * @property {string} site
 * @property {string} title
 * @property {string} outlet
 * @property {string} published
 * @property {boolean} isPartlyPaid
 * @property {boolean} isOpen some tab shows it
 * @property {Record<import('../messages.js').OffScope, boolean>} off each switch by itself
 */
/**
 * @typedef {object} View
 * @property {{ id: string, name: string, changed: number, dismissed: Record<string, string> }} comparison
 * @property {import('./stored.js').ComparisonSummary[]} comparisons
 * @property {SourceView[]} sources
 * @property {string[]} texts
 * @property {import('../../src/factdiff.d.ts').Report | null} report
 * @property {number} differences
 * @property {string} problem
 * @property {number[]} lost mentions that stand in no open page of theirs
 * @property {import('./stored.js').OffList} off
 * @property {'findings' | 'all'} painted
 * @property {import('./notice.js').Notice | null} notice
 * @property {boolean} hasSites the reader has given access to all sites
 */

/** @returns {Promise<View>} */
export async function currentView() {
  const [comparison, comparisons, pages, off, marks, notice, hasSites] = await Promise.all([
    openComparison(),
    listComparisons(),
    shownPages(),
    offList(),
    painted(),
    latestNotice(),
    hasAllSites(),
  ]);
  const { report, problem } = await reportOf(comparison);
  const open = Object.values(pages);
  const { id, name, changed, dismissed, sources } = comparison;
  return {
    comparison: { id, name, changed, dismissed },
    comparisons,
    sources: sources.map((source) => ({
      id: source.id,
      kind: source.kind,
      url: source.url,
      site: siteOf(source.url),
      title: source.title,
      outlet: source.outlet,
      published: source.published,
      isPartlyPaid: source.isPartlyPaid,
      isOpen: open.some((page) => pageKey(page.url) === pageKey(source.url)),
      off: offScopes(off, source.url),
    })),
    texts: sources.map((source) => source.text),
    report,
    differences: report ? countDifferences(report, dismissed) : 0,
    problem,
    lost: [...new Set(open.flatMap((page) => page.lost))],
    off,
    painted: marks,
    notice,
    hasSites,
  };
}
