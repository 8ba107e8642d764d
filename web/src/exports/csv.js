// The findings as a table, one row a place: RFC 4180, and safe to open in a spreadsheet.
//
//   toCsv({ report, texts, shown })  -> '\uFEFFfinding,kind,verdict,…\r\nf1,figure,conflict,…\r\n'
//   csvField('=1+1')                 -> "'=1+1": a cell that begins like a formula is none
//
// https://www.rfc-editor.org/rfc/rfc4180

import { verdictWords } from '../finding-card.js';
import { statementsOf } from './statements.js';

const COLUMNS =
  'finding,kind,verdict,label,about,explanation,reasons,role,source,title,address,published,words,sentence,who,type,low,high,unit,hedge,start,end,dismissed'.split(
    ',',
  );

/** @param {import('./statements.js').Exported} exported @returns {string} with a byte order mark: spreadsheets then read UTF-8 */
export function toCsv(exported) {
  const kept = exported.shown.map((finding) => ({ finding, reason: null }));
  const rows = [...kept, ...(exported.dismissed ?? [])].flatMap(({ finding, reason }) =>
    statementsOf(finding, exported).map(({ mention, role, letter, name, url, published, words, sentence, who }) => {
      const figure = mention.kind === 'figure' ? mention.figure : null;
      return [
        ...[finding.id, finding.kind, finding.verdict, verdictWords(finding).label, finding.about, finding.explanation],
        ...[finding.reasons.join(' '), role, letter, name, url, published, words, sentence, who],
        ...[figure?.type, figure?.low, figure?.high, figure?.unit, figure?.hedge, mention.start, mention.end],
        reason === null ? '' : reason || 'dismissed',
      ];
    }),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`;
}

/** @param {unknown} value */
export function csvField(value) {
  const text = String(value ?? '');
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && !isNumber ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
