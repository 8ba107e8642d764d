// The browser's extension API under one name: `browser` in Firefox, `chrome` in Chromium; both answer with promises.

/// <reference types="chrome" />

/** @typedef {{ open(): Promise<void>, close(): Promise<void> }} SidebarAction Firefox's side panel */

export const api = /** @type {typeof chrome & { sidebarAction?: SidebarAction }} */ (
  /** @type {any} */ (globalThis).browser ?? globalThis.chrome
);

/** A sentence of _locales, with its places filled.  say('tooMany', '50') @param {string} name @param {...string} places */
export function say(name, ...places) {
  return api.i18n.getMessage(name, places) || name;
}
