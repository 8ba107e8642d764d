// The findings as W3C Web Annotations, one for each place of each finding.
//
//   toAnnotations(showing) -> { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items: [ … ] }
//
// https://www.w3.org/TR/annotation-model/ counts TextPositionSelector in characters, not in the DOM's UTF-16 units.

import { selectorOf } from '../anchor.js';
import { aboutWords, verdictWords } from '../finding-card.js';
import { languageTag } from '../wording.js';
import { statementsOf } from './statements.js';

/** @param {import('./statements.js').Exported} exported */
export function toAnnotations(exported) {
  const { report, texts, shown } = exported;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:factdiff:annotations',
    type: 'AnnotationPage',
    items: shown.flatMap((finding) =>
      statementsOf(finding, exported).map(({ mention, letter, url }) => ({
        id: `urn:factdiff:${finding.id}:${report.mentions.indexOf(mention)}`,
        type: 'Annotation',
        motivation: 'assessing',
        generator: { type: 'Software', name: `Factdiff ${report.engine}` },
        body: [
          {
            type: 'TextualBody',
            value: `${verdictWords(finding).label}: ${aboutWords(finding, report)}. ${finding.explanation}`,
            format: 'text/plain',
            language: languageTag(),
            purpose: 'describing',
          },
          { type: 'TextualBody', value: finding.verdict, purpose: 'tagging' },
        ],
        target: {
          source: url || `urn:factdiff:source:${letter}`,
          selector: selectorsOf(mention, texts[mention.source]),
        },
      })),
    ),
  };
}

// Without the text neither the words around a place nor its characters can be counted: its words alone are told.
/** @param {import('../factdiff.d.ts').Mention} mention @param {string | undefined} text */
function selectorsOf(mention, text) {
  if (!text || text.slice(mention.start, mention.end) !== mention.text) {
    return [{ type: 'TextQuoteSelector', exact: mention.text }];
  }
  const { exact, prefix, suffix } = selectorOf(text, mention);
  return [
    { type: 'TextQuoteSelector', exact, prefix: whole(prefix), suffix: whole(suffix) },
    {
      type: 'TextPositionSelector',
      start: codePoints(text, mention.start),
      end: codePoints(text, mention.end),
    },
  ];
}

/** @param {string} text @param {number} end in UTF-16 */
function codePoints(text, end) {
  let count = 0;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (!isPair) count += 1;
  }
  return count;
}

// Cut in the middle of a pair, half a character would stand at the edge.
/** @param {string} words */
function whole(words) {
  return words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
