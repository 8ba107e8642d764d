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
      facts: shown(source.querySelector('.facts')),
      notes: [...source.querySelectorAll('.note')].map(shown),
    })),
    findings: [...(list?.querySelectorAll('.finding') ?? [])].map((card) => ({
      id: /** @type {HTMLElement} */ (card).dataset.finding ?? '',
      verdict: shown(card.querySelector('.verdict')),
      about: shown(card.querySelector('.about')),
      explanation: shown(card.querySelector('.explanation')),
      said: [...card.querySelectorAll('.place')].map((place) => ({
        source: shown(place.querySelector('.badge')),
        words: [...place.querySelectorAll('strong')].map(shown),
      })),
    })),
  };
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
