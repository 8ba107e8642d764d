// One finding as a list item: verdict, what it is about, the explanation, and, opened, every place in every source.
//
//   findingCard(finding, { report, texts, lost: new Set() }) -> <li> with a button .title and buttons .place[data-mention]

import { make } from './make-element.js';
import { toneOf } from './palette.js';
import {
  mentionWords,
  originWords,
  reasonWords,
  ROLE_WORDS,
  sourceLetter,
  listWords,
  VERDICT_WORDS,
  WORDS,
} from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./factdiff.d.ts').Mention} Mention */
/** @typedef {import('./factdiff.d.ts').Member} Member */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/**
 * @typedef {object} CardContext
 * @property {Report} report
 * @property {string[]} texts the sources' texts, for the words around a place; may be empty
 * @property {Set<number>} lost mentions whose words no longer stand in the page
 */

const AROUND = 48;
const LONG_QUOTE = 320;

/**
 * @param {Finding} finding
 * @param {CardContext} context
 */
export function findingCard(finding, context) {
  const { label, glyph, meaning } = VERDICT_WORDS[finding.verdict] ?? {
    label: finding.verdict,
    glyph: '',
    meaning: '',
  };
  const detailsId = `details-${finding.id}`;
  const about = finding.about || (context.report.mentions[finding.members[0]?.mention]?.text ?? '');
  return make(
    'li',
    { class: `finding tone-${toneOf(finding.verdict)}`, 'data-finding': finding.id },
    make(
      'button',
      {
        class: 'title',
        type: 'button',
        'aria-expanded': 'false',
        'aria-controls': detailsId,
      },
      make('span', { class: 'glyph', 'aria-hidden': 'true' }, glyph),
      make(
        'span',
        { class: 'words' },
        make('span', { class: 'verdict', title: meaning }, label),
        make('span', { class: 'unseen' }, ': '),
        make('span', { class: 'about' }, about),
      ),
      sourceBadges(finding, context.report),
    ),
    make('p', { class: 'explanation' }, finding.explanation),
    make(
      'div',
      { class: 'details', id: detailsId, hidden: true },
      placeList(finding, context),
      wordDiff(finding, context.report),
      fineprint(finding, context.report),
    ),
  );
}

/** @param {Finding} finding @param {Report} report */
function sourceBadges(finding, report) {
  const members = new Set(finding.members.map((member) => report.mentions[member.mention]?.source));
  return make(
    'span',
    { class: 'badges', 'aria-hidden': 'true' },
    ...report.sources.map((_, index) =>
      make('span', { class: members.has(index) ? 'badge' : 'badge absent' }, sourceLetter(index)),
    ),
  );
}

/** @param {Finding} finding @param {CardContext} context */
function placeList(finding, context) {
  const { report } = context;
  const members = finding.members
    .filter((member) => report.mentions[member.mention])
    .sort((a, b) => a.mention - b.mention);
  return make('ul', { class: 'places' }, ...members.map((member) => placeItem(member, context)));
}

/** @param {Member} member @param {CardContext} context */
function placeItem(member, context) {
  const mention = context.report.mentions[member.mention];
  const letter = sourceLetter(mention.source);
  const role = ROLE_WORDS[member.role] ?? '';
  const isLost = context.lost.has(member.mention);
  return make(
    'li',
    {},
    make(
      'button',
      { class: 'place', type: 'button', 'data-mention': member.mention },
      make('span', { class: 'badge' }, letter),
      ' ',
      make(
        'span',
        { class: 'said' },
        ...wordsAround(mention, context.texts[mention.source]),
        sourceOfWords(mention),
        role ? make('span', { class: 'role' }, role) : null,
        isLost ? make('span', { class: 'lost' }, WORDS.noPlace) : null,
      ),
    ),
  );
}

/**
 * The mention with the words beside it, so that "nearly" and what was counted are seen.
 *
 * @param {Mention} mention
 * @param {string | undefined} text
 */
function wordsAround(mention, text) {
  if (mention.kind === 'quote') return [make('strong', {}, shorten(mentionWords(mention), LONG_QUOTE))];
  if (text?.slice(mention.start, mention.end) !== mention.text) return [make('strong', {}, mentionWords(mention))];
  const lineStart = text.lastIndexOf('\n', mention.start) + 1;
  const lineEnd = text.indexOf('\n', mention.end);
  const from = Math.max(lineStart, mention.start - AROUND);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, mention.end + AROUND);
  let before = text.slice(from, mention.start);
  let after = text.slice(mention.end, to);
  if (from > lineStart) before = `…${before.replace(/^\S*\s/, '')}`;
  if (to < text.length && text[to] !== '\n') after = `${after.replace(/\s\S*$/, '')}…`;
  return [before, make('strong', {}, mention.text), after];
}

/** @param {Mention} mention */
function sourceOfWords(mention) {
  const who = mention.kind === 'quote' ? mention.quote.speaker : mention.figure.statedBy;
  if (!who) return null;
  return make('span', { class: 'who' }, mention.kind === 'quote' ? `— ${who}` : `${WORDS.saysIt} ${who}`);
}

/** @param {Finding} finding @param {Report} report */
function wordDiff(finding, report) {
  if (!finding.diff?.some((step) => step.op !== 'equal') || !finding.diffOf) return null;
  const [a, b] = finding.diffOf.map((index) => report.mentions[index]);
  if (!a || !b) return null;
  const letterA = sourceLetter(a.source);
  const letterB = sourceLetter(b.source);
  const line = make('p', { class: 'diff' });
  let last = ' ';
  /** @param {string} words @param {(words: string) => Node | string} [wrap] */
  const add = (words, wrap = (one) => one) => {
    if (!words) return;
    // Steps hold words without the spaces between them, or with: either way one space stands there.
    if (/\S/.test(last) && /^[^\s,.;:!?…)”’]/.test(words)) line.append(' ');
    line.append(wrap(words));
    last = words.at(-1) ?? last;
  };
  for (const { op, a: inA, b: inB } of finding.diff) {
    if (op === 'equal') add(b.text.slice(...inB));
    if (op === 'delete' || op === 'replace') add(a.text.slice(...inA), (words) => onlyIn('in-a', letterA, words));
    if (op === 'insert' || op === 'replace') add(b.text.slice(...inB), (words) => onlyIn('in-b', letterB, words));
  }
  return make(
    'details',
    { class: 'word-diff', open: finding.verdict === 'altered' },
    make('summary', {}, WORDS.wordDiff),
    line,
    make(
      'p',
      { class: 'diff-key', 'aria-hidden': 'true' },
      make('span', { class: 'in-a' }, `${WORDS.onlyIn} ${letterA}`),
      ' ',
      make('span', { class: 'in-b' }, `${WORDS.onlyIn} ${letterB}`),
    ),
  );
}

// No <del> and <ins>: neither report has deleted anything.
/** @param {'in-a' | 'in-b'} side @param {string} letter @param {string} words */
function onlyIn(side, letter, words) {
  return make(
    'span',
    { class: side },
    make('span', { class: 'unseen' }, `[${WORDS.onlyIn} ${letter}: `),
    words,
    make('span', { class: 'unseen' }, ']'),
  );
}

/** @param {Finding} finding @param {Report} report */
function fineprint(finding, report) {
  const sources = [...new Set(finding.members.map((member) => report.mentions[member.mention]?.source ?? -1))];
  const parts = [
    finding.verdict === 'only' ? '' : listWords(finding.reasons.slice(0, 3).map(reasonWords)),
    finding.verdict === 'only' ? '' : originWords(report, sources),
    finding.absent.length > 0 ? `${WORDS.notIn} ${listWords(finding.absent.map(sourceLetter))}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? make('p', { class: 'fineprint' }, parts.join(' · ')) : null;
}

/** @param {string} text @param {number} length */
function shorten(text, length) {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s\S*$/, '')} …`;
}
