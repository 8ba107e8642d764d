// The sentence a place stands in.  sentenceAt('It rained. Mr. Roe saw 12 boats sink.', 23, 25) -> [11, 37]

const LONGEST = 400;

/** @type {Intl.Segmenter | undefined} */
let segmenter;

/**
 * Offsets are UTF-16; a paragraph is a line. A sentence that is very long is cut around the place.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {[number, number]}
 */
export function sentenceAt(text, start, end) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const line = text.slice(lineStart, lineEnd);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let from = lineStart;
  let to = lineEnd;
  for (const { segment, index } of segmenter.segment(line)) {
    const segmentEnd = lineStart + index + segment.length;
    if (endsInAbbreviation(segment)) continue;
    if (segmentEnd <= start) from = segmentEnd;
    else if (segmentEnd >= end) {
      to = segmentEnd;
      break;
    }
  }
  while (to > end && /\s/.test(text[to - 1])) to -= 1;
  if (to - from <= LONGEST) return [from, to];
  const around = Math.max(0, (LONGEST - (end - start)) / 2);
  return [Math.max(from, Math.floor(start - around)), Math.min(to, Math.ceil(end + around))];
}

// "Mr. Roe", "Gov. Ortiz", "J. Smith", "the U.S. Navy": the segmenter takes the capital for a new sentence.
/** @param {string} segment */
function endsInAbbreviation(segment) {
  return /(^|[\s(“"'])((?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|Col|Capt|Lt|Sgt|St|No|Jr|Sr|Rev|Hon|Maj|Adm|Pres)\.)\s*$/.test(
    segment,
  );
}
