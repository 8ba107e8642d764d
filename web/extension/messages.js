// What the parts of the extension say to each other, checked where it arrives: a page's own process could be taken over.
//
//   fromPanel({ type: 'remove-source', id: 's1' }, sender)   -> the message; null from a tab's page, or in another shape
//   fromPage({ type: 'page-here', url: '…' }, sender)        -> the message with its tab's number, or null

import { api } from './browser-api.js';

/** @typedef {{ exact: string, prefix: string, suffix: string, start: number, end: number }} Selector */
/** @typedef {{ key: number, tone: import('../src/palette.js').Tone, selector: Selector }} PageMark key: index of the mention */
/** @typedef {'everywhere' | 'site' | 'page'} OffScope */
/**
 * @typedef {(
 *   | { type: 'view' }
 *   | { type: 'add-page' }
 *   | { type: 'add-selection' }
 *   | { type: 'add-tabs', tabs: number[] }
 *   | { type: 'remove-source', id: string }
 *   | { type: 'undo' }
 *   | { type: 'new-comparison' }
 *   | { type: 'use-comparison', id: string }
 *   | { type: 'rename-comparison', id: string, name: string }
 *   | { type: 'delete-comparison', id: string }
 *   | { type: 'delete-everything' }
 *   | { type: 'set-dismissed', id: string, dismissed: Record<string, string> }
 *   | { type: 'show', mentions: number[], isOnePlace: boolean }
 *   | { type: 'open-source', id: string }
 *   | { type: 'set-off', scope: OffScope, url: string, isOff: boolean }
 *   | { type: 'set-marks', marks: 'findings' | 'all' }
 *   | { type: 'notice-read' }
 * )} PanelMessage
 */
/**
 * @typedef {(
 *   | { type: 'page-here', url: string }
 *   | { type: 'marks-painted', url: string, lost: number[] }
 *   | { type: 'mark-clicked', mention: number }
 * )} PageMessage
 */
/**
 * @typedef {(
 *   | { type: 'read-page' }
 *   | { type: 'read-selection' }
 *   | { type: 'marks', url: string, marks: PageMark[] | null }
 *   | { type: 'go-to', mentions: number[], isOnePlace: boolean }
 * )} MessageToPage
 */

/** @typedef {(value: unknown) => boolean} Check */

/** @type {Check} */
const isShort = (value) => typeof value === 'string' && value.length <= 500;
/** @type {Check} */
const isAddress = (value) => typeof value === 'string' && value.length <= 8000;
/** @type {Check} */
const isFlag = (value) => typeof value === 'boolean';
/** @type {Check} */
const isIndex = (value) => Number.isInteger(value) && /** @type {number} */ (value) >= 0;
/** @type {Check} */
const areIndexes = (value) => Array.isArray(value) && value.length <= 20_000 && value.every(isIndex);
/** @type {Check} */
const areReasons = (value) =>
  typeof value === 'object' && value !== null && Object.values(value).every((reason) => isShort(reason));
/** @param {...string} words @returns {Check} */
const oneOf =
  (...words) =>
  (value) =>
    words.includes(/** @type {string} */ (value));

/** @type {Record<string, Record<string, Check>>} */
const PANEL_SHAPES = {
  view: {},
  'add-page': {},
  'add-selection': {},
  'add-tabs': { tabs: areIndexes },
  'remove-source': { id: isShort },
  undo: {},
  'new-comparison': {},
  'use-comparison': { id: isShort },
  'rename-comparison': { id: isShort, name: isShort },
  'delete-comparison': { id: isShort },
  'delete-everything': {},
  'set-dismissed': { id: isShort, dismissed: areReasons },
  show: { mentions: areIndexes, isOnePlace: isFlag },
  'open-source': { id: isShort },
  'set-off': { scope: oneOf('everywhere', 'site', 'page'), url: isAddress, isOff: isFlag },
  'set-marks': { marks: oneOf('findings', 'all') },
  'notice-read': {},
};

/** @type {Record<string, Record<string, Check>>} */
const PAGE_SHAPES = {
  'page-here': { url: isAddress },
  'marks-painted': { url: isAddress, lost: areIndexes },
  'mark-clicked': { mention: isIndex },
};

/**
 * A message of one of the extension's own pages (the panel, the options).
 *
 * @param {unknown} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {PanelMessage | null}
 */
export function fromPanel(message, sender) {
  const isOwnPage = sender.id === api.runtime.id && Boolean(sender.url?.startsWith(api.runtime.getURL('')));
  return isOwnPage ? /** @type {PanelMessage | null} */ (checked(message, PANEL_SHAPES)) : null;
}

/**
 * A message of the script in a tab's page: it says where it is and what was clicked, and can ask for nothing else.
 *
 * @param {unknown} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {{ said: PageMessage, tab: number } | null}
 */
export function fromPage(message, sender) {
  const tab = sender.tab?.id;
  if (sender.id !== api.runtime.id || tab === undefined || sender.frameId !== 0) return null;
  const said = /** @type {PageMessage | null} */ (checked(message, PAGE_SHAPES));
  if (!said || ('url' in said && !isOneOrigin(said.url, sender.url))) return null;
  return { said, tab };
}

/** A page may say which of its own addresses it shows, and no other. @param {string} a @param {string | undefined} b */
export function isOneOrigin(a, b = '') {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
}

/** Said by the background, not by the script in a page. @param {chrome.runtime.MessageSender} sender */
export function isFromBackground(sender) {
  return sender.id === api.runtime.id && sender.tab === undefined;
}

/** @param {unknown} message @param {Record<string, Record<string, Check>>} shapes */
function checked(message, shapes) {
  if (typeof message !== 'object' || message === null) return null;
  const fields = /** @type {Record<string, unknown>} */ (message);
  if (typeof fields.type !== 'string' || !Object.hasOwn(shapes, fields.type)) return null;
  const shape = shapes[fields.type];
  const isWhole = Object.entries(shape).every(([name, check]) => check(fields[name]));
  const isAll = Object.keys(fields).every((name) => name === 'type' || Object.hasOwn(shape, name));
  return isWhole && isAll ? fields : null;
}
