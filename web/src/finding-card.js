// One finding as a list item: verdict, what it is about, the explanation, and, opened, every place in every source.
//
//   findingCard(finding, { report, texts, lost: new Set() }) -> <li> with a button .title and buttons .place[data-mentions]
//   findingDetails(finding, { …, isWhole: true })             -> the same places with their whole sentences, for the popover

import { make } from './make-element.js';
import { toneOf } from './palette.js';
import { passagesOf } from './passages.js';
import { placeLink } from './text-fragment.js';
import {
  givenName,
  originWords,
  reasonWords,
  roleWords,
  sourceLetter,
  listWords,
  VERDICT_WORDS,
  WORDS,
} from './wording.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./factdiff.d.ts').Mention} Mention */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/**
 * @typedef {object} CardContext
 * @property {Report} report
 * @property {string[]} texts the sources' texts, for the words around a place; may be empty
 * @property {Set<number>} lost mentions whose words no longer stand in the page
 * @property {boolean} [isWhole] whole sentences rather than a few words around a place
 * @property {boolean} [canDismiss] a button that takes the finding off the list
 */

/**
 * @param {Finding} finding
 * @param {CardContext} context
 * @param {{ isLazy?: boolean }} [options] lazy: `fillDetails` puts the places in when the card is opened
 */
export function findingCard(finding, context, { isLazy = false } = {}) {
  const detailsId = `details-${finding.id}`;
  const details = make('div', { class: 'details', id: detailsId, hidden: true });
  if (!isLazy) details.append(...findingDetails(finding, context));
  return make(
    'li',
    { class: `finding tone-${toneOf(finding.verdict)}`, part: 'finding', 'data-finding': finding.id },
    make(
      'button',
      { class: 'title', type: 'button', 'aria-expanded': 'false', 'aria-controls': detailsId },
      ...findingHead(finding, context.report),
      sourceBadges(finding, context.report),
    ),
    explanation(finding),
    details,
  );
}

/** Its sign, its verdict and what it is about. @param {Finding} finding @param {Report} report */
export function findingHead(finding, report) {
  const { label, glyph, meaning } = verdictWords(finding);
  return [
    make('span', { class: 'glyph', 'aria-hidden': 'true' }, glyph),
    make(
      'span',
      { class: 'words' },
      make('span', { class: 'verdict', title: meaning }, label),
      make('span', { class: 'unseen' }, ': '),
      make('bdi', { class: 'about' }, aboutWords(finding, report)),
    ),
  ];
}

// The engine writes English, whatever the words around it are.
/** @param {Finding} finding */
export function explanation(finding) {
  return make('p', { class: 'explanation', lang: 'en', dir: 'ltr' }, finding.explanation);
}

/** @param {Pick<Finding, 'verdict'>} finding */
export function verdictWords({ verdict }) {
  return VERDICT_WORDS[verdict] ?? { label: verdict, glyph: '', meaning: '' };
}

/** What a finding is about; where the engine has no words for it, its own first words. @param {Finding} finding @param {Report} report */
export function aboutWords(finding, report) {
  return finding.about || (report.mentions[finding.members[0]?.mention]?.text ?? '');
}

/**
 * @param {Finding} finding
 * @param {CardContext} context
 * @returns {(Node | string)[]}
 */
export function findingDetails(finding, context) {
  return [
    placeList(finding, context),
    wordDiff(finding, context.report),
    fineprint(finding, context.report),
    make(
      'p',
      { class: 'actions' },
      make('button', { type: 'button', class: 'copy', part: 'button' }, WORDS.copy),
      context.canDismiss ? make('button', { type: 'button', class: 'dismiss', part: 'button' }, WORDS.dismiss) : null,
    ),
  ].filter((part) => part !== null);
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
  return make(
    'ul',
    { class: 'places' },
    ...passagesOf(finding.members, context).map((passage) => placeItem(passage, context)),
  );
}

/** @param {import('./passages.js').Passage} passage @param {CardContext} context */
function placeItem({ source, mentions, role, pieces }, context) {
  const isLost = mentions.some((mention) => context.lost.has(mention));
  const roleWord = roleWords(role, mentions.length);
  const summary = context.report.sources[source];
  const name = summary && givenName(summary);
  const link = placeLink(summary?.url, context.texts[source], context.report.mentions[mentions[0]]);
  return make(
    'li',
    {},
    make(
      'button',
      { class: 'place', type: 'button', 'data-mentions': mentions.join(' ') },
      make('span', { class: 'badge' }, sourceLetter(source)),
      ' ',
      make(
        'span',
        { class: 'words' },
        name ? make('bdi', { class: 'from' }, name) : null,
        name ? make('span', { class: 'unseen' }, ': ') : null,
        make(
          'span',
          { class: 'said' },
          make('bdi', {}, ...pieces.map(({ words, isSaid }) => (isSaid ? make('strong', {}, words) : words))),
          ' ',
          sourceOfWords(context.report.mentions[mentions[0]]),
          ' ',
          roleWord ? make('span', { class: 'role' }, roleWord) : null,
          isLost ? make('span', { class: 'lost' }, WORDS.noPlace) : null,
        ),
      ),
    ),
    link ? make('a', { class: 'link', href: link, target: '_blank' }, WORDS.openSource) : null,
  );
}

/** @param {Mention} mention */
function sourceOfWords(mention) {
  const who = mention.kind === 'quote' ? mention.quote.speaker : mention.figure.statedBy;
  if (!who) return null;
  return make('span', { class: 'who' }, mention.kind === 'quote' ? `— ${who}` : WORDS.accordingTo(who));
}

/** @param {Finding} finding @param {Report} report */
function wordDiff(finding, report) {
  if (!finding.diff?.some((step) => step.op !== 'equal') || !finding.diffOf) return null;
  const [a, b] = finding.diffOf.map((index) => report.mentions[index]);
  if (!a || !b) return null;
  const letterA = sourceLetter(a.source);
  const letterB = sourceLetter(b.source);
  const line = make('p', { class: 'diff', dir: 'auto' });
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
      make('span', { class: 'in-a' }, WORDS.onlyIn(letterA)),
      ' ',
      make('span', { class: 'in-b' }, WORDS.onlyIn(letterB)),
    ),
  );
}

// No <del> and <ins>: neither report has deleted anything.
/** @param {'in-a' | 'in-b'} side @param {string} letter @param {string} words */
function onlyIn(side, letter, words) {
  return make(
    'span',
    { class: side },
    make('span', { class: 'unseen' }, `[${WORDS.onlyIn(letter)}: `),
    words,
    make('span', { class: 'unseen' }, ']'),
  );
}

/** @param {Finding} finding @param {Report} report */
function fineprint(finding, report) {
  const sources = [...new Set(finding.members.map((member) => report.mentions[member.mention]?.source ?? -1))];
  const parts = [
    finding.verdict === 'only' ? '' : tellingReasons(finding).slice(0, 3).map(reasonWords).join(', '),
    finding.verdict === 'only' ? '' : originWords(report, sources),
    finding.absent.length > 0 ? WORDS.notIn(listWords(finding.absent.map(sourceLetter))) : '',
  ].filter(Boolean);
  return parts.length > 0 ? make('p', { class: 'fineprint' }, parts.join(' · ')) : null;
}

// "value" is why figures differ, and also how the engine says that they are one: then it has nothing to tell.
/** @param {Finding} finding */
function tellingReasons({ verdict, reasons }) {
  return verdict === 'agree' || verdict === 'same' ? reasons.filter((reason) => reason !== 'value') : reasons;
}
