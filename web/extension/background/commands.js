// Does what the panel asks.  await obey({ type: 'remove-source', id })

import { api } from '../browser-api.js';
import { addPage, addSelection, addTabs } from './adding.js';
import { forgetNotice, tell } from './notice.js';
import { switched } from './off-switch.js';
import { paintTabs } from './open-tabs.js';
import { openSource, showPlaces } from './showing.js';
import {
  comparisonOf,
  deleteComparison,
  deleteKept,
  deleteUntilClosed,
  emptyComparison,
  inTurn,
  listComparisons,
  offList,
  openComparison,
  saveComparison,
  saveOffList,
  savePainted,
  unkeptComparison,
  useComparison,
} from './stored.js';
import { currentView } from './view.js';

/** @typedef {import('../messages.js').PanelMessage} PanelMessage */
/** @typedef {import('./stored.js').Comparison} Comparison */

const UNDO = 'undo';

/** @param {PanelMessage} message */
export async function obey(message) {
  switch (message.type) {
    case 'view':
      return currentView();
    case 'add-page':
      return addPage(await activeTab());
    case 'add-selection':
      return addSelection(await activeTab());
    case 'add-tabs':
      return addTabs(message.tabs);
    case 'show':
      return showPlaces(message.mentions, message);
    case 'open-source':
      return openSource(message.id);
    case 'notice-read':
      return forgetNotice();
    case 'delete-everything':
      return deleteAll();
    default:
      await inTurn(() => change(message));
      return paintTabs();
  }
}

/** Switches highlights off everywhere, or on again. */
export async function toggleEverywhere() {
  const { everywhere } = await offList();
  await obey({ type: 'set-off', scope: 'everywhere', url: '', isOff: !everywhere });
  await tell(everywhere ? 'highlightsOn' : 'highlightsOff');
}

/** @param {PanelMessage} message */
async function change(message) {
  switch (message.type) {
    case 'remove-source': {
      const before = await openComparison();
      const source = before.sources.find((one) => one.id === message.id);
      if (!source) return;
      const offer = await remember({ comparison: before.id, source, at: before.sources.indexOf(source) });
      await saveComparison({ ...before, sources: before.sources.filter((one) => one !== source) });
      return tell('sourceRemoved', { places: [source.title], offer });
    }
    case 'undo':
      return undo();
    case 'new-comparison':
      await forgetNotice();
      return useEmpty();
    case 'use-comparison':
      await forgetNotice();
      if (await comparisonOf(message.id)) await useComparison(message.id);
      return;
    case 'rename-comparison': {
      const name = message.name.trim();
      const comparison = (await comparisonOf(message.id)) ?? (await unkeptComparison());
      if (comparison && comparison.name !== name) await saveComparison({ ...comparison, name });
      return;
    }
    case 'delete-comparison': {
      const comparison = await comparisonOf(message.id);
      if (!comparison) return;
      const offer = await remember({ comparison });
      await deleteComparison(message.id);
      return tell('comparisonDeleted', {
        places: [comparison.name || comparison.sources[0]?.title || ''],
        offer,
      });
    }
    case 'set-dismissed': {
      const comparison = await comparisonOf(message.id);
      if (comparison) await saveComparison({ ...comparison, dismissed: message.dismissed });
      return;
    }
    case 'set-off':
      return saveOffList(switched(await offList(), message.scope, message.url, message.isOff));
    case 'set-marks':
      return savePainted(message.marks);
  }
}

// The tabs are told that nothing is marked any more while it is still known which they are.
async function deleteAll() {
  await inTurn(deleteKept);
  await paintTabs();
  await inTurn(deleteUntilClosed);
}

// An empty comparison that nobody has used is opened rather than a second one made.
async function useEmpty() {
  const unused = (await listComparisons()).find((one) => one.count === 0 && one.name === '');
  if (unused) await useComparison(unused.id);
  else await saveComparison(emptyComparison());
}

/** @typedef {{ comparison: Comparison } | { comparison: string, source: import('./stored.js').Source, at: number }} Removal */

// The last removal can be undone until the browser is closed; one that is too large to be held until then is done all the same.
/** @param {Removal} removal @returns {Promise<'undo' | ''>} what to offer beside the sentence about it */
async function remember(removal) {
  await api.storage.session.remove(UNDO);
  try {
    await api.storage.session.set({ [UNDO]: removal });
    return 'undo';
  } catch {
    return '';
  }
}

async function undo() {
  const removal = /** @type {Removal | undefined} */ ((await api.storage.session.get(UNDO))[UNDO]);
  if (!removal) return;
  if ('source' in removal) {
    const comparison = await comparisonOf(removal.comparison);
    if (comparison)
      await saveComparison({ ...comparison, sources: comparison.sources.toSpliced(removal.at, 0, removal.source) });
  } else {
    await saveComparison(removal.comparison);
  }
  await api.storage.session.remove(UNDO);
  await forgetNotice();
}

async function activeTab() {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
