// Shows places of a finding in the tabs: each open page scrolls to its own, and one tab comes to the front.
//
//   await showPlaces([4, 31], { isOnePlace: false });
//
// A report whose tab is closed is opened again at its words (a text fragment: the browser scrolls and marks them itself).

import { api } from '../browser-api.js';
import { pageKey } from '../page-address.js';
import { reportOf } from './judgement.js';
import { ask, shownPages } from './open-tabs.js';
import { tell } from './notice.js';
import { openComparison } from './stored.js';

const FRAGMENT_WORDS = 8;

/**
 * @param {number[]} mentions
 * @param {{ isOnePlace: boolean }} options one place: the reader asked for this report, so it is opened if it is closed
 */
export async function showPlaces(mentions, { isOnePlace }) {
  const comparison = await openComparison();
  const { report } = await reportOf(comparison);
  if (!report) return;
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
    return;
  }
  const first = places[0]?.mention;
  const source = first && comparison.sources[first.source];
  if (source && isOnePlace) await openAt(source, first.start, first.end);
}

/** The report's tab, opened again where it is closed. @param {string} id */
export async function openSource(id) {
  const source = (await openComparison()).sources.find((one) => one.id === id);
  if (!source) return;
  const [tab] = await tabsOf(source.url);
  if (tab === undefined || !(await bringForward(tab))) await openAt(source, 0, 0);
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

/** @param {import('./stored.js').Source} source @param {number} start @param {number} end */
async function openAt(source, start, end) {
  await api.tabs.create({ url: source.url.replace(/#(?!!?\/).*/, '') + textFragment(source.text, start, end) });
  await tell('openedAgain', { places: [source.title] });
}

/**
 * The words of a place and a few around it, as an address names them (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @param {string} text
 * @param {number} start
 * @param {number} end an empty place gives ''
 */
export function textFragment(text, start, end) {
  if (start >= end) return '';
  const line = (/** @type {string} */ words, /** @type {number} */ at) => words.split('\n').at(at) ?? '';
  const before = line(text.slice(0, start), -1)
    .trim()
    .split(/\s+/)
    .slice(-FRAGMENT_WORDS / 2)
    .join(' ');
  const after = line(text.slice(end), 0)
    .trim()
    .split(/\s+/)
    .slice(0, FRAGMENT_WORDS / 2)
    .join(' ');
  const words = text.slice(start, end).trim();
  const many = words.split(/\s+/);
  const lines = words.includes('\n');
  const exact =
    many.length > FRAGMENT_WORDS * 2 || lines
      ? `${encode(many.slice(0, FRAGMENT_WORDS / 2).join(' '))},${encode(many.slice(-FRAGMENT_WORDS / 2).join(' '))}`
      : encode(words);
  // A word that runs on outside the place ("$6m" of "$6million") cannot be named: fragments match whole words.
  return `#:~:text=${before ? `${encode(before)}-,` : ''}${exact}${after ? `,-${encode(after)}` : ''}`;
}

// A hyphen, a comma and an ampersand have a meaning in the fragment.
/** @param {string} words */
function encode(words) {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

async function activeTab() {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
