// Sources that lie at addresses of the page's own site (text, pages and JSON), or are elements of the page.
//
//   await loadSources('one.txt two.html three.json') -> [{ text, title, url, published }, …]
//   readSources(articles)                            -> the same of <article data-title="…">…</article>
//                                                    -> throws SourceProblem: "… lies on another site, …"
//
// A page's scripts never run: DOMParser makes a document without them.

import { readText } from './anchor.js';
import { dayOf } from './published-day.js';
import { fetchFile, givenFrom, parse, SourceProblem } from './sources.js';
import { inertMarkup } from './trusted.js';
import { MORE_WORDS, translateMore, WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').SourceInput} SourceInput */

/**
 * @param {string} addresses separated by spaces
 * @param {import('./wording.js').Translation} [words] those of the page: bundled by itself, this file has its own
 * @returns {Promise<SourceInput[]>}
 */
export async function loadSources(addresses, words = {}) {
  translateMore(words);
  const lists = await Promise.all(addresses.split(/\s+/).filter(Boolean).map(loadSource));
  return lists.flat();
}

/** @param {string} address @returns {Promise<SourceInput[]>} */
async function loadSource(address) {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new SourceProblem(MORE_WORDS.otherSite(address));
  const response = await fetchFile(url.href);
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  if (/json/.test(type) || url.pathname.endsWith('.json')) {
    const { sources } = givenFrom(parse(text, WORDS.notJson(address)));
    if (!sources) throw new SourceProblem(MORE_WORDS.noSources(address));
    return sources;
  }
  if (!/html/.test(type) && !/\.x?html?$/.test(url.pathname)) return [{ text, url: url.href }];
  const page = new DOMParser().parseFromString(inertMarkup(text), 'text/html');
  const main = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const meta = (/** @type {string} */ name) =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  return [
    {
      title: meta('og:title') || page.title,
      url: url.href,
      published: dayOf(meta('article:published_time') || page.querySelector('time')?.getAttribute('datetime')),
      text: readText(main).text,
    },
  ];
}

/** @param {HTMLElement[]} elements @returns {SourceInput[]} */
export function readSources(elements) {
  return elements.map(sourceOf);
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
