// The end of an address that makes the browser scroll to words and mark them.
//
//   textFragment('It sank 14 boats.', 8, 10)  -> '#:~:text=It%20sank-,14,-boats.'

const AROUND = 4;
const LONGEST = 16;

/**
 * The words of a place and a few around it, as an address names them (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @param {string} text
 * @param {number} start
 * @param {number} end an empty place gives ''
 */
export function textFragment(text, start, end) {
  if (start >= end) return '';
  const before = wordsOf(text.slice(0, start).split('\n').at(-1)).slice(-AROUND).join(' ');
  const after = wordsOf(text.slice(end).split('\n')[0]).slice(0, AROUND).join(' ');
  const place = text.slice(start, end);
  const words = wordsOf(place);
  // A long place, or one over several paragraphs, is named by its first and its last words.
  const isLong = words.length > LONGEST || place.includes('\n');
  const parts = isLong ? [words.slice(0, AROUND), words.slice(-AROUND)] : [words];
  const exact = parts.map((part) => encode(part.join(' '))).join(',');
  return `#:~:text=${before ? `${encode(before)}-,` : ''}${exact}${after ? `,-${encode(after)}` : ''}`;
}

/** @param {string | undefined} text */
function wordsOf(text = '') {
  return text.match(/\S+/g) ?? [];
}

// A hyphen, a comma and an ampersand have a meaning in the fragment.
/** @param {string} words */
function encode(words) {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
