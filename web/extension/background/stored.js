// What the extension keeps on this machine: the comparisons, which of them is open, where highlights are off.
//
//   await inTurn(async () => { const comparison = await openComparison(); …; await saveComparison(comparison); });
//
// Everything lies in the browser's storage and nothing in memory: the background may be ended at any time, and loses nothing.

import { api } from '../browser-api.js';

/**
 * @typedef {object} Source
 * @property {string} id
 * @property {'page' | 'selection'} kind
 * @property {string} url
 * @property {string} title
 * @property {string} outlet
 * @property {string} published ISO 8601 day, or ''
 * @property {boolean} isPartlyPaid
 * @property {string} text what was read, as it is given to the engine
 */
/**
 * @typedef {object} Comparison
 * @property {string} id
 * @property {string} name '' until the reader gives one
 * @property {number} changed milliseconds since 1970, unlike any before
 * @property {Source[]} sources
 * @property {Record<string, string>} dismissed findings the reader has put away: the reason by the finding's key
 */
/** @typedef {{ id: string, name: string, title: string, count: number, changed: number }} ComparisonSummary */
/** @typedef {{ everywhere: boolean, sites: string[], pages: string[] }} OffList */

const LIST = 'comparisons';
const OPEN = 'open';
const OFF = 'off';
const MARKS = 'marks';

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * Runs jobs that read and then write one after the other.
 *
 * @template Result
 * @param {() => Promise<Result>} job
 * @returns {Promise<Result>}
 */
export function inTurn(job) {
  const run = last.then(job, job);
  last = run.catch(() => undefined);
  return run;
}

/** @returns {Comparison} */
export function emptyComparison() {
  return { id: crypto.randomUUID(), name: '', changed: Date.now(), sources: [], dismissed: {} };
}

/** The comparison the reader is working on; a new one where there is none. @returns {Promise<Comparison>} */
export async function openComparison() {
  return (await keptComparison()) ?? emptyComparison();
}

/** A new comparison where none is open: it is kept, and so keeps its id, once something is added or it is given a name. */
export async function unkeptComparison() {
  return (await keptComparison()) ? null : emptyComparison();
}

/** @returns {Promise<Comparison | null>} */
async function keptComparison() {
  const id = await read(OPEN, '');
  return id ? comparisonOf(id) : null;
}

/** @param {string} id @returns {Promise<Comparison | null>} */
export function comparisonOf(id) {
  return read(keyOf(id), null);
}

/** Keeps a comparison and opens it. Rejects where the browser's storage is full; then everything is as it was. @param {Comparison} comparison */
export async function saveComparison(comparison) {
  comparison.changed = Math.max(Date.now(), comparison.changed + 1);
  const { id, name, changed, sources } = comparison;
  const others = (await listComparisons()).filter((one) => one.id !== id);
  const summary = { id, name, title: sources[0]?.title ?? '', count: sources.length, changed };
  await api.storage.local.set({ [keyOf(id)]: comparison, [LIST]: [summary, ...others], [OPEN]: id });
}

/** Newest first. @returns {Promise<ComparisonSummary[]>} */
export function listComparisons() {
  return read(LIST, []);
}

/** @param {string} id */
export async function useComparison(id) {
  await api.storage.local.set({ [OPEN]: id });
}

/** @param {string} id */
export async function deleteComparison(id) {
  const others = (await listComparisons()).filter((one) => one.id !== id);
  await api.storage.local.set({ [LIST]: others, [OPEN]: others[0]?.id ?? '' });
  await api.storage.local.remove(keyOf(id));
}

/** Every comparison and every setting. */
export async function deleteKept() {
  await api.storage.local.clear();
}

/** What is known until the browser is closed: the tabs, the last removal, the last thing said. */
export async function deleteUntilClosed() {
  await api.storage.session.clear();
}

/** @returns {Promise<OffList>} */
export function offList() {
  return read(OFF, { everywhere: false, sites: [], pages: [] });
}

/** @param {OffList} list */
export async function saveOffList(list) {
  await api.storage.local.set({ [OFF]: list });
}

/** Which figures are painted: those of findings that join reports, or those of one report only as well. @returns {Promise<'findings' | 'all'>} */
export function painted() {
  return read(MARKS, 'findings');
}

/** @param {'findings' | 'all'} marks */
export async function savePainted(marks) {
  await api.storage.local.set({ [MARKS]: marks });
}

/** @param {string} id */
function keyOf(id) {
  return `comparison:${id}`;
}

/**
 * @template Value
 * @param {string} key
 * @param {Value} otherwise
 * @returns {Promise<any>}
 */
async function read(key, otherwise) {
  return (await api.storage.local.get(key))[key] ?? otherwise;
}
