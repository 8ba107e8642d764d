// Shows places of a finding in the tabs: each open page scrolls to its own, and one tab comes to the front.
//
//   await showPlaces([4, 31], { isOnePlace: false });
//
// A report whose tab is closed is to be opened again at its words (a text fragment: the browser scrolls and marks them itself):
// the answer is then its address, for the panel to open, because Firefox scrolls only in answer to a press.

import { api } from '../browser-api.js';
import { pageKey } from '../page-address.js';
import { placeLink } from '../../src/text-fragment.js';
import { reportOf } from './judgement.js';
import { tell } from './notice.js';
import { ask, hasAllSites, shownPages } from './open-tabs.js';
import { openComparison } from './stored.js';

/**
 * @param {number[]} mentions
 * @param {{ isOnePlace: boolean }} options one place: the reader asked for this report, so it is opened if it is closed
 * @returns {Promise<string>} the address to open; '' where nothing is to be opened
 */
export async function showPlaces(mentions, { isOnePlace }) {
  const comparison = await openComparison();
  const { report } = await reportOf(comparison);
  if (!report) return '';
  const places = mentions.map((key) => ({ key, mention: report.mentions[key] })).filter(({ mention }) => mention);
  const sources = [...new Set(places.map(({ mention }) => mention.source))].sort((a, b) => a - b);
  /** @type {number[]} */
  const open = [];
  for (const index of sources) {
    const keys = places.filter(({ mention }) => mention.source === index).map(({ key }) => key);
    for (const tab of await tabsOf(comparison.sources[index]?.url ?? '')) {
      if (await ask(tab, { type: 'go-to', mentions: keys, isOnePlace })) open.push(tab);
    }
  }
  if (open.length > 0) {
    const active = await activeTab();
    if (active === undefined || !open.includes(active)) await bringForward(open[0]);
    return '';
  }
  const first = places[0]?.mention;
  const source = first && comparison.sources[first.source];
  return source && isOnePlace ? addressOf(source, first) : '';
}

/** Brings the report's tab to the front; its address where it is closed. @param {string} id */
export async function openSource(id) {
  const source = (await openComparison()).sources.find((one) => one.id === id);
  if (!source) return '';
  const [tab] = await tabsOf(source.url);
  const isShown = tab !== undefined && (await bringForward(tab));
  return isShown ? '' : addressOf(source, null);
}

/** @param {string} url */
async function tabsOf(url) {
  const pages = Object.entries(await shownPages());
  return pages.filter(([, page]) => pageKey(page.url) === pageKey(url)).map(([tab]) => Number(tab));
}

/** @param {number} tab */
async function bringForward(tab) {
  try {
    const { windowId } = await api.tabs.update(tab, { active: true }).then((shown) => shown ?? api.tabs.get(tab));
    await api.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

// A single-page app's route stands where the words would be named: it alone says which report is meant.
/** @param {import('./stored.js').Source} source @param {import('../../src/factdiff.d.ts').Mention | null} place */
async function addressOf(source, place) {
  if (!(await hasAllSites())) await tell('openedAgain', { places: [source.title] });
  const isRoute = /#!?\//.test(source.url);
  return (place && !isRoute && placeLink(source.url, source.text, place)) || source.url;
}

async function activeTab() {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
