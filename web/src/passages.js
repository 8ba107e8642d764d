// The places of a finding as short passages of their texts, near ones in one passage.
//
//   "…plans for providing [$13.5 million] in security aid and [$6 million] in drone…"   [ ]: said, the mention's own words
//   passagesOf(members, { report, texts }) -> [{ source: 0, mentions: [4, 5], role: 'part', pieces: [{ words, isSaid }] }]
//
// With `isWhole` a passage is the whole sentence. Without the texts it is the mention alone, with the hedge that its span leaves out.

import { sentenceAt } from './sentences.js';
import { mentionWords } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Member} Member */
/** @typedef {import('./factdiff.d.ts').Mention} Mention */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {{ source: number, mentions: number[], role: string, pieces: { words: string, isSaid: boolean }[] }} Passage */

const AROUND = 48;
const LONG_QUOTE = 320;

/**
 * @param {Member[]} members
 * @param {{ report: Report, texts: string[], isWhole?: boolean }} context
 * @returns {Passage[]} in text order, source by source
 */
export function passagesOf(members, { report, texts, isWhole = false }) {
  /** @type {Member[][]} */
  const groups = [];
  const known = members.filter((member) => report.mentions[member.mention]);
  for (const member of known.sort((a, b) => a.mention - b.mention)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && last.role === member.role && areNear(last, member, report, texts)) group.push(member);
    else groups.push([member]);
  }
  return groups.map((group) => {
    const mentions = group.map((member) => report.mentions[member.mention]);
    return {
      source: mentions[0].source,
      mentions: group.map((member) => member.mention),
      role: group[0].role,
      pieces: piecesOf(mentions, texts[mentions[0].source], isWhole),
    };
  });
}

/** @param {Member} a @param {Member} b @param {Report} report @param {string[]} texts */
function areNear(a, b, report, texts) {
  const first = report.mentions[a.mention];
  const second = report.mentions[b.mention];
  const text = texts[first.source];
  if (first.source !== second.source || first.kind === 'quote' || second.kind === 'quote') return false;
  if (!stands(first, text) || !stands(second, text)) return false;
  const between = text.slice(first.end, second.start);
  return second.start >= first.end && between.length <= AROUND && !between.includes('\n');
}

/** @param {Mention[]} mentions near each other @param {string | undefined} text @param {boolean} isWhole */
function piecesOf(mentions, text, isWhole) {
  const [first] = mentions;
  if (first.kind === 'quote' && !isWhole) return [{ words: shorten(mentionWords(first)), isSaid: true }];
  if (!text || !stands(first, text)) return [{ words: shorten(mentionWords(first)), isSaid: true }];
  const { end } = mentions[mentions.length - 1];
  const lineStart = text.lastIndexOf('\n', first.start) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const sentence = isWhole ? sentenceAt(text, first.start, end) : null;
  const from = sentence ? sentence[0] : Math.max(lineStart, first.start - AROUND);
  const to = sentence ? sentence[1] : Math.min(lineEnd, end + AROUND);
  const before = text.slice(from, first.start);
  const after = text.slice(end, to);
  const isCutBefore = !sentence && from > lineStart;
  const pieces = [{ words: isCutBefore ? `…${before.replace(/^\S*\s/, '')}` : before, isSaid: false }];
  // A report that is kept with little of its texts may have no room for the "nearly" before a figure.
  const isBare = before.endsWith('…');
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    pieces.push({ words: isBare && index === 0 ? mentionWords(mention) : mention.text, isSaid: true });
    if (next) pieces.push({ words: text.slice(mention.end, next.start), isSaid: false });
  });
  pieces.push({ words: !sentence && to < lineEnd ? `${after.replace(/\s\S*$/, '')}…` : after, isSaid: false });
  return pieces.filter((piece) => piece.words !== '');
}

/** @param {Mention} mention @param {string | undefined} text */
function stands(mention, text) {
  return text?.slice(mention.start, mention.end) === mention.text;
}

/** @param {string} text */
function shorten(text) {
  return text.length <= LONG_QUOTE ? text : `${text.slice(0, LONG_QUOTE).replace(/\s\S*$/, '')} …`;
}
