// The tabs that have our script in their page, and what it was last told.
//
//   await enter(tab);              // puts the script there; rejects where the browser does not allow it
//   await paintTabs();             // every page of the open comparison gets its marks, every other one loses them
//
// A tab is known only by its own script saying where it is: without host access the browser tells no addresses.

import { api } from '../browser-api.js';
import { pageKey } from '../page-address.js';
import { countDifferences, marksFor, reportOf } from './judgement.js';
import { isOff } from './off-switch.js';
import { inTurn, offList, openComparison, painted } from './stored.js';

/** @typedef {{ url: string, lost: number[] }} ShownPage lost: mentions whose words do not stand in the page any more */
/** @typedef {import('../messages.js').MessageToPage} MessageToPage */

const KEY = 'tabs';

/** @returns {Promise<Record<string, ShownPage>>} by the tab's number */
export async function shownPages() {
  return /** @type {Record<string, ShownPage>} */ ((await api.storage.session.get(KEY))[KEY] ?? {});
}

/** @param {number} tab @param {ShownPage | null} page null: the tab is gone, or another site's */
export function notePage(tab, page) {
  return inTurn(async () => {
    const pages = await shownPages();
    if (page) pages[tab] = page;
    else if (tab in pages) delete pages[tab];
    else return;
    await api.storage.session.set({ [KEY]: pages });
  });
}

/** With a page's marks goes what was said of them. @param {number} tab @param {string} url */
function forgetLost(tab, url) {
  return inTurn(async () => {
    const pages = await shownPages();
    if (pages[tab]?.url === url) await api.storage.session.set({ [KEY]: { ...pages, [tab]: { url, lost: [] } } });
  });
}

/** @param {number} tab */
export async function enter(tab) {
  // A page that has only just been shown may not have heard yet that the reader's click allows this.
  for (let tries = 3; ; tries -= 1) {
    try {
      await api.scripting.executeScript({ target: { tabId: tab }, files: ['page.js'] });
      return;
    } catch (error) {
      if (tries === 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
}

/** The reader has let us into all sites, and so into the tabs of the comparison whenever they are opened. */
export function hasAllSites() {
  return api.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

/**
 * @param {number} tab
 * @param {MessageToPage} message
 * @returns {Promise<any>} undefined where nobody answers
 */
export async function ask(tab, message) {
  try {
    return await api.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/**
 * What is to be painted in a page: null where nothing is.
 *
 * @param {string} url
 */
export async function marksOf(url) {
  const comparison = await openComparison();
  const source = comparison.sources.findIndex((one) => pageKey(one.url) === pageKey(url));
  if (source < 0 || isOff(await offList(), url)) return null;
  const { report } = await reportOf(comparison);
  return report && marksFor(report, comparison, source, await painted());
}

export async function paintTabs() {
  const pages = await shownPages();
  await Promise.all([
    paintBadge(),
    ...Object.entries(pages).map(async ([tab, { url, lost }]) => {
      const marks = await marksOf(url);
      if (!marks && lost.length > 0) await forgetLost(Number(tab), url);
      const answer = await ask(Number(tab), { type: 'marks', url, marks });
      if (!answer) await notePage(Number(tab), null);
    }),
  ]);
}

/** The number of differences on the toolbar button; nothing while there are none. */
export async function paintBadge() {
  const comparison = await openComparison();
  const { report } = await reportOf(comparison);
  const count = report ? countDifferences(report, comparison.dismissed) : 0;
  await api.action.setBadgeBackgroundColor({ color: '#a33b00' });
  await api.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
