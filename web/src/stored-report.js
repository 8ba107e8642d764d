// A report for a page that does not hold the compared texts: it carries a few words around each place instead.
//
//   const stored = withSnippets(report, texts);   // { …, sources: [{ title: 'Coast Wire', length: 3445, snippets: [{ start: 548, text: '…' }] }] }
//   element.texts = textsFrom(stored);            // as long as the texts were, line ends outside the snippets: offsets still fit
//   element.report = stored;
//
// What only one source states stays away. Of no text more is carried than MOST_OF_TEXT, or ROOM_OF_SHORT_TEXT, the words of
// figures and quotes included, and of no paragraph the whole: what matters most is served first, long quotes are cut.

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./factdiff.d.ts').Mention} Mention */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {import('./factdiff.d.ts').SourceSummary} SourceSummary */
/** @typedef {[from: number, to: number]} Span UTF-16 code units, half open */
/** @typedef {{ start: number, text: string }} Snippet start: UTF-16 code units into the source */
/** @typedef {Omit<Report, 'sources'> & { sources: (SourceSummary & { snippets?: Snippet[] })[] }} StoredReport */

const MOST_OF_TEXT = 1 / 4;
const ROOM_OF_SHORT_TEXT = 240; // of a few pasted sentences a quarter would hold no quote
const MOST_AROUND_IN_SHORT_TEXT = 1 / 2; // of the text
const MOST_OF_PARAGRAPH = 3 / 4; // of a quote
const WITH_WORDS_AROUND = 1 / 2; // of a paragraph
const AROUND = 32; // on either side of a place
const LEAST_AROUND = 12; // with less, a hedge would be cut in two
const SHORT_QUOTE = 60; // is not cut
const HOLE = '\n'; // where passages end

/**
 * @param {Report} report
 * @param {string[]} texts of its sources
 * @returns {StoredReport}
 */
export function withSnippets(report, texts) {
  const rooms = texts.map((text) => new Room(text));
  /** @type {Map<number, Mention>} by index in the report */
  const kept = new Map();
  const findings = report.findings.filter(({ verdict, members }) => {
    if (verdict === 'only') return false;
    const places = [...new Set(members.map(({ mention }) => mention))].filter((index) => !kept.has(index));
    const cut = places.map((index) => fitted(report.mentions[index], rooms[report.mentions[index].source]));
    if (cut.includes(null)) return false;
    cut.forEach((mention, at) => {
      if (!mention) return;
      rooms[mention.source].keep([mention.start, mention.end]);
      kept.set(places[at], mention);
    });
    return true;
  });
  // Words around figures take what room the places have left, in the same order; quotes are shown without.
  for (const { source, start, end, kind } of kept.values()) {
    if (kind === 'figure') rooms[source].keepAround([start, end]);
  }
  const numbers = new Map([...kept.keys()].sort((a, b) => a - b).map((index, number) => [index, number]));
  return {
    ...report,
    sources: report.sources.map((summary, source) => ({ ...summary, snippets: rooms[source]?.snippets() ?? [] })),
    mentions: [...numbers.keys()].map((index) => renumbered(/** @type {Mention} */ (kept.get(index)), numbers)),
    findings: findings.map((finding) => withoutCutDiff(finding, kept, numbers)),
  };
}

/**
 * @param {StoredReport} report
 * @returns {string[]} empty where the report has no snippets
 */
export function textsFrom(report) {
  if (!Array.isArray(report?.sources) || !report.sources.some((source) => source?.snippets)) return [];
  return report.sources.map(({ length, snippets = [] }) => {
    let text = '';
    for (const snippet of snippets) text = text.padEnd(snippet.start, HOLE) + snippet.text;
    return text.padEnd(length, HOLE);
  });
}

/** What of one text is carried. */
class Room {
  /** @type {Span[]} apart from each other, in text order */
  #spans = [];

  /** @param {string} text */
  constructor(text) {
    this.text = text;
    const quarter = Math.floor(text.length * MOST_OF_TEXT);
    this.size = Math.max(quarter, Math.min(ROOM_OF_SHORT_TEXT, text.length));
    this.sizeWithWordsAround = Math.max(quarter, Math.min(ROOM_OF_SHORT_TEXT, text.length * MOST_AROUND_IN_SHORT_TEXT));
  }

  /** What a place may still take, before anything around it is carried. */
  get left() {
    return this.size - lengthOf(this.#spans);
  }

  /** @param {Span} span */
  cost(span) {
    return lengthOf(joined([...this.#spans, span])) - lengthOf(this.#spans);
  }

  /** @param {Span} span */
  keep(span) {
    this.#spans = joined([...this.#spans, span]);
  }

  /** As many words on either side as there is room for. @param {Span} span */
  keepAround([start, end]) {
    const [first, last] = paragraphAt(this.text, start, end);
    const inParagraph = this.#spans.map(
      ([from, to]) => /** @type {Span} */ ([Math.max(from, first), Math.min(to, last)]),
    );
    const room = Math.min(
      this.sizeWithWordsAround - lengthOf(this.#spans),
      Math.floor((last - first) * WITH_WORDS_AROUND) - lengthOf(inParagraph.filter(([from, to]) => to > from)),
    );
    const side = Math.min(AROUND, Math.floor(room / 2));
    if (side < LEAST_AROUND) return;
    const from = start - side <= first ? first : start - side + cutWord(this.text.slice(start - side - 1, start));
    const to = end + side >= last ? last : end + side - cutWord(reversed(this.text.slice(end, end + side + 1)));
    this.keep([Math.min(from, start), Math.max(to, end)]);
  }

  /** @returns {Snippet[]} in the place of the sign before and after them stand dots, or the line end that is there */
  snippets() {
    const edge = (/** @type {number} */ at) => (this.text[at] === '\n' ? '\n' : '…');
    let over = 0;
    return this.#spans.map(([from, to]) => {
      const before = from > over ? edge(from - 1) : '';
      const after = to < this.text.length ? edge(to) : '';
      over = to + after.length;
      return { start: from - before.length, text: before + this.text.slice(from, to) + after };
    });
  }
}

/** The place, a long quote cut to the room that there is; null where there is none. @param {Mention} mention @param {Room} room */
function fitted(mention, room) {
  const { start, end, kind } = mention;
  const cost = room.cost([start, end]);
  if (kind !== 'quote') return cost <= room.left ? mention : null;
  const [first, last] = paragraphAt(room.text, start, start);
  const most = Math.max(SHORT_QUOTE, Math.floor((last - first) * MOST_OF_PARAGRAPH));
  const size = Math.min(most, last - start, cost <= room.left ? end - start : Math.max(SHORT_QUOTE, room.left));
  if (end - start <= size) return cost <= room.left ? mention : null;
  const words = room.text
    .slice(start, start + size - cutWord(reversed(room.text.slice(start, start + size + 1))))
    .trimEnd();
  if (words === '' || room.cost([start, start + words.length]) > room.left) return null;
  return {
    ...mention,
    end: start + words.length,
    text: words,
    quote: { ...mention.quote, cut: /** @type {const} */ (true) },
  };
}

/** @param {Mention} mention @param {Map<number, number>} numbers @returns {Mention} */
function renumbered(mention, numbers) {
  if (mention.kind !== 'quote' || mention.quote.continues === undefined) return mention;
  const { continues, ...quote } = mention.quote;
  const earlier = numbers.get(continues);
  return { ...mention, quote: earlier === undefined ? quote : { ...quote, continues: earlier } };
}

/** @param {Finding} finding @param {Map<number, Mention>} kept @param {Map<number, number>} numbers @returns {Finding} */
function withoutCutDiff({ diff, diffOf, ...finding }, kept, numbers) {
  const number = (/** @type {number} */ index) => /** @type {number} */ (numbers.get(index));
  const members = finding.members.map((member) => ({ ...member, mention: number(member.mention) }));
  const isWhole = diffOf?.every((index) => {
    const mention = kept.get(index);
    return mention && !(mention.kind === 'quote' && mention.quote.cut);
  });
  if (!diff || !diffOf || !isWhole) return { ...finding, members };
  return { ...finding, members, diff, diffOf: [number(diffOf[0]), number(diffOf[1])] };
}

/** The paragraph around a place, its line ends left out. @param {string} text @param {number} start @param {number} end @returns {Span} */
function paragraphAt(text, start, end) {
  const next = text.indexOf('\n', end);
  return [start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next];
}

/** How much of the beginning is the rest of a word: "lion for cranes" -> 5. Half a character is none. @param {string} text one more unit than is kept, in front */
function cutWord(text) {
  return Math.max(0, text.search(/\s|$/));
}

/** @param {string} text */
function reversed(text) {
  return text.split('').reverse().join('');
}

/** @param {Span[]} spans apart from each other */
function lengthOf(spans) {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** Those that touch as one. @param {Span[]} spans @returns {Span[]} */
function joined(spans) {
  /** @type {Span[]} */
  const apart = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
