// The entries of the context menus: on a page, on selected words, and on the toolbar button.

import { api, say } from '../browser-api.js';
import { addPage, addSelection } from './adding.js';
import { obey, toggleEverywhere } from './commands.js';
import { nameOf, offScopes } from './off-switch.js';
import { tell } from './notice.js';
import { shownPages } from './open-tabs.js';
import { openPanel } from './panel-window.js';
import { offList, openComparison } from './stored.js';

/** @typedef {chrome.contextMenus.CreateProperties & { contexts: any }} Entry */

/** Called once for each installed version: the browser keeps the entries. */
export async function makeMenus() {
  await api.contextMenus.removeAll();
  /** @type {Entry[]} */
  const entries = [
    { id: 'add-page', title: say('addPage'), contexts: ['page'] },
    { id: 'add-selection', title: say('addSelection'), contexts: ['selection'] },
    { id: 'off-page', title: say('menuPage'), contexts: ['action'] },
    { id: 'off-site', title: say('menuSite'), contexts: ['action'] },
    { id: 'off-everywhere', title: say('menuEverywhere'), contexts: ['action'] },
  ];
  for (const entry of entries) api.contextMenus.create(entry);
}

/**
 * @param {chrome.contextMenus.OnClickData} click
 * @param {chrome.tabs.Tab | undefined} tab
 */
export async function onMenuClick({ menuItemId }, tab) {
  if (menuItemId === 'off-everywhere') return toggleEverywhere();
  // Before anything is waited for: the browser opens a panel only in answer to the click itself.
  openPanel(tab);
  switch (menuItemId) {
    case 'off-page':
      return toggle('page', tab);
    case 'off-site':
      return toggle('site', tab);
    case 'add-selection':
      return addSelection(tab?.id);
    default:
      return addPage(tab?.id);
  }
}

// The entry cannot show which way the switch stands, so what has come of the press is said.
/** @param {'page' | 'site'} scope @param {chrome.tabs.Tab | undefined} tab */
async function toggle(scope, tab) {
  const url = (await shownPages())[tab?.id ?? -1]?.url ?? tab?.url ?? '';
  const name = nameOf(scope, url);
  const { sources } = await openComparison();
  if (!name || !sources.some((source) => nameOf(scope, source.url) === name)) {
    return tell(scope === 'page' ? 'pageNotAdded' : 'siteNotAdded', { isProblem: true });
  }
  const off = offScopes(await offList(), url);
  await obey({ type: 'set-off', scope, url, isOff: !off[scope] });
  return tell(sentenceAfter({ ...off, [scope]: !off[scope] }, scope));
}

/** @param {ReturnType<typeof offScopes>} off now @param {'page' | 'site'} scope that was switched */
function sentenceAfter(off, scope) {
  if (off[scope]) return scope === 'page' ? 'pageOff' : 'siteOff';
  if (off.everywhere) return 'stillOffEverywhere';
  if (off.site) return 'stillOffSite';
  if (off.page) return 'stillOffPage';
  return scope === 'page' ? 'pageOn' : 'siteOn';
}
