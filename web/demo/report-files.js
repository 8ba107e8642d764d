// Reads dropped and opened files as reports.
//
//   await readReportFile(file)  -> { title: 'Sea wall', published: '2025-10-16', text: '…' }
//                               -> throws FileProblem: "notes.pdf is not a text file. …"
//
// A page's scripts never run: DOMParser makes a document without them.

import { readText } from '../src/anchor.js';
import { labelsOf, readArticle } from '../src/article.js';
import { webAddress } from '../src/text-fragment.js';
import { DESK_WORDS } from './desk-wording.js';

export const MAX_BYTES = 10 * 1024 * 1024;

/** A cause and a next step for the person who dropped the file. */
export class FileProblem extends Error {}

/**
 * @param {File} file
 * @returns {Promise<import('./report-column.js').ReportText>}
 */
export async function readReportFile(file) {
  if (file.size > MAX_BYTES) {
    throw new FileProblem(DESK_WORDS.fileTooLarge(file.name, file.size));
  }
  const text = decode(new Uint8Array(await file.arrayBuffer()), file.name);
  if (text.trim() === '') throw new FileProblem(DESK_WORDS.fileEmpty(file.name));
  const name = file.name.replace(/\.[^.]+$/, '');
  if (/\.x?html?$/i.test(file.name) || file.type === 'text/html') return readPage(text, name, file.name);
  if (/\.(md|markdown)$/i.test(file.name)) return readMarkdown(text, name);
  return { title: titleFromName(name), published: '', text };
}

/** @param {Uint8Array} bytes @param {string} name */
function decode(bytes, name) {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0)) {
    throw new FileProblem(DESK_WORDS.noTextFile(name));
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem(DESK_WORDS.noUtf8(name));
  }
}

/** @param {string} html @param {string} name @param {string} fileName */
function readPage(html, name, fileName) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // A whole saved page: Mozilla's Readability tells its article from menus and teasers.
  const article = readArticle(page);
  const url = addressOf(page);
  if (article) {
    const { title, published, outlet } = article;
    return { title: title || titleFromName(name), published, text: article.page.text, url, outlet };
  }
  const meta = (/** @type {string} */ key) =>
    page.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content')?.trim() ?? '';
  const title = meta('og:title') || page.querySelector('h1')?.textContent?.trim() || page.title || titleFromName(name);
  const written =
    meta('article:published_time') || page.querySelector('time[datetime]')?.getAttribute('datetime') || '';
  for (const element of page.querySelectorAll('nav, aside, footer, form, header nav, [hidden], [aria-hidden="true"]')) {
    element.remove();
  }
  const body = longest(page.querySelectorAll('article')) ?? page.querySelector('main, [role="main"]') ?? page.body;
  const text = body ? readText(body).text : '';
  if (text.trim() === '') {
    throw new FileProblem(DESK_WORDS.noScripts(fileName));
  }
  return {
    title: title.replace(/\s+/g, ' '),
    published: /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ?? '',
    text,
    url,
    outlet: labelsOf(page).outlet,
  };
}

// Where a saved page came from: a file has no address of its own.
/** @param {Document} page */
function addressOf(page) {
  const given = ['link[rel~="canonical" i][href]', 'meta[property="og:url"][content]'].map((selector) => {
    const element = page.querySelector(selector);
    return webAddress(element?.getAttribute('href') ?? element?.getAttribute('content')?.trim());
  });
  return given.find(Boolean)?.href ?? '';
}

/** @param {Iterable<Element>} elements */
function longest(elements) {
  const length = (/** @type {Element} */ element) => element.textContent?.length ?? 0;
  return [...elements].sort((a, b) => length(b) - length(a))[0];
}

// Only what would stand between words is taken away; a list or a table stays as it is written.
/** @param {string} markdown @param {string} name */
function readMarkdown(markdown, name) {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(markdown);
  const field = (/** @type {string} */ key) =>
    new RegExp(`^${key}:\\s*["']?(.*?)["']?\\s*$`, 'm').exec(front?.[1] ?? '')?.[1] ?? '';
  const body = markdown.slice(front?.[0].length ?? 0);
  const heading = /^#\s+(.+)$/m.exec(body);
  const text = body
    .replace(heading?.[0] ?? '\n', '\n')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/^>\s?/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])/g, '$1');
  return {
    title: field('title') || heading?.[1].trim() || titleFromName(name),
    published: /^\d{4}-\d{2}-\d{2}/.exec(field('date') || field('published'))?.[0] ?? '',
    text,
    url: webAddress(field('url') || field('source'))?.href ?? '',
  };
}

/** "orrin-bay_sea-wall" -> "orrin bay sea wall" @param {string} name */
function titleFromName(name) {
  return name.replace(/[-_]+/g, ' ').trim();
}
