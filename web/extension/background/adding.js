// Adds reports to the open comparison: the article of a tab, the words selected in it, or several tabs at once.
//
//   await addPage(tab);    // the panel says what came of it: added, no article there, the browser forbids it, …

import { briefly } from '../briefly.js';
import { api, say } from '../browser-api.js';
import { isOneOrigin } from '../messages.js';
import { pageKey } from '../page-address.js';
import { readingOf } from '../reading.js';
import { tell, tellWords } from './notice.js';
import { ask, enter, notePage, paintTabs } from './open-tabs.js';
import { inTurn, openComparison, saveComparison } from './stored.js';

/** @typedef {import('../reading.js').Reading} Reading */
/** @typedef {'added' | 'again' | 'no-article' | 'no-selection' | 'forbidden' | 'too-many' | 'too-large' | 'no-room'} Outcome */

const MAX_SOURCES = 50;
const MAX_BYTES = 10 * 1024 * 1024;

/** @param {number | undefined} tab */
export async function addPage(tab) {
  const { outcome, title, reading } = await read(tab, 'read-page');
  if (outcome === 'no-article') return tell('noArticle', { isProblem: true, offer: 'add-selection' });
  if (outcome !== 'added') return explain(outcome, title);
  if (reading?.isPartlyPaid) return tell('partlyPaid', { places: [title], offer: 'add-selection' });
  return tell('pageAdded', { places: [title] });
}

/** @param {number | undefined} tab */
export async function addSelection(tab) {
  const { outcome, title } = await read(tab, 'read-selection');
  if (outcome === 'added') return tell('selectionAdded', { places: [title] });
  return explain(outcome, title);
}

/** @param {number[]} tabs */
export async function addTabs(tabs) {
  /** @type {string[]} */
  const added = [];
  /** @type {string[]} no article was found */
  const without = [];
  /** @type {string[]} the browser did not let us in */
  const closed = [];
  for (const tab of tabs) {
    const named = await titleOf(tab);
    const { outcome, title } = await read(tab, 'read-page');
    if (['too-many', 'too-large', 'no-room'].includes(outcome)) return explain(outcome, title);
    const list = outcome === 'no-article' ? without : outcome === 'forbidden' ? closed : added;
    list.push(briefly(title || named) || say('closedTab'));
  }
  const sentences = [
    say('tabsAdded', String(added.length)),
    without.length > 0 ? say('tabsWithoutArticle', without.join(' · ')) : '',
    closed.length > 0 ? say('tabsClosed', closed.join(' · ')) : '',
  ];
  return tellWords(sentences.filter(Boolean).join(' '), { isProblem: added.length < tabs.length });
}

/**
 * @param {number | undefined} tab
 * @param {'read-page' | 'read-selection'} what
 * @returns {Promise<{ outcome: Outcome, title: string, reading?: Reading }>}
 */
async function read(tab, what) {
  if (tab === undefined) return { outcome: 'forbidden', title: '' };
  try {
    await enter(tab);
  } catch {
    return { outcome: 'forbidden', title: '' };
  }
  const answer = await ask(tab, { type: what });
  if (!answer) return { outcome: 'forbidden', title: '' };
  const reading = readingOf(answer.reading);
  const { url } = await api.tabs.get(tab);
  if (reading && url && !isOneOrigin(reading.url, url)) return { outcome: 'forbidden', title: '' };
  if (!reading) return { outcome: what === 'read-page' ? 'no-article' : 'no-selection', title: '' };
  const outcome = await inTurn(() => keep(reading));
  await notePage(tab, { url: reading.url, lost: [] });
  await paintTabs();
  return { outcome, title: reading.title, reading };
}

/** @param {Reading} reading @returns {Promise<Outcome>} */
async function keep(reading) {
  const comparison = await openComparison();
  const { sources } = comparison;
  const known = sources.find((source) => pageKey(source.url) === pageKey(reading.url));
  if (known) {
    const isInIt = known.text === reading.text || (reading.kind === 'selection' && known.text.includes(reading.text));
    if (isInIt) return 'again';
    // One address is one report: what is selected besides is a part of it, and a page read again has changed.
    if (reading.kind === 'selection') known.text = `${known.text}\n\n${reading.text}`;
    else Object.assign(known, reading);
  } else {
    if (sources.length >= MAX_SOURCES) return 'too-many';
    sources.push({ ...reading, id: crypto.randomUUID() });
  }
  const bytes = sources.reduce((sum, source) => sum + new TextEncoder().encode(source.text).length, 0);
  if (bytes > MAX_BYTES) return 'too-large';
  try {
    await saveComparison(comparison);
  } catch {
    return 'no-room';
  }
  return 'added';
}

/** @param {Outcome} outcome @param {string} title */
function explain(outcome, title) {
  /** @type {Record<string, () => Promise<void>>} */
  const sentences = {
    again: () => tell('alreadyThere', { places: [title] }),
    forbidden: () => tell('cannotRead', { isProblem: true, offer: 'allow-sites' }),
    'no-selection': () => tell('noSelection', { isProblem: true }),
    'too-many': () => tell('tooMany', { places: [String(MAX_SOURCES), title], isProblem: true }),
    'too-large': () => tell('tooLarge', { places: [title], isProblem: true }),
    'no-room': () => tell('noRoom', { places: [title], isProblem: true }),
  };
  return sentences[outcome]();
}

/** @param {number} tab */
async function titleOf(tab) {
  try {
    return (await api.tabs.get(tab)).title ?? '';
  } catch {
    return '';
  }
}
