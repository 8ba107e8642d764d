// Every word the desk says, in one place; what the findings say stands in web/src/wording.js.
//
//   DESK_WORDS.cleared -> "Your texts are cleared."

import { countWords } from '../src/wording.js';

/** What a mark of each tone says, for the help. @type {Record<import('../src/palette.js').Tone, string>} */
export const TONE_MEANINGS = {
  clash: 'As written, the figures cannot all be true of one thing.',
  altered: 'Printed as one person’s words, in two wordings or under two names.',
  fits: 'A sum, a share, a rounding or a bound lets all of them be true.',
  reworded: 'Shortened, without quotation marks, or as indirect speech.',
  apart: 'About one thing, in another currency, scope or measure.',
  same: 'The same value, or the same words.',
  only: 'No other report states it.',
};

export const DESK_WORDS = {
  back: 'Your texts of last time are back.',
  sampleShown: 'The sample has taken the place of your texts.',
  cleared: 'Your texts are cleared.',
  sessionOpen: 'The session is open.',
  kept: 'Your texts are kept in this browser until you clear them.',
  notKept: 'Your texts are not kept: they go when this page is closed.',
  noRoom:
    'This browser has no room to keep your texts: they go when this page is closed. ' +
    'Press “Save session” to have them in a file, which “Open files…” opens again.',
  tooMany: (/** @type {number} */ count, /** @type {string} */ title) =>
    `Factdiff compares up to ${count} reports at once. Remove some to make room for “${title}”.`,
  tooMuch: (/** @type {number} */ bytes) =>
    `These texts hold ${countWords(Math.ceil(bytes / MB), 'MB')} together; Factdiff compares up to 10 MB at once. ` +
    'Remove a report, or keep the articles’ text alone.',
  reading: (/** @type {string} */ title) => `Reading “${title}” …`,
  comparing: (/** @type {number} */ count, /** @type {number} */ letters, /** @type {number} */ ms) =>
    `Comparing ${countWords(count, 'report')}${letters > MB ? ` of ${(letters / MB).toFixed(1)} MB` : ''} for ` +
    `${countWords(Math.round(ms / 1000), 'second')} …`,
  compared: (/** @type {number} */ count, /** @type {number} */ ms, /** @type {string} */ engine) =>
    `Compared ${countWords(count, 'report')} in ${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms, engine ${engine}.`,
  stopped: 'Stopped. The findings are those of the texts before; any change compares again.',
};

const MB = 1024 * 1024;
