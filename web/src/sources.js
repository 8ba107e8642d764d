// What a page's author has given a <fact-diff>: a ready report, or sources to compare.
//
//   <fact-diff src="report.json">                                          -> { report }
//   <fact-diff><script type="application/json">{…}</script></fact-diff>    -> { report } or { sources }
//   <fact-diff><article data-title="…" data-url="…">…</article></fact-diff> -> sourceElements, read with the engine
//   <fact-diff sources="one.txt two.html three.json">                      source-addresses.js reads them, with the engine
//
// A report's sources may carry their `text`: then sentences, columns and exact anchors are there without an engine.

import { WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {import('./factdiff.d.ts').SourceInput} SourceInput */
/** @typedef {{ report?: Report, sources?: SourceInput[] }} Given */

/** A cause and a next step for the page's author. */
export class SourceProblem extends Error {
  name = 'SourceProblem';
}

/**
 * @param {Element} element
 * @returns {Given | null} null: there is none inside
 */
export function childScript(element) {
  const script = element.querySelector('script[type="application/json"]');
  if (script) {
    const given = givenFrom(parse(script.textContent ?? '', WORDS.notJson('<script type="application/json">')));
    if (!given.report && !given.sources) throw new SourceProblem(WORDS.noReport('<script type="application/json">'));
    return given;
  }
  return null;
}

/** The children that are sources; readSources makes texts of them, with the engine. @param {Element} element */
export function sourceElements(element) {
  return /** @type {HTMLElement[]} */ ([
    ...element.querySelectorAll(':scope > article, :scope > blockquote, :scope > [data-source]'),
  ]);
}

/**
 * The one kind of request this widget makes, and only where the page's author names an address.
 *
 * @param {string} address
 * @returns {Promise<Report>}
 */
export async function loadReport(address) {
  const { report } = givenFrom(parse(await (await fetchFile(address)).text(), WORDS.notJson(address)));
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
  // Whether it is a report that is known here and whole, the element says.
  if (value?.schema || value?.findings) return { report: value };
  const sources = Array.isArray(value) ? value : value?.sources;
  return Array.isArray(sources) && sources.every((one) => typeof one?.text === 'string') ? { sources } : {};
}
