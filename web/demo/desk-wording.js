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
  address: 'Address: https://…',
  noAddress: 'This is no web address. It begins with https:// or http://, as in the browser’s address bar.',
  draft: 'Draft',
  noEngine:
    'The comparison needs WebAssembly, and it is not allowed to run here. Open this page in another browser: Firefox, Chrome, ' +
    'Edge or Safari of the last two years. If it is turned off in this browser’s settings (“lockdown” or “strict” modes do so), ' +
    'allow it for this page. On a computer that an organisation looks after, ask those who do to allow WebAssembly.',
  noEngineHere:
    'Whoever serves this page: its Content-Security-Policy forbids WebAssembly; add ' +
    "'wasm-unsafe-eval' to script-src. Opened from a file, the page needs nothing of the kind.",
  noMemory:
    'The comparison ran out of memory. Remove a report, or keep the articles’ text alone; the next change compares again.',
  wrong: (/** @type {unknown} */ error) => `Something went wrong in the page: ${error}. Reload it.`,
  reportOpen: 'The report’s texts are open, and compared again.',
  noTexts: (/** @type {string} */ name) =>
    `“${name}” is a report of Factdiff without the texts it compares, and the desk needs the texts: drop them here. ` +
    `To show the report as it is, name it in a web page: <fact-diff src="${name}">.`,
  noSession: (/** @type {string} */ name) =>
    `“${name}” is no saved session and no report of Factdiff. Open a file that “Save session” or “Report (JSON)” wrote, ` +
    'or a text file.',
  stopped: 'Stopped. The findings are those of the texts before; any change compares again.',
};

const MB = 1024 * 1024;
