// The entries of the context menus: on a page, on selected words, and on the toolbar button.

import { api, say } from '../browser-api.js';
import { addPage, addSelection } from './adding.js';
import { obey, toggleEverywhere } from './commands.js';
import { offScope } from './off-switch.js';
import { shownPages } from './open-tabs.js';
import { openPanel } from './panel-window.js';
import { offList } from './stored.js';

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
  if (menuItemId === 'off-page' || menuItemId === 'off-site') {
    const url = (await shownPages())[tab?.id ?? -1]?.url;
    if (!url) return;
    const scope = menuItemId === 'off-page' ? 'page' : 'site';
    return obey({ type: 'set-off', scope, url, isOff: offScope(await offList(), url) !== scope });
  }
  // Both before anything is waited for: the browser opens a panel only in answer to the click itself.
  openPanel(tab);
  return menuItemId === 'add-selection' ? addSelection(tab?.id) : addPage(tab?.id);
}
