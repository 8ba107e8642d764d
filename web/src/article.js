// Reads the article of a page: its text with the way back to the page's own nodes, and who published it when.
//
//   const article = readArticle(document);
//   article.page.text, article.title, article.outlet, article.published   // '2025-09-05', '' where the page does not say
//   readArticle(documentOfAFrontPage)                                      -> null: no article stands here
//
// Mozilla's Readability decides what belongs to the article. It takes its document apart, so it is given a copy in which each
// piece of text carries a number; the numbers that are left afterwards name the page's own text nodes.

import { Readability } from '@mozilla/readability';
import { readText } from './anchor.js';
import { dayOf } from './published-day.js';

/**
 * @typedef {object} Article
 * @property {string} title
 * @property {string} outlet the publisher's name, or the host
 * @property {string} published ISO 8601 day, or ''
 * @property {boolean} isPartlyPaid the page says that a part of it is for subscribers
 * @property {import('./anchor.js').PageText} page its text, and where that stands
 */

/** Shorter texts are teasers, cookie notices and error pages. In UTF-16 code units. */
export const SHORTEST_ARTICLE = 250;

const NUMBER = 'data-factdiff-text';
const UNREAD = 'script, style, noscript, template, textarea, select, button, svg, math, iframe, object, canvas';

/**
 * @param {Document} document a page on show, or one parsed from a file
 * @returns {Article | null}
 */
export function readArticle(document) {
  if (!document.body) return null;
  const { copy, nodes } = numberedCopy(document);
  const found = new Readability(copy, {
    charThreshold: SHORTEST_ARTICLE,
    serializer: (content) => /** @type {Element} */ (content),
  }).parse();
  if (!found?.content) return null;
  const kept = new Set(
    [...found.content.querySelectorAll(`[${NUMBER}]`)].map((span) => nodes[Number(span.getAttribute(NUMBER))]),
  );
  // The space between two kept words may be a text node of its own.
  const page = readText(document.body, (node) => kept.has(node) || !/\S/.test(node.data));
  if (page.text.length < SHORTEST_ARTICLE) return null;
  return { ...labelsOf(document, found), page };
}

/**
 * Who published a page, when, and under which title, whether or not an article is found on it.
 *
 * @param {Document} document
 * @param {{ title?: string | null, siteName?: string | null, publishedTime?: string | null }} [found] what Readability read
 */
export function labelsOf(document, found = {}) {
  const data = linkedData(document);
  const meta = (/** @type {string} */ names) =>
    document.querySelector(names)?.getAttribute('content')?.trim().replace(/\s+/g, ' ') ?? '';
  const host = document.location?.hostname.replace(/^www\./, '') ?? '';
  const time = document.querySelector('article time[datetime], main time[datetime], time[datetime]');
  return {
    title: found.title?.trim() || meta('meta[property="og:title"]') || document.title.trim(),
    outlet: found.siteName?.trim() || meta('meta[property="og:site_name"]') || host,
    published: dayOf(
      found.publishedTime ||
        textOf(data.find((item) => 'datePublished' in item)?.datePublished) ||
        meta('meta[property="article:published_time"], meta[itemprop="datePublished"]') ||
        meta('meta[name="date" i], meta[name="pubdate" i], meta[name="dc.date" i], meta[name="dcterms.created" i]') ||
        time?.getAttribute('datetime'),
    ),
    isPartlyPaid: data.some((item) => /^false$/i.test(String(item.isAccessibleForFree))),
  };
}

// What a stylesheet hides is not numbered: a reader does not see it, and no highlight could stand there.
/** @param {Document} document */
function numberedCopy(document) {
  const copy = /** @type {Document} */ (document.cloneNode(true));
  const isOnShow = document.defaultView !== null;
  /** @type {Text[]} */
  const nodes = [];
  /** @type {{ node: Text, number: number | null }[]} */
  const copies = [];
  const theirs = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ours = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
  while (theirs.nextNode() && ours.nextNode()) {
    const node = /** @type {Text} */ (theirs.currentNode);
    const parent = node.parentElement;
    if (!parent || !/\S/.test(node.data) || parent.closest(UNREAD)) continue;
    const isSeen = !isOnShow || parent.checkVisibility({ visibilityProperty: true });
    copies.push({ node: /** @type {Text} */ (ours.currentNode), number: isSeen ? nodes.push(node) - 1 : null });
  }
  for (const { node, number } of copies) {
    const span = copy.createElement('span');
    node.replaceWith(...(number === null ? [] : [span]));
    span.setAttribute(NUMBER, String(number));
    span.append(node);
  }
  for (const element of copy.querySelectorAll('noscript')) element.remove();
  return { copy, nodes };
}

/** The page's JSON-LD, flat. @param {Document} document @returns {Record<string, unknown>[]} */
function linkedData(document) {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const parsed = JSON.parse(script.textContent ?? '');
      const items = Array.isArray(parsed)
        ? parsed
        : [parsed, ...(Array.isArray(parsed?.['@graph']) ? parsed['@graph'] : [])];
      return items.filter((item) => typeof item === 'object' && item !== null);
    } catch {
      return [];
    }
  });
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === 'string' ? value : '';
}
