// All that the panel shows, in one answer.

import { pageKey, siteOf } from '../page-address.js';
import { countDifferences, reportOf } from './judgement.js';
import { latestNotice } from './notice.js';
import { isOff, offScopes } from './off-switch.js';
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
 * @property {number[]} lost mentions that should be marked and stand in none of the tabs that show their report
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
  const tabsOf = (/** @type {string} */ url) => open.filter((page) => pageKey(page.url) === pageKey(url));
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
      isOpen: tabsOf(source.url).length > 0,
      off: offScopes(off, source.url),
    })),
    texts: sources.map((source) => source.text),
    report,
    differences: report ? countDifferences(report, dismissed) : 0,
    problem,
    lost: sources.flatMap(({ url }, index) =>
      isOff(off, url) ? [] : lostIn(tabsOf(url)).filter((key) => report?.mentions[key]?.source === index),
    ),
    off,
    painted: marks,
    notice,
    hasSites,
  };
}

// What one tab has lost another may still show: a page that is drawn bit by bit, or was read on another day.
/** @param {import('./open-tabs.js').ShownPage[]} tabs of one report */
function lostIn([first, ...others]) {
  return (first?.lost ?? []).filter((key) => others.every(({ lost }) => lost.includes(key)));
}
