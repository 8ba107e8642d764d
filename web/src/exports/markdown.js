// The findings as a note: who says what, in Markdown.
//
//   findingNote(finding, showing) -> '**Do not match: homes destroyed.** …\n\n- A (Coast Wire): 46 homes\n…'
//   toMarkdown(showing)           -> the same for all, under a heading

import { aboutWords, verdictWords } from '../finding-card.js';
import { dateWords, sourceLetter, sourceName, WORDS } from '../wording.js';
import { statementsOf } from './statements.js';

/** @typedef {import('../factdiff.d.ts').Finding} Finding */
/** @typedef {import('./statements.js').Exported} Exported */

/** @param {Finding} finding @param {Pick<Exported, 'report' | 'texts'>} context */
export function findingNote(finding, context) {
  const lines = statementsOf(finding, context).map(({ letter, name, words, sentence, link, who }) => {
    const said = finding.kind === 'quote' || !sentence ? words : `${words}: “${sentence}”`;
    const source = link ? `[${plain(name)}](${link.replaceAll('(', '%28').replaceAll(')', '%29')})` : plain(name);
    return `- ${letter}, ${source}: ${plain(said)}${who ? ` (${plain(who)})` : ''}`;
  });
  const absent = finding.absent.map(sourceLetter);
  return [
    `**${plain(verdictWords(finding).label)}: ${plain(aboutWords(finding, context.report))}.** ${plain(finding.explanation)}`,
    '',
    ...lines,
    ...(absent.length > 0 ? [`- ${WORDS.notIn(absent.join(', '))}`] : []),
    '',
  ].join('\n');
}

/** @param {Exported} exported */
export function toMarkdown(exported) {
  const { report, shown, dismissed = [] } = exported;
  return [
    `# ${WORDS.findings}`,
    '',
    ...report.sources.map((source, index) => {
      const day = dateWords(source.published ?? undefined);
      return `- ${sourceLetter(index)}: ${plain(sourceName(source, index))}${day ? `, ${day}` : ''}`;
    }),
    '',
    ...shown.map((finding) => findingNote(finding, exported)),
    ...(dismissed.length > 0 ? [`## ${WORDS.dismissed}`, ''] : []),
    ...dismissed.map(
      ({ finding, reason }) => `${reason ? `*${plain(reason)}*\n\n` : ''}${findingNote(finding, exported)}`,
    ),
  ].join('\n');
}

// A text's own stars, underscores and brackets are no marks of ours.
/** @param {string} text */
function plain(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([#+-])(?=\s)/, '\\$1');
}
