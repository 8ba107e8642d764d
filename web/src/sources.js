// What a page's author has given a <fact-diff>: a ready report, or sources to compare.
//
//   <fact-diff src="report.json">                                          -> { report }
//   <fact-diff><script type="application/json">{…}</script></fact-diff>    -> { report } or { sources }
//   <fact-diff><article data-title="…" data-url="…">…</article></fact-diff> -> { sources }
//   <fact-diff sources="one.txt two.html three.json">                      source-addresses.js reads them, with the engine
//
// A report's sources may carry their `text`: then sentences, columns and exact anchors are there without an engine.

import { readText } from './anchor.js';
import { dayOf } from './published-day.js';
import { WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {import('./factdiff.d.ts').SourceInput} SourceInput */
/** @typedef {{ report?: Report, sources?: SourceInput[] }} Given */

/** A cause and a next step for the page's author. */
export class SourceProblem extends Error {}

/**
 * @param {Element} element
 * @returns {Given}
 */
export function childSources(element) {
  const script = element.querySelector('script[type="application/json"]');
  if (script) return givenFrom(parse(script.textContent ?? '', WORDS.reportNotJson));
  const sources = [...element.querySelectorAll(':scope > article, :scope > blockquote, :scope > [data-source]')].map(
    (child) => sourceOf(/** @type {HTMLElement} */ (child)),
  );
  return sources.length > 0 ? { sources } : {};
}

/**
 * The one kind of request this widget makes, and only where the page's author names an address.
 *
 * @param {string} address
 * @returns {Promise<Report>}
 */
export async function loadReport(address) {
  const { report } = givenFrom(parse(await (await fetchFile(address)).text(), WORDS.addressNotJson(address)));
  if (!report) throw new SourceProblem(WORDS.noReport(address));
  return report;
}

/** @param {string} address */
export async function fetchFile(address) {
  let response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new SourceProblem(WORDS.notLoaded(address, error instanceof Error ? error.message : String(error)));
  }
  if (!response.ok) throw new SourceProblem(WORDS.notLoaded(address, WORDS.answered(response.status)));
  return response;
}

/** @param {string} json @param {string} problem */
export function parse(json, problem) {
  try {
    return JSON.parse(json);
  } catch {
    throw new SourceProblem(problem);
  }
}

/** @param {any} value @returns {Given} */
export function givenFrom(value) {
  if (Array.isArray(value?.findings) && Array.isArray(value?.mentions)) return { report: value };
  const sources = Array.isArray(value) ? value : value?.sources;
  return Array.isArray(sources) && sources.every((one) => typeof one?.text === 'string') ? { sources } : {};
}

/** @param {HTMLElement} child @returns {SourceInput} */
function sourceOf(child) {
  const { title, url, published } = child.dataset;
  const day = published ?? dayOf(child.querySelector('time')?.getAttribute('datetime'));
  return {
    title: title ?? child.querySelector('h1, h2, h3')?.textContent?.trim() ?? '',
    url: url ?? child.getAttribute('cite') ?? '',
    ...(day && { published: day }),
    text: readText(child).text,
  };
}
