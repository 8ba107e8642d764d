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
  speaker: { label: 'Different speakers', glyph: '“?”', meaning: 'The same words, two speakers.' },
  altered: {
    label: 'Wording differs',
    glyph: '“≠”',
    meaning: 'Printed as the speaker’s words; the words differ.',
  },
  derived: { label: 'Adds up', glyph: '∑', meaning: 'One figure follows from the others by arithmetic.' },
  compatible: { label: 'Fits', glyph: '≈', meaning: 'Written differently; both can be true.' },
  paraphrase: {
    label: 'Indirect speech',
    glyph: '“~”',
    meaning: 'One report tells it in its own words.',
  },
  cropped: { label: 'Shortened', glyph: '“…”', meaning: 'One report prints a part of it.' },
  unquoted: {
    label: 'No quotation marks',
    glyph: '“ ”',
    meaning: 'One report prints the same words without quotation marks.',
  },
  agree: { label: 'Same figure', glyph: '=', meaning: 'The same value, once words, scale and units are read alike.' },
  same: { label: 'Same words', glyph: '“=”', meaning: 'The same words by the same speaker.' },
  incomparable: { label: 'Not comparable', glyph: '∥', meaning: 'One thing, on a different basis.' },
  only: { label: 'One report only', glyph: '1', meaning: 'No other report states it.' },
};

/** Heads of the list's sections. @type {Record<Tone, string>} */
export const TONE_HEADINGS = {
  clash: 'Figures that do not match',
  altered: 'Quotes that differ',
  fits: 'Differ as written, and fit',
  reworded: 'Quotes in another form',
  apart: 'On a different basis',
  same: 'The same in several reports',
  only: 'In one report only',
};

/** What a key to the marks says, in English: for pages that are written in it. @type {Record<Tone, { label: string, meaning: string }>} */
export const TONE_WORDS = {
  clash: {
    label: 'Do not match',
    meaning: 'As written, the figures cannot all be true of one thing.',
  },
  altered: {
    label: 'Quote differs',
    meaning: 'Printed as one person’s words, in two wordings or under two names.',
  },
  fits: {
    label: 'Fits',
    meaning: 'A sum, a share, a rounding or a bound lets all of them be true.',
  },
  reworded: {
    label: 'Quote, other form',
    meaning: 'Shortened, without quotation marks, or as indirect speech.',
  },
  apart: {
    label: 'Not comparable',
    meaning: 'About one thing, in another currency, scope or measure.',
  },
  same: { label: 'Same', meaning: 'The same value, or the same words.' },
  only: { label: 'One report only', meaning: 'No other report states it.' },
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

/** The words before a figure that its span leaves out; days and hours have others. @type {Table} */
const HEDGE_WORDS = {
  about: 'about',
  nearly: 'nearly',
  over: 'more than',
  'at-least': 'at least',
  under: 'less than',
  'at-most': 'up to',
  date: { over: 'after', 'at-least': 'from', under: 'before', 'at-most': 'until' },
};

/**
 * What a mention says, for a list that has no text around it: "nearly $20 million", "before Monday", "“We will rebuild”".
 *
 * @param {Mention} mention
 */
export function mentionWords(mention) {
  if (mention.kind === 'quote') {
    const words = mention.text + (mention.quote.cut ? ' …' : '');
    return mention.quote.marked ? `“${words}”` : words;
  }
  const { type, hedge: name } = mention.figure;
  const hedge = (/^(date|time)$/.test(type) && HEDGE_WORDS.date[name]) || HEDGE_WORDS[name];
  return hedge ? `${hedge} ${mention.text}` : mention.text;
}

/** @typedef {{ [category: string]: string }} Forms by Intl.PluralRules: "one", "other" and what else the language has; {n} is the number */

/** What a figure is in its sum. @type {Record<string, Forms>} */
const ROLE_WORDS = {
  part: { one: 'part', other: 'parts' },
  total: { one: 'total', other: 'totals' },
  whole: { one: 'whole', other: 'wholes' },
  base: { one: 'base', other: 'bases' },
  change: { one: 'change', other: 'changes' },
};

/** ("part", 2) -> "parts"; "" where a figure has no role. @param {string} role @param {number} count */
export function roleWords(role, count) {
  return plural(ROLE_WORDS[role] ?? { other: '' }, count);
}

/** 0 -> "A", 25 -> "Z", 26 -> "AA". @param {number} index */
export function sourceLetter(index) {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** ["A", "B", "C"] -> "A, B and C"; as a unit "A, B, C". @param {string[]} words @param {'conjunction' | 'unit'} [type] */
export function listWords(words, type = 'conjunction') {
  return new Intl.ListFormat(locale, { type }).format(words);
}

/** 1234 -> "1,234" @param {number} value */
export function numberWords(value) {
  return numbers.format(value);
}

/** ({ one: "{n} report", other: "{n} reports" }, 2) -> "2 reports" @param {Forms} forms @param {number} count */
export function plural(forms, count) {
  return (forms[plurals.select(count)] ?? forms.other).replace('{n}', numberWords(count));
}

/**
 * (2, "report") -> "2 reports": in English, for pages that are written in it.
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
    : listWords([plural(WORDS.reports, sources.length), plural(WORDS.origins, origins.size)], 'unit');
}

/**
 * The first line above the list.
 *
 * @param {Report} report
 */
export function summaryWords(report) {
  const all = report.sources.map((_, index) => index);
  const origins = originWords(report, all);
  return origins || plural(WORDS.reports, report.sources.length);
}

/**
 * The state of the list in one sentence, for a screen reader.
 *
 * @param {{ label: string, count: number }[]} verdicts those shown, worst first
 */
export function countSentence(verdicts) {
  const counted = verdicts.filter(({ count }) => count > 0);
  if (counted.length === 0) return WORDS.nothingShown;
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const parts = counted.map(({ label, count }) => `${numberWords(count)} ${label.toLocaleLowerCase(locale)}`);
  return `${plural(WORDS.findingsCounted, total)}: ${listWords(parts)}.`;
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
  const place = letters.length > 0 ? ` ${WORDS.shownIn(listWords(letters))}.` : '';
  return `${positionWords(position, total)}. ${findingName(finding)}. ${finding.explanation}${place}`;
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
 * "Coast Wire"; "coast-wire.example" where a source has an address and no title; "Report C" where it has neither.
 *
 * @param {import('./factdiff.d.ts').SourceSummary} source
 * @param {number} index
 */
export function sourceName(source, index) {
  return givenName(source) || WORDS.report(sourceLetter(index));
}

/** The same, "" where a source has no name of its own. @param {import('./factdiff.d.ts').SourceSummary} source */
export function givenName({ title, url }) {
  return title || (url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');
}

/** What a list of findings says. */
export const WORDS = {
  findings: 'Findings',
  findingsCounted: { one: '{n} finding', other: '{n} findings' },
  report: (/** @type {string} */ letter) => `Report ${letter}`,
  reports: { one: '{n} report', other: '{n} reports' },
  origins: { one: '{n} origin', other: '{n} origins' },
  sources: 'The reports',
  of: (/** @type {string} */ position, /** @type {string} */ total) => `${position} of ${total}`,
  shownIn: (/** @type {string} */ letters) => `Shown in ${letters}`,
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
  openSource: 'Open the source here',
  copy: 'Copy',
  dismiss: 'Dismiss…',
  cancel: 'Cancel',
  dismissed: 'Dismissed',
  dismissedNow: 'Dismissed. It is listed at the end.',
  restore: 'Put back',
  draftOnly: 'In the draft only: no source states it',
  draftSummary: 'A draft against its sources',
  export: 'Export',
  wordDiff: 'Word by word',
  onlyIn: (/** @type {string} */ letter) => `only in ${letter}`,
  notIn: (/** @type {string} */ letters) => `Not in ${letters}`,
  noPlace: 'The text has changed: this place is not marked.',
  accordingTo: (/** @type {string} */ who) => `according to ${who}`,
  marked: { one: '{n} place is marked in the article.', other: '{n} places are marked in the article.' },
  unmarked: {
    one: 'The text has changed: {n} place is not marked.',
    other: 'The text has changed: {n} places are not marked.',
  },
  elsewhere: {
    one: '{n} finding stands in the list alone.',
    other: '{n} findings stand in the list alone.',
  },
  noArticle: (/** @type {string} */ selector) => `No article stands at “${selector}”: nothing is marked.`,
  badSelector: (/** @type {string} */ selector) => `“${selector}” is no CSS selector: nothing is marked.`,
  reset: 'Show all',
  nothingShown: 'No finding matches the filter.',
  emptyTitle: 'Nothing to compare yet',
  loading: 'Loading…',
  comparing: 'Comparing…',
  cancelled: 'Cancelled',
  oneTitle: 'One report, checked against itself',
  one: 'Its own figures do not contradict each other.',
  noneTitle: 'No figures or quotes found',
  none: 'These texts hold none that can be compared.',
  errorTitle: 'The comparison is not shown',
  notJson: (/** @type {string} */ place) =>
    `What stands in ${place} is not JSON. Write the engine’s report there, unchanged.`,
  brokenReport: 'This report is damaged. Write the engine’s report there, unchanged.',
  otherSchema: (/** @type {unknown} */ schema) =>
    `This report has schema “${schema}”; “factdiff/1” is known here. Make it again.`,
  noEngine:
    'There is no engine here. Name a report in src, or put factdiff-worker.js and factdiff.wasm beside fact-diff.js.',
  noViews: 'This view could not be loaded. Put factdiff-views.js beside fact-diff.js.',
  noReport: (/** @type {string} */ address) =>
    `${address} holds no report. Write the engine’s report there, unchanged.`,
  notLoaded: (/** @type {string} */ address, /** @type {string} */ cause) =>
    `${address} could not be loaded (${cause}). Check the address.`,
  answered: (/** @type {number} */ status) => `it answered ${status}`,
};

/** What the table, the columns, the forms, the files and the engine's page say besides: loaded with them. */
export const MORE_WORDS = {
  matrix: 'Who says what',
  fact: 'Fact',
  notStated: 'not stated',
  dismissWhy: 'Dismiss, because',
  dismissReasons: ['not the same fact', 'known and explained', 'of no interest'],
  dismissOther: 'Another reason',
  dismissDo: 'Dismiss',
  undo: 'Undo',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  noSources: (/** @type {string} */ address) =>
    `${address} holds no sources. Write {"sources": [{"text": "…"}]} there.`,
  otherSite: (/** @type {string} */ address) =>
    `${address} lies on another site, and browsers let no page read it. Put a copy of its text on this site, or make the report beforehand.`,
  exports: {
    json: 'Report (JSON)',
    csv: 'Table (CSV)',
    markdown: 'Note (Markdown)',
    html: 'Page to print (HTML)',
    annotations: 'Web Annotations (JSON-LD)',
    claimReview: 'ClaimReview draft (JSON-LD)',
  },
};

/** The locale of numbers, dates and lists; with other words it is theirs. */
let locale = '';
/** @type {Intl.NumberFormat} */
let numbers;
/** @type {Intl.PluralRules} */
let plurals;
useLocale('en-GB');

// Made once: each takes a good part of a millisecond.
/** @param {string} tag */
function useLocale(tag) {
  locale = tag;
  numbers = new Intl.NumberFormat(tag);
  plurals = new Intl.PluralRules(tag);
}

/** What the words are written in, as BCP 47. */
export function languageTag() {
  return locale;
}

/** Which way the words are read; a list, because Firefox does not know it of a locale. @returns {'ltr' | 'rtl'} */
export function textDirection() {
  return /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/.test(locale) ? 'rtl' : 'ltr';
}

/** A table of words as a translation may give it: any of its rows, each of the same shape. @typedef {{ [name: string]: any }} Table */
/** @typedef {{ locale?: string, words?: Table, verdicts?: Table, headings?: Table, reasons?: Table, hedges?: Table, roles?: Table }} Translation */

/** @type {Table} */
const tables = {
  words: WORDS,
  verdicts: VERDICT_WORDS,
  headings: TONE_HEADINGS,
  reasons: REASON_WORDS,
  hedges: HEDGE_WORDS,
  roles: ROLE_WORDS,
};
/** Everything that was given, for the files that are loaded later. @type {Table} */
const given = {};

/**
 * Puts a translation in the place of the English words: those it has, row by row. What is on show is written anew with the
 * next report.
 *
 *   translate({ locale: 'de', words: { findings: 'Befunde' }, verdicts: { conflict: { label: 'Passt nicht' } } })
 *
 * @param {Translation} translation
 */
export function translate({ locale: tag, ...others }) {
  if (tag) useLocale(Intl.getCanonicalLocales(tag)[0]);
  mergeInto(given, others, true);
  mergeInto(tables, others);
}

/** For a file that is bundled by itself and has words of its own. @param {Translation} translation from currentWords */
export function translateMore(translation) {
  translate(translation);
  mergeInto(MORE_WORDS, given.words ?? {});
}

/** The translation as it is now, to hand it on. @returns {Translation} */
export function currentWords() {
  return { ...given, locale };
}

/** Every row there is to translate, as a translator is given it. @returns {Table} */
export function allWords() {
  return { ...tables, words: { ...WORDS, ...MORE_WORDS } };
}

/** @param {Table} own @param {Table} other @param {boolean} [takesAll] also rows that it has not yet */
function mergeInto(own, other, takesAll = false) {
  for (const [key, value] of Object.entries(other)) {
    if (!takesAll && !(key in own)) continue;
    if (value?.constructor === Object) mergeInto((own[key] ??= {}), value, takesAll);
    else own[key] = value;
  }
}

/** "3 of 12" @param {number} position from 1 @param {number} total */
export function positionWords(position, total) {
  return WORDS.of(numberWords(position), numberWords(total));
}
