// A report for a page that does not hold the compared texts: it carries the words around each place instead.
//
//   const stored = withSnippets(report, texts);   // { …, sources: [{ title: 'Coast Wire', length: 3445, snippets: [{ start: 548, text: '…' }] }] }
//   element.texts = textsFrom(stored);            // as long as the texts were, blank outside the snippets: offsets still fit
//   element.report = stored;

/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {import('./factdiff.d.ts').SourceSummary} SourceSummary */
/** @typedef {{ start: number, text: string }} Snippet start: UTF-16 code units into the source */
/** @typedef {Omit<Report, 'sources'> & { sources: (SourceSummary & { snippets?: Snippet[] })[] }} StoredReport */

const AROUND = 64; // a passage shows 48, and leaves a cut word out

/**
 * @param {Report} report
 * @param {string[]} texts of its sources
 * @returns {StoredReport}
 */
export function withSnippets(report, texts) {
  const told = new Set(report.findings.flatMap(({ members }) => members.map(({ mention }) => mention)));
  return {
    ...report,
    sources: report.sources.map((summary, source) => {
      const text = texts[source] ?? '';
      const places = report.mentions
        .filter((mention, index) => mention.source === source && told.has(index))
        .sort((a, b) => a.start - b.start);
      /** @type {[number, number][]} */
      const spans = [];
      for (const mention of places) {
        const from = wholeCharacter(text, Math.max(0, mention.start - AROUND));
        const to = wholeCharacter(text, Math.min(text.length, mention.end + AROUND));
        const last = spans.at(-1);
        if (last && from <= last[1]) last[1] = Math.max(last[1], to);
        else spans.push([from, to]);
      }
      return { ...summary, snippets: spans.map(([from, to]) => ({ start: from, text: text.slice(from, to) })) };
    }),
  };
}

/**
 * @param {StoredReport} report
 * @returns {string[]} empty where the report has no snippets
 */
export function textsFrom(report) {
  if (!report.sources.some(({ snippets }) => snippets)) return [];
  return report.sources.map(({ length, snippets = [] }) => {
    let text = '';
    for (const snippet of snippets) text = text.padEnd(snippet.start) + snippet.text;
    return text.padEnd(length);
  });
}

// Half a character would be no text. @see https://infra.spec.whatwg.org/#surrogate
/** @param {string} text @param {number} at */
function wholeCharacter(text, at) {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
