// Chooses among the open tabs, after the browser has asked its reader for access to all sites.
//
//   const tabs = await chooseTabs(view);    // -> [12, 14]; [] when nothing is chosen; null when access was refused
//
// To be called in answer to a press, before anything is waited for: the browser asks only then.

import { make } from '../../src/make-element.js';
import { countWords } from '../../src/wording.js';
import { api, say } from '../browser-api.js';
import { pageKey, siteOf } from '../page-address.js';

/** @typedef {import('../background/view.js').View} View */

export const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** @param {View} view @returns {Promise<number[] | null>} */
export async function chooseTabs(view) {
  if (!(await api.permissions.request(ALL_SITES))) return null;
  const known = new Set(view.sources.map((source) => pageKey(source.url)));
  const tabs = (await api.tabs.query({})).filter(
    (tab) => tab.id !== undefined && /^https?:/.test(tab.url ?? '') && !tab.discarded,
  );
  const fresh = tabs.filter((tab) => !known.has(pageKey(tab.url ?? '')));
  return ask(fresh);
}

/** @param {chrome.tabs.Tab[]} tabs @returns {Promise<number[]>} */
function ask(tabs) {
  const boxes = tabs.map((tab) => {
    const box = make('input', { type: 'checkbox', value: tab.id });
    const label = make(
      'label',
      { class: 'tab' },
      box,
      make('span', {}, tab.title || tab.url || '', make('span', { class: 'facts' }, siteOf(tab.url ?? ''))),
    );
    return { box, label };
  });
  const add = make('button', { type: 'submit', class: 'main', value: 'add' }, say('addTabs', ''));
  const dialog = make(
    'dialog',
    { class: 'chooser', 'aria-labelledby': 'chooser-heading', closedby: 'any' },
    make(
      'form',
      { method: 'dialog' },
      make('h2', { id: 'chooser-heading' }, say('chooseTabs')),
      make('p', { class: 'facts' }, say(tabs.length > 0 ? 'chooseTabsHow' : 'chooseTabsNone')),
      make('div', { class: 'tabs' }, ...boxes.map(({ label }) => label)),
      make(
        'div',
        { class: 'buttons' },
        tabs.length > 0 ? add : null,
        make('button', { type: 'submit', value: 'cancel' }, say('cancel')),
      ),
    ),
  );
  const count = () => {
    const chosen = boxes.filter(({ box }) => box.checked).length;
    add.textContent = chosen > 0 ? say('addTabs', countWords(chosen, 'page')) : say('addPages');
    add.disabled = chosen === 0;
  };
  dialog.addEventListener('change', (event) => {
    event.stopPropagation();
    count();
  });
  count();
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      dialog.remove();
      const isAdding = dialog.returnValue === 'add';
      resolve(isAdding ? boxes.filter(({ box }) => box.checked).map(({ box }) => Number(box.value)) : []);
    }),
  );
}
