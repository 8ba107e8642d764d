// A browser as far as the background asks for one: storage that can be full, tabs whose pages answer, and presses on its menus.
// The sentences are those of _locales, the engine is the real one.
//
//   const browser = stubBrowser();                   // before any part of the extension is loaded
//   await import('../../web/extension/background/start.js');
//   browser.show(7, 'https://a.example/x', 'Harbour wall', 'The storm destroyed 52 homes.');
//   await browser.press('action.onClicked', { id: 7 });
//   browser.kept.comparisons                         -> [{ title: 'Harbour wall', count: 1, … }]

import { readFileSync } from 'node:fs';

const ID = 'factdiff-test';
const ORIGIN = `chrome-extension://${ID}/`;
const SENTENCES = JSON.parse(
  readFileSync(new URL('../../web/extension/_locales/en/messages.json', import.meta.url), 'utf8'),
);
const ENGINE = new URL('../../build/wasm/factdiff.wasm', import.meta.url);

/** @typedef {(...args: any[]) => any} Listener */
/**
 * @typedef {object} Page
 * @property {string} url
 * @property {string} title
 * @property {string} text '' where no article is found
 * @property {boolean} isClosed the browser lets no extension in
 * @property {any} marks what was last told to paint: null where nothing is
 */

export function stubBrowser() {
  /** @type {Record<string, Listener[]>} */
  const listeners = {};
  const event = (/** @type {string} */ name) => ({
    addListener: (/** @type {Listener} */ listener) => (listeners[name] ??= []).push(listener),
  });
  const local = storageArea();
  const session = storageArea();
  /** @type {Map<number, Page>} */
  const pages = new Map();
  /** @type {string[]} */
  const opened = [];
  let badge = '';

  /** @param {number} tab */
  const pageOf = (tab) => {
    const page = pages.get(tab);
    if (!page) throw new Error(`No tab with id: ${tab}.`);
    return page;
  };
  /** @param {number} tab @param {object} message */
  const hear = (tab, message) =>
    fire('runtime.onMessage', message, { id: ID, url: pageOf(tab).url, frameId: 0, tab: { id: tab } });
  /** @param {number} tab @param {any} message */
  const answer = (tab, message) => {
    const page = pageOf(tab);
    const { url, title, text } = page;
    const reading = text && { kind: 'page', url, title, outlet: '', published: '', isPartlyPaid: false, text };
    if (message.type === 'read-page') return { reading: reading || null };
    if (message.type === 'read-selection') return { reading: reading && { ...reading, kind: 'selection' } };
    if (message.type === 'marks' && message.url === url) page.marks = message.marks;
    return { isHere: true };
  };
  /** @param {string} name @param {...any} args */
  const fire = (name, ...args) => {
    if (name !== 'runtime.onMessage') return Promise.all((listeners[name] ?? []).map((listener) => listener(...args)));
    return new Promise((resolve) => listeners[name].forEach((listener) => listener(...args, resolve)));
  };

  Object.assign(globalThis, {
    chrome: {
      runtime: {
        id: ID,
        getURL: (/** @type {string} */ path) => (path.endsWith('.wasm') ? ENGINE.href : `${ORIGIN}${path}`),
        onInstalled: event('runtime.onInstalled'),
        onStartup: event('runtime.onStartup'),
        onMessage: event('runtime.onMessage'),
        sendMessage: async () => undefined,
      },
      i18n: { getMessage: sentence },
      storage: { local: local.area, session: session.area },
      action: {
        onClicked: event('action.onClicked'),
        setBadgeText: async (/** @type {{ text: string }} */ { text }) => void (badge = text),
        setBadgeBackgroundColor: async () => {},
      },
      sidePanel: { open: async () => void opened.push('panel') },
      contextMenus: {
        onClicked: event('contextMenus.onClicked'),
        removeAll: async () => {},
        create: () => {},
      },
      commands: { onCommand: event('commands.onCommand') },
      permissions: { onAdded: event('permissions.onAdded'), contains: async () => false },
      scripting: {
        executeScript: async (/** @type {{ target: { tabId: number } }} */ { target }) => {
          if (pageOf(target.tabId).isClosed) throw new Error('Cannot access contents of the page.');
        },
      },
      tabs: {
        onRemoved: event('tabs.onRemoved'),
        onUpdated: event('tabs.onUpdated'),
        get: async (/** @type {number} */ tab) => ({ id: tab, url: pageOf(tab).url, title: pageOf(tab).title }),
        query: async () => [...pages.keys()].slice(-1).map((id) => ({ id })),
        sendMessage: async (/** @type {number} */ tab, /** @type {any} */ message) => answer(tab, message),
      },
      windows: {},
    },
  });

  return {
    /** All that lies in storage.local, and for how many bytes there is room: those of an area that is full. */
    local,
    session,
    get kept() {
      return local.items;
    },
    get badge() {
      return badge;
    },
    /** What the reader was last told. @returns {{ words: string, offer: string, isProblem: boolean } | null} */
    get notice() {
      return session.items.notice ?? null;
    },
    /** How often the panel was opened. */
    get panels() {
      return opened.length;
    },
    /** @param {number} tab */
    marksIn: (tab) => pageOf(tab).marks,
    /** A tab shows a page; '' for text: one without an article. @param {number} tab @param {string} url @param {string} title @param {string} text */
    show: (tab, url, title, text, { isClosed = false } = {}) =>
      void pages.set(tab, { url, title, text, isClosed, marks: null }),
    /** @param {number} tab */
    close: (tab) => void pages.delete(tab),
    /** The reader presses something of the browser's own. */
    press: fire,
    /** The script in a tab's page says something. */
    hear,
    /** The panel asks for something. @param {object} message @returns {Promise<any>} */
    async ask(message) {
      const { result, error } = await fire('runtime.onMessage', message, { id: ID, url: `${ORIGIN}panel.html` });
      if (error) throw new Error(error);
      return result;
    },
    /** As it was on the first day. */
    reset() {
      local.items = {};
      session.items = {};
      local.room = session.room = Infinity;
      pages.clear();
      opened.length = 0;
      badge = '';
    },
  };
}

/** A part of chrome.storage: what is given back is a copy, as in the browser. */
function storageArea() {
  const kept = {
    /** @type {Record<string, any>} */
    items: {},
    room: Infinity,
    /** @type {object[]} */
    levels: [],
    area: {
      get: async (/** @type {string} */ key) => structuredClone(key in kept.items ? { [key]: kept.items[key] } : {}),
      set: async (/** @type {object} */ items) => {
        const all = { ...kept.items, ...structuredClone(items) };
        if (JSON.stringify(all).length > kept.room) throw new Error('QUOTA_BYTES quota exceeded');
        kept.items = all;
      },
      remove: async (/** @type {string} */ key) => void delete kept.items[key],
      clear: async () => void (kept.items = {}),
      setAccessLevel: async (/** @type {object} */ level) => void kept.levels.push(level),
    },
  };
  return kept;
}

/** As i18n.getMessage: '' for a sentence that is not there. @param {string} name @param {string[]} [places] */
function sentence(name, places = []) {
  const words = SENTENCES[name]?.message ?? '';
  return words.replace(
    /\$(\d)/g,
    (/** @type {string} */ _, /** @type {string} */ digit) => places[Number(digit) - 1] ?? '',
  );
}
