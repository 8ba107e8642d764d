// Finds the mentions of a source in a page when the source's own text is not at hand, only the mentions' words and places.
//
//   placesByOrder(pageText, mentions) -> [612, 655, null, …]: where each stands in the page's text, null where nobody can tell
//
// A page that differs from its source differs by what was put in or taken out, so neighbours are shifted alike. A mention is
// taken where its shift is that of at least one other mention; the same words standing elsewhere are a look-alike.

/** Respelt quotation marks and dashes move what follows by a few characters. In UTF-16 code units. */
const DRIFT = 16;
const MOST_OCCURRENCES = 60;

/**
 * @param {string} text of the page
 * @param {{ start: number, end: number, text: string }[]} mentions of one source, in text order
 * @returns {(number | null)[]}
 */
export function placesByOrder(text, mentions) {
  if (mentions.every((mention) => text.startsWith(mention.text, mention.start))) {
    return mentions.map((mention) => mention.start);
  }
  const occurrences = mentions.map((mention) => occurrencesOf(text, mention.text));
  /** @type {Map<number, number>} mentions that stand within one band of shifts */
  const votes = new Map();
  mentions.forEach((mention, index) => {
    const bands = new Set(occurrences[index].map((at) => bandOf(at - mention.start)));
    for (const band of bands) votes.set(band, (votes.get(band) ?? 0) + 1);
  });
  const votesFor = (/** @type {number} */ shift) => {
    const band = bandOf(shift);
    return (votes.get(band - 1) ?? 0) + (votes.get(band) ?? 0) + (votes.get(band + 1) ?? 0);
  };
  return mentions.map((mention, index) => {
    const rated = occurrences[index]
      .map((at) => ({ at, votes: votesFor(at - mention.start) }))
      .sort((a, b) => b.votes - a.votes);
    const [best, second] = rated;
    if (!best || best.votes < 2 || second?.votes === best.votes) return null;
    return best.at;
  });
}

/** @param {number} shift */
function bandOf(shift) {
  return Math.floor(shift / DRIFT);
}

/** @param {string} text @param {string} words */
function occurrencesOf(text, words) {
  const found = [];
  for (let at = text.indexOf(words); words && at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, words.length)) found.push(at);
    if (found.length > MOST_OCCURRENCES) return [];
  }
  return found;
}

// "46" inside "1,468" is another figure.
/** @param {string} text @param {number} at @param {number} length */
function isWhole(text, at, length) {
  const isWord = (/** @type {string} */ letter) => /[\p{L}\p{N}]/u.test(letter);
  const startsInside = isWord(text[at - 1] ?? ' ') && isWord(text[at]);
  return !startsInside && !(isWord(text[at + length] ?? ' ') && isWord(text[at + length - 1]));
}
