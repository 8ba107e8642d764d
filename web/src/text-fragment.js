// Links that open a source at a place.  placeLink('https://a.example/x', text, { start, end }) -> 'https://a.example/x#:~:text=aid%20of-,%246%20million,-for%20roads'
//
// https://wicg.github.io/scroll-to-text-fragment/ : prefix-,start,end,-suffix; "-", "," and "&" are percent-encoded.

const CONTEXT_WORDS = 3;
const LONG = 80;

/**
 * @param {string | undefined} url
 * @param {string | undefined} text of the source; without it the link leads to the page alone
 * @param {{ start: number, end: number, text: string }} place in UTF-16
 * @returns {string | null} null where the address is none of the web
 */
export function placeLink(url, text, place) {
  const address = webAddress(url);
  if (!address) return null;
  address.hash = '';
  const exact = place.text.replace(/\s+/g, ' ').trim();
  const stands = text?.slice(place.start, place.end) === place.text;
  const before = stands && text ? lineBefore(text, place.start).split(/\s+/).slice(-CONTEXT_WORDS).join(' ') : '';
  const after = stands && text ? lineAfter(text, place.end).split(/\s+/).slice(0, CONTEXT_WORDS).join(' ') : '';
  const words = exact.split(' ');
  const said =
    exact.length > LONG && words.length > 8
      ? `${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`
      : encode(exact);
  return `${address.href}#:~:text=${before ? `${encode(before)}-,` : ''}${said}${after ? `,-${encode(after)}` : ''}`;
}

/**
 * Only http and https: a report may come from anywhere, and its addresses become links.
 *
 * @param {string | null | undefined} url
 */
export function webAddress(url) {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : null;
}

// Whole words only, and none that the place's own edge cuts.
/** @param {string} text @param {number} start */
function lineBefore(text, start) {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /\s$/.test(line) ? line.trim() : '';
}

/** @param {string} text @param {number} end */
function lineAfter(text, end) {
  const next = text.indexOf('\n', end);
  const line = text.slice(end, next < 0 ? text.length : next);
  return /^\s/.test(line) ? line.trim() : '';
}

/** @param {string} words */
function encode(words) {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
