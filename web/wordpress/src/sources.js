// The compared texts while somebody edits them. They stay in this browser tab: a post keeps the report, not others' texts.
//
//   const [sources, setSources] = useSources('factdiff-12-new');
//   requestOf(sources)  ->  { sources: [{ title: 'Coast Wire', text: '…' }] }, those without a text left out

const { useEffect, useState } = window.wp.element;

/** @typedef {{ title: string, url: string, published: string, text: string }} Source */
/** @typedef {import('../../src/factdiff.d.ts').SourceInput} SourceInput */

/** @type {Source} */
export const EMPTY_SOURCE = { title: '', url: '', published: '', text: '' };

/**
 * @param {string} key of this tab's storage
 * @param {Source[]} [first] where nothing is stored
 * @returns {[Source[], (sources: Source[]) => void]}
 */
export function useSources(key, first = [EMPTY_SOURCE, EMPTY_SOURCE]) {
  const [sources, setSources] = useState(() => stored(key) ?? first);
  useEffect(() => {
    try {
      sessionStorage.setItem(key, JSON.stringify(sources));
    } catch {
      // Full or forbidden: the texts then last as long as the page.
    }
  }, [key, sources]);
  return [sources, setSources];
}

/** The next comparison begins with empty forms. @param {string} from @param {string} to keys */
export function moveSources(from, to) {
  try {
    const texts = sessionStorage.getItem(from);
    sessionStorage.removeItem(from);
    if (texts) sessionStorage.setItem(to, texts);
  } catch {
    // Full or forbidden.
  }
}

/** @param {string} key @returns {Source[] | null} */
function stored(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {Source[]} sources @returns {SourceInput[]} */
export function requestOf(sources) {
  return sources
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, ...rest }) => ({
      text,
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')),
    }));
}
