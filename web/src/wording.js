// Every word the page says, in one place.  VERDICT_WORDS.derived.label -> "Adds up"
//
// The words describe texts and never rank them: no source is called right or wrong.

/** @typedef {import('./factdiff.d.ts').Verdict} Verdict */
/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./factdiff.d.ts').Mention} Mention */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {import('./palette.js').Tone} Tone */

/** @type {Record<Verdict, { label: string, glyph: string, meaning: string }>} */
export const VERDICT_WORDS = {
  conflict: { label: 'Do not match', glyph: '≠', meaning: 'As written, these cannot both be true of the same thing.' },
  miscalculated: {
    label: 'Own figures differ',
    glyph: '∑≠',
    meaning: 'The figures of one report do not fit together.',
  },
  speaker: { label: 'Different speakers', glyph: '“?”', meaning: 'The same words are given to different speakers.' },
  altered: {
    label: 'Wording differs',
    glyph: '“≠”',
    meaning: 'Each is printed as the speaker’s words; the words differ.',
  },
  derived: { label: 'Adds up', glyph: '∑', meaning: 'One figure follows from the others by arithmetic.' },
  compatible: { label: 'Fits', glyph: '≈', meaning: 'Written differently; both can be true.' },
  paraphrase: {
    label: 'Indirect speech',
    glyph: '“~”',
    meaning: 'One report gives the same content in its own words.',
  },
  cropped: { label: 'Shortened', glyph: '“…”', meaning: 'One report prints a part of what the other prints.' },
  unquoted: {
    label: 'No quotation marks',
    glyph: '“ ”',
    meaning: 'One report prints the same words without quotation marks.',
  },
  agree: { label: 'Same figure', glyph: '=', meaning: 'The same value, once words, scale and units are read alike.' },
  same: { label: 'Same words', glyph: '“=”', meaning: 'The same words by the same speaker.' },
  incomparable: { label: 'Not comparable', glyph: '∥', meaning: 'About one thing, but on a different basis.' },
  only: { label: 'One report only', glyph: '1', meaning: 'No other report states it.' },
};

/** @type {Record<Tone, { label: string, heading: string}>} */
export const TONE_WORDS = {
  clash: {
    label: 'Do not match',
    heading: 'Figures that do not match',
  },
  altered: {
    label: 'Quote differs',
    heading: 'Quotes that differ',
  },
  fits: {
    label: 'Fits',
    heading: 'Differ as written, and fit',
  },
  reworded: {
    label: 'Quote, other form',
    heading: 'Quotes in another form',
  },
  apart: {
    label: 'Not comparable',
    heading: 'On a different basis',
  },
  same: { label: 'Same', heading: 'The same in several reports' },
  only: { label: 'One report only', heading: 'In one report only' },
};

/** Why, in two or three plain words. @type {Record<string, string>} */
const REASON_WORDS = {
  value: 'different values',
  rounding: 'rounded',
  bound: 'a bound',
  range: 'a range',
  conversion: 'converted units',
  fraction: 'fraction and percent',
  sum: 'a sum',
  difference: 'a difference',
  share: 'a share',
  'percent-change': 'a percentage change',
  'part-of': 'a part of the whole',
  'list-count': 'a counted list',
  'hedge-direction': 'just past its hedge',
  'hedge-dropped': 'hedge left out',
  direction: 'up against down',
  'stated-by': 'attributed to different bodies',
  'later-report': 'updated in a later report',
  scope: 'different scope',
  currency: 'different currencies',
  'magnitude-slip': 'a factor of ten or a thousand apart',
  'digits-transposed': 'two digits swapped',
  'points-not-percent': 'points against percent',
  'words-changed': 'words changed',
  'words-cut': 'words left out',
  'words-added': 'words added',
  'figure-changed': 'a figure changed',
  'negation-changed': '“not” gained or lost',
  ellipsis: 'an ellipsis',
  'bracket-edit': 'words in brackets',
  spliced: 'two passages joined',
  speaker: 'speaker',
  'marks-dropped': 'quotation marks left out',
};

/** @param {string} reason */
export function reasonWords(reason) {
  return REASON_WORDS[reason] ?? reason.replaceAll('-', ' ');
}

/** The words before a figure that its span leaves out. @type {Record<string, string>} */
const HEDGE_WORDS = {
  about: 'about',
  nearly: 'nearly',
  over: 'more than',
  'at-least': 'at least',
  under: 'less than',
  'at-most': 'up to',
};

/**
 * What a mention says, for a list that has no text around it: "nearly $20 million", "“We will rebuild”".
 *
 * @param {Mention} mention
 */
export function mentionWords(mention) {
  if (mention.kind === 'quote') {
    const words = mention.text + (mention.quote.cut ? ' …' : '');
    return mention.quote.marked ? `“${words}”` : words;
  }
  const hedge = HEDGE_WORDS[mention.figure.hedge];
  return hedge ? `${hedge} ${mention.text}` : mention.text;
}

/** @type {Record<string, string>} */
export const ROLE_WORDS = {
  part: 'part',
  total: 'total',
  whole: 'whole',
  base: 'base',
  change: 'change',
  value: '',
};

/** 0 -> "A", 25 -> "Z", 26 -> "AA". @param {number} index */
export function sourceLetter(index) {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** ["A"] -> "A"; ["A", "B", "C"] -> "A, B and C". @param {string[]} words */
export function listWords(words) {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

/**
 * (2, "report") -> "2 reports"
 *
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function countWords(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * How many independent texts a finding rests on: "2 reports, 1 origin".  "" when every report is its own origin.
 *
 * @param {Report} report
 * @param {number[]} sources indexes
 */
export function originWords(report, sources) {
  const origins = new Set(sources.map((source) => report.sources[source]?.origin ?? `own ${source}`));
  return origins.size === sources.length
    ? ''
    : `${countWords(sources.length, 'report')}, ${countWords(origins.size, 'origin')}`;
}

/**
 * The first line above the list.
 *
 * @param {Report} report
 */
export function summaryWords(report) {
  const all = report.sources.map((_, index) => index);
  const origins = originWords(report, all);
  return origins || countWords(report.sources.length, 'report');
}

/**
 * The state of the list in one sentence, for a screen reader.
 *
 * @param {{ label: string, count: number }[]} tones those shown, worst first
 */
export function countSentence(tones) {
  const total = tones.reduce((sum, tone) => sum + tone.count, 0);
  if (total === 0) return WORDS.nothingShown;
  const parts = tones.filter((tone) => tone.count > 0).map((tone) => `${tone.count} ${tone.label.toLowerCase()}`);
  return `${countWords(total, 'finding')}: ${listWords(parts)}.`;
}

/**
 * "3 of 12. Adds up: security aid. Shown in A, B and C."
 *
 * @param {number} position from 1
 * @param {number} total
 * @param {Finding} finding
 * @param {string[]} letters of the sources it is shown in
 */
export function choiceSentence(position, total, finding, letters) {
  const place = letters.length > 0 ? ` Shown in ${listWords(letters)}.` : '';
  return `${position} of ${total}. ${findingName(finding)}. ${finding.explanation}${place}`;
}

/** @param {Finding} finding */
export function findingName(finding) {
  const { label } = VERDICT_WORDS[finding.verdict] ?? { label: finding.verdict };
  return finding.about ? `${label}: ${finding.about}` : label;
}

/**
 * "2025-09-05" -> "5 September 2025"; "" when it is no date.
 *
 * @param {string | undefined} published
 */
export function dateWords(published) {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const date = new Date(`${day}T12:00:00Z`);
  if (!day || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/**
 * "Coast Wire", or "Report C" where a source has no title.
 *
 * @param {import('./factdiff.d.ts').SourceSummary} source
 * @param {number} index
 */
export function sourceName(source, index) {
  return source.title || `${WORDS.report} ${sourceLetter(index)}`;
}

/** Sentences and names that stand alone. */
export const WORDS = {
  findings: 'Findings',
  finding: 'finding',
  findingsCounted: 'findings',
  report: 'Report',
  all: 'All',
  figures: 'Figures',
  quotes: 'Quotes',
  kindFilter: 'Show',
  next: 'Next finding',
  previous: 'Previous finding',
  nextPlace: 'Next marked place',
  previousPlace: 'Previous marked place',
  close: 'Close',
  view: 'View',
  views: { list: 'List', columns: 'Side by side', matrix: 'Table', 'in-place': 'In the article' },
  matrix: 'Who says what',
  fact: 'Fact',
  notStated: 'not stated',
  openSource: 'Open the source here',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  dismiss: 'Dismiss…',
  dismissWhy: 'Dismiss, because',
  dismissReasons: ['not the same fact', 'known and explained', 'of no interest'],
  dismissOther: 'Another reason',
  dismissDo: 'Dismiss',
  cancel: 'Cancel',
  dismissed: 'Dismissed',
  dismissedNow: 'Dismissed. It is listed at the end.',
  restore: 'Put back',
  undo: 'Undo',
  draftOnly: 'In the draft only: no source states it',
  draftSummary: 'A draft against its sources',
  export: 'Export',
  exports: {
    json: 'Report (JSON)',
    csv: 'Table (CSV)',
    markdown: 'Note (Markdown)',
    html: 'Page to print (HTML)',
    annotations: 'Web Annotations (JSON-LD)',
    claimReview: 'ClaimReview draft (JSON-LD)',
  },
  wordDiff: 'Word by word',
  onlyIn: 'only in',
  notIn: 'Not in',
  noPlace: 'The text has changed here: this place is not marked.',
  saysIt: 'according to',
  reset: 'Show all',
  nothingShown: 'No finding matches the filter.',
  emptyTitle: 'Nothing to compare yet',
  empty: 'Give it two or more reports of one event.',
  oneTitle: 'One report, checked against itself',
  one: 'Its own figures do not contradict each other. Add a second report to compare the two.',
  noneTitle: 'No figures or quotes found',
  none: 'These texts hold no figures or quotes that can be compared.',
  errorTitle: 'The comparison did not run',
  reportNotJson: 'The report inside <fact-diff> is not JSON. Write the engine’s report there, unchanged.',
  noEngine:
    'There is no engine here: only ready reports are shown. Name one in src, or put factdiff.js and factdiff.wasm beside fact-diff.js.',
  noViews: 'This view could not be loaded. Put factdiff-views.js beside fact-diff.js, or choose the list.',
  addressNotJson: (/** @type {string} */ address) =>
    `What lies at ${address} is not JSON. Put the engine’s report there, unchanged.`,
  noReport: (/** @type {string} */ address) => `${address} holds no report. Put the JSON there that the engine writes.`,
  noSources: (/** @type {string} */ address) =>
    `${address} holds no sources. Write {"sources": [{"text": "…"}]} there.`,
  notLoaded: (/** @type {string} */ address, /** @type {string} */ cause) =>
    `The report ${address} could not be loaded (${cause}). Check the address in src.`,
  answered: (/** @type {number} */ status) => `it answered ${status}`,
  otherSite: (/** @type {string} */ address) =>
    `${address} lies on another site, and browsers let no page read it. Put a copy of its text on this site, or make the report beforehand.`,
};

/** The locale of numbers, dates and lists; with other words it is theirs. */
let locale = 'en-GB';

/** What the words are written in, as BCP 47. */
export function languageTag() {
  return locale;
}

/** A table of words as a translation may give it: any of its rows, each of the same shape. @typedef {{ [name: string]: any }} Table */
/** @typedef {{ locale?: string, words?: Table, verdicts?: Table, tones?: Table, reasons?: Table, hedges?: Table, roles?: Table }} Translation */

/**
 * Puts a translation in the place of the English words: those it has, row by row. Call it before the first element is made.
 *
 *   translate({ locale: 'de', words: { findings: 'Befunde' }, verdicts: { conflict: { label: 'Passt nicht' } } })
 *
 * @param {Translation} translation
 */
export function translate({ locale: tag, ...tables }) {
  if (tag) locale = Intl.getCanonicalLocales(tag)[0];
  const own = tablesNow();
  for (const [name, table] of Object.entries(tables)) mergeInto(own[name], /** @type {Table} */ (table));
}

/** The words as they are now, to hand them on. @returns {Translation} */
export function currentWords() {
  return { locale, ...tablesNow() };
}

/** @returns {Table} */
function tablesNow() {
  return {
    words: WORDS,
    verdicts: VERDICT_WORDS,
    tones: TONE_WORDS,
    reasons: REASON_WORDS,
    hedges: HEDGE_WORDS,
    roles: ROLE_WORDS,
  };
}

/** @param {Table} own @param {Table} other */
function mergeInto(own, other) {
  for (const [key, value] of Object.entries(other)) {
    if (!own || !(key in own)) throw new RangeError(`There is no word “${key}” to translate. wording.js lists them.`);
    if (typeof own[key] === 'object' && !Array.isArray(own[key])) mergeInto(own[key], value);
    else own[key] = value;
  }
}

/** "3 of 12" @param {number} position from 1 @param {number} total */
export function positionWords(position, total) {
  const number = new Intl.NumberFormat(locale);
  return `${number.format(position)} / ${number.format(total)}`;
}
