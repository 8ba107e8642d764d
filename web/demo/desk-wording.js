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

/** What stands in index.html, by its data-words, data-label and data-title. @type {Record<string, string>} */
export const PAGE_WORDS = {
  skip: 'Skip to the findings',
  tagline: 'Where reports of one event differ in their figures and quotes, and why.',
  add: 'Add a report',
  open: 'Open files…',
  save: 'Save session',
  print: 'Print…',
  printWhy: 'The findings and the texts on paper, or saved as PDF',
  sample: 'Sample',
  clear: 'Clear',
  dark: 'Dark',
  helpOpen: 'Help and keyboard shortcuts',
  views: 'Findings and reports',
  reports: 'Reports',
  findings: 'Findings',
  firstSteps: 'Three steps',
  stepGive:
    'Give it two or more reports of one event: paste or type one into each box, or drop or open files (.txt, .md, saved pages). The comparison follows by itself.',
  stepRead: 'Read the findings, the most telling first. Choose one to see each of its places in every text.',
  stepSee: 'Or point at a marked passage in a text, or choose it, to see what the other reports say there.',
  trySample: 'Look at a sample first',
  private: 'Nothing leaves this page.',
  privateWhy: 'It works without a network, and its security policy forbids it one.',
  kept: 'Your texts are kept in this browser until you clear them.',
  drop: 'Drop reports to compare them',
  helpTitle: 'How to read this page',
  marks: 'Marks in the texts',
  caveat:
    'Factdiff compares what the texts say. It does not know which of them is right, and where the texts do not show that two ' +
    'figures measure the same thing, it does not call them different.',
  keyboard: 'Keyboard',
  singleKeys: 'Single-key shortcuts',
  licence:
    'Factdiff is under the MIT licence. The licences of code of others in this page stand at the end of its source.',
  close: 'Close',
};

/** Keys, and what they do. @type {[string[], string][]} */
export const KEY_WORDS = [
  [['J', 'K'], 'next and previous finding'],
  [['F'], 'to the list of findings'],
  [['1', '–', '9'], 'to a report’s text'],
  [['Enter'], 'in a text: what the reports say at its marked places'],
  [['Esc'], 'closes what is open; from a text back to the list; leaves editing'],
  [['?'], 'this help'],
];

export const DESK_WORDS = {
  back: 'Your texts of last time are back.',
  sampleShown: 'The sample has taken the place of your texts.',
  cleared: 'Your texts are cleared.',
  sessionOpen: 'The session is open.',
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
  myDraft: 'My draft',
  title: 'Title',
  edit: 'Edit',
  done: 'Done',
  editReport: (/** @type {string} */ letter) => `Edit report ${letter}`,
  doneReport: (/** @type {string} */ letter) => `Done with report ${letter}`,
  removeReport: (/** @type {string} */ letter) => `Remove report ${letter}`,
  removed: (/** @type {string} */ letter) => `Report ${letter} removed.`,
  titleOf: (/** @type {string} */ letter) => `Title of report ${letter}`,
  dateOf: (/** @type {string} */ letter) => `Date of report ${letter}`,
  dateWhy: 'Day of publication: tells which Thursday “on Thursday” is',
  addressOf: (/** @type {string} */ letter) => `Address of report ${letter}`,
  isDraft: (/** @type {string} */ letter) => `Report ${letter} is my draft`,
  textOf: (/** @type {string} */ letter) => `Text of report ${letter}`,
  placeholder: (/** @type {string} */ letter) => `Paste or type report ${letter}, or drop a file anywhere on the page.`,
  oneOrigin: (/** @type {string[]} */ letters) => `One origin with ${letters.join(', ')}`,
  oneOriginWhy: 'These reports share most of their wording: what they agree on comes from one text.',
  words: (/** @type {number} */ count) => countWords(count, 'word'),
  messages: 'Messages',
  closeMessage: 'Close this message',
  undo: 'Undo',
  unreadable: (/** @type {string} */ name) => `“${name}” could not be read. Try it again.`,
  fileTooLarge: (/** @type {string} */ name, /** @type {number} */ bytes) =>
    `“${name}” has ${Math.ceil(bytes / MB)} MB. Factdiff compares up to 10 MB of text at once: drop the article’s text alone.`,
  fileEmpty: (/** @type {string} */ name) => `“${name}” is empty. Drop a file that holds the report’s text.`,
  noTextFile: (/** @type {string} */ name) =>
    `“${name}” is not a text file. Factdiff reads .txt, .md and .html: copy the report’s text and paste it instead.`,
  noUtf8: (/** @type {string} */ name) =>
    `“${name}” is not written in UTF-8. Open it in an editor, save it with the encoding UTF-8, and drop it again.`,
  noScripts: (/** @type {string} */ name) =>
    `“${name}” shows no text without its scripts. Open it in the browser, copy the article and paste it here.`,
  findings: 'Findings',
  report: (/** @type {string} */ letter) => `Report ${letter}`,
  showIn: (/** @type {string} */ letter) => `Show in report ${letter}`,
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
