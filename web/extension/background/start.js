// The background: a service worker in Chromium, an event page in Firefox. It sleeps, wakes for any of these events, and
// finds everything in the browser's storage. All listeners are added at once, as waking requires.

import { api } from '../browser-api.js';
import { fromPage, fromPanel } from '../messages.js';
import { pageKey } from '../page-address.js';
import { addPage, addSelection } from './adding.js';
import { obey, toggleEverywhere } from './commands.js';
import { makeMenus, onMenuClick } from './menus.js';
import { enter, marksOf, notePage, paintBadge, paintTabs, shownPages } from './open-tabs.js';
import { openPanel } from './panel-window.js';
import { openComparison } from './stored.js';

// Our script in a page asks the background and never the storage, so the process of a page needs no way to it. Firefox cannot be
// told this yet.
api.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);

api.runtime.onInstalled.addListener(async () => {
  await makeMenus();
  await paintBadge();
});
api.runtime.onStartup.addListener(paintBadge);

api.action.onClicked.addListener((tab) => {
  openPanel(tab);
  return addPage(tab.id);
});
api.contextMenus.onClicked.addListener(onMenuClick);
api.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-highlights') return toggleEverywhere();
  openPanel(tab);
  return addSelection(tab?.id);
});

api.runtime.onMessage.addListener((message, sender, answer) => {
  const asked = fromPanel(message, sender);
  const heard = asked ? null : fromPage(message, sender);
  if (!asked && !heard) return false;
  const done = asked ? obey(asked) : hear(/** @type {NonNullable<typeof heard>} */ (heard));
  Promise.resolve(done).then(
    (result) => answer({ result: result ?? null }),
    (error) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
  return true;
});

api.tabs.onRemoved.addListener((tab) => void notePage(tab, null));
api.tabs.onUpdated.addListener(async (tab, change, { url }) => {
  if (change.status !== 'complete') return;
  const isKnown = tab in (await shownPages());
  if (isKnown || (url && (await isSource(url)))) await enterAgain(tab);
});
api.permissions.onAdded.addListener(paintTabs);

// A page that was loaded anew has lost our script; where access has ended with it, the tab counts as closed.
/** @param {number} tab */
async function enterAgain(tab) {
  try {
    await enter(tab);
  } catch {
    await notePage(tab, null);
  }
}

/** @param {string} url */
async function isSource(url) {
  return (await openComparison()).sources.some((source) => pageKey(source.url) === pageKey(url));
}

/** @param {NonNullable<ReturnType<typeof fromPage>>} heard */
async function hear({ said, tab }) {
  switch (said.type) {
    case 'page-here':
      await notePage(tab, { url: said.url, lost: [] });
      return { marks: await marksOf(said.url) };
    case 'marks-painted':
      return notePage(tab, { url: said.url, lost: said.lost });
    case 'mark-clicked':
      await api.runtime.sendMessage({ type: 'chosen-in-page', mention: said.mention }).catch(() => undefined);
  }
}
