// Who says what in a finding, one row a place: what every export writes.
//
//   statementsOf(finding, { report, texts }) -> [{ letter: 'A', name: 'Coast Wire', words: 'nearly $12 million', sentence: '…', … }]

import { sentenceAt } from '../sentences.js';
import { placeLink, webAddress } from '../text-fragment.js';
import { mentionWords, sourceLetter, sourceName } from '../wording.js';

/** @typedef {import('../factdiff.d.ts').Finding} Finding */
/** @typedef {import('../factdiff.d.ts').Report} Report */
/**
 * What there is to export.
 *
 * @typedef {object} Exported
 * @property {Report} report
 * @property {string[]} texts the sources' texts; may be empty
 * @property {Finding[]} shown
 * @property {{ finding: Finding, reason: string }[]} [dismissed]
 */

/**
 * @param {Finding} finding
 * @param {Pick<Exported, 'report' | 'texts'>} context
 */
export function statementsOf(finding, { report, texts }) {
  return finding.members.flatMap(({ mention: index, role }) => {
    const mention = report.mentions[index];
    const source = mention && report.sources[mention.source];
    if (!mention || !source) return [];
    const text = texts[mention.source];
    const isThere = text?.slice(mention.start, mention.end) === mention.text;
    return [
      {
        mention,
        role,
        letter: sourceLetter(mention.source),
        name: sourceName(source, mention.source),
        url: webAddress(source.url)?.href ?? '',
        link: placeLink(source.url, text, mention) ?? '',
        published: source.published ?? '',
        words: mentionWords(mention),
        sentence: isThere ? text.slice(...sentenceAt(text, mention.start, mention.end)).trim() : '',
        who: (mention.kind === 'quote' ? mention.quote.speaker : mention.figure.statedBy) ?? '',
      },
    ];
  });
}
