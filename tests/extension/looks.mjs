// What a test sees in a page and in the panel, in either browser. The functions run there, so each stands alone.

import { setTimeout as pause } from 'node:timers/promises';

/** The painted words of a page by highlight, sorted; nothing but what the browser really paints. */
export function painted() {
  /** @type {Record<string, string[]>} */
  const words = {};
  for (const [name, highlight] of CSS.highlights) {
    if (name.startsWith('factdiff-') && name !== 'factdiff-flash')
      words[name.slice(9)] = [...highlight].map(String).sort();
  }
  return words;
}

/** What the extension could have left behind in a page. */
export function traces() {
  return {
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length,
    property: getComputedStyle(document.documentElement).getPropertyValue('--factdiff-clash'),
    page: document.documentElement.outerHTML,
  };
}

/** The panel as its reader sees it. */
export function panel() {
  const shown = (/** @type {Element | null | undefined} */ element) => element?.textContent?.trim() ?? '';
  const list = document.querySelector('fact-diff')?.shadowRoot;
  return {
    name: shown(document.querySelector('h1')),
    notice: shown(document.querySelector('#notice .notice span')),
    sources: [...document.querySelectorAll('.source')].map((source) => ({
      title: shown(source.querySelector('.source-title')).replace(/^[A-Z]+: /, ''),
      facts: shown(source.querySelector('.facts')).replaceAll('\u00a0', ' '),
      notes: [...source.querySelectorAll('.note')].map(shown),
    })),
    findings: [...(list?.querySelectorAll('.finding') ?? [])].map((card) => ({
      id: /** @type {HTMLElement} */ (card).dataset.finding ?? '',
      verdict: shown(card.querySelector('.verdict')),
      about: shown(card.querySelector('.about')),
      explanation: shown(card.querySelector('.explanation')),
      isChosen: card.classList.contains('chosen'),
      lost: card.querySelectorAll('.lost').length,
      said: [...card.querySelectorAll('.place')].map((place) => ({
        source: shown(place.querySelector('.badge')),
        words: [...place.querySelectorAll('strong')].map(shown),
      })),
    })),
  };
}

// ---- what is pressed in the panel

/** The switch for highlights. @param {string} scope */
export function offSwitch(scope) {
  return document.querySelector(`#foot [data-off="${scope}"]`);
}

/** In the menu of a report, or (-1) of the comparison. @param {number} index @param {string} selector */
export function menuItem(index, selector) {
  const menu = index < 0 ? '#comparison-menu .menu' : `.source:nth-child(${index + 1}) .menu`;
  return document.querySelector(`${menu} ${selector}`);
}

/** The titles offered in the list of open tabs. */
export function offeredTabs() {
  return [...document.querySelectorAll('dialog .tab')].map((tab) => tab.textContent ?? '');
}

/** @param {number} index */
export function tabBox(index) {
  return document.querySelectorAll('dialog .tab input')[index];
}

/** @param {string} value */
export function chooserButton(value) {
  return document.querySelector(`dialog button[value="${value}"]`);
}

/** @param {string} name */
export function panelButton(name) {
  return document.querySelector(`[data-do="${name}"]`);
}

/** The title of a finding, or what one source says in it. @param {string} verdict @param {string} source */
export function place(verdict, source) {
  const cards = [...(document.querySelector('fact-diff')?.shadowRoot?.querySelectorAll('.finding') ?? [])];
  const card = cards.find((one) => one.querySelector('.verdict')?.textContent === verdict);
  if (source === 'title') return card?.querySelector('.title');
  return [...(card?.querySelectorAll('.place') ?? [])].find(
    (one) => one.querySelector('.badge')?.textContent === source,
  );
}

/** Something inside <fact-diff>. @param {string} selector */
export function inFindings(selector) {
  return document.querySelector('fact-diff')?.shadowRoot?.querySelector(selector);
}

/**
 * Looks again and again until what is seen is right; says what was seen last where it never is.
 *
 * @template Seen
 * @param {() => Promise<Seen>} look
 * @param {(seen: Seen) => unknown} isRight
 * @param {string} what
 * @returns {Promise<Seen>}
 */
export async function until(look, isRight, what, patience = 20_000) {
  const end = Date.now() + patience;
  /** @type {unknown} */
  let last;
  do {
    try {
      const seen = await look();
      if (isRight(seen)) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    await pause(60);
  } while (Date.now() < end);
  throw new Error(`${what}: not seen. Last: ${last instanceof Error ? last.message : JSON.stringify(last, null, 1)}`);
}
