// The findings as one page to print or to keep: no script, no address, its own style.  toHtmlPage(showing) -> '<!doctype html>…'

import { aboutWords, verdictWords } from '../finding-card.js';
import { TONES, toneOf } from '../palette.js';
import { dateWords, languageTag, sourceLetter, sourceName, summaryWords, WORDS } from '../wording.js';
import { statementsOf } from './statements.js';

/** @typedef {import('./statements.js').Exported} Exported */

const STYLE = `:root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1.25rem;font:1rem/1.5 Charter,Cambria,Georgia,serif}
h1{font-size:1.75rem;margin:0 0 .25rem}h2{font-size:1.125rem;margin:0}article{break-inside:avoid;margin:1.25rem 0;padding:.25rem 0 .25rem 1rem;border-inline-start:4px}
.verdict{display:block;font:600 .8125rem/1.4 system-ui,sans-serif}p{margin:.25rem 0}dl{margin:.5rem 0 0;display:grid;grid-template-columns:auto 1fr;gap:.25rem .75rem}
dt{font:600 .8125rem/1.7 system-ui,sans-serif}dd{margin:0;overflow-wrap:anywhere}.small{font:.8125rem/1.5 system-ui,sans-serif;opacity:.8}
@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}}`;

/** @param {Exported} exported */
export function toHtmlPage(exported) {
  const { report, shown, dismissed = [] } = exported;
  const sources = report.sources.map((source, index) => {
    const day = dateWords(source.published ?? undefined);
    return `<li>${escape(`${sourceLetter(index)}: ${sourceName(source, index)}${day ? `, ${day}` : ''}`)}</li>`;
  });
  return `<!doctype html>
<html lang="${escape(languageTag())}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(`Factdiff: ${WORDS.findings}`)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${STYLE}
${Object.entries(TONES)
  .map(
    ([name, { line, mark, ink }]) =>
      `.${name}{border-inline-start-style:${line === 'wavy' ? 'solid' : line};border-color:${mark}}.${name} .verdict{color:${ink}}`,
  )
  .join('\n')}</style></head>
<body><h1>${escape(WORDS.findings)}</h1><p class="small">${escape(summaryWords(report))} · Factdiff ${escape(report.engine)}</p>
<ul class="small">${sources.join('')}</ul>
${shown.map((finding) => article(finding, '', exported)).join('\n')}
${dismissed.length > 0 ? `<h2>${escape(WORDS.dismissed)}</h2>` : ''}
${dismissed.map(({ finding, reason }) => article(finding, reason, exported)).join('\n')}
</body></html>
`;
}

/** @param {import('../factdiff.d.ts').Finding} finding @param {string} reason @param {Exported} exported */
function article(finding, reason, exported) {
  const { label, glyph } = verdictWords(finding);
  const rows = statementsOf(finding, exported).map(({ letter, words, sentence, link, who }) => {
    const said = finding.kind === 'quote' || !sentence ? words : sentence;
    const text = link ? `<a href="${escape(link)}">${escape(said)}</a>` : escape(said);
    return `<dt>${escape(letter)}</dt><dd>${text}${who ? ` <span class="small">(${escape(who)})</span>` : ''}</dd>`;
  });
  return `<article class="${toneOf(finding.verdict)}"><h2><span class="verdict">${escape(`${glyph} ${label}`)}</span>${escape(
    aboutWords(finding, exported.report),
  )}</h2><p>${escape(finding.explanation)}</p>${reason ? `<p class="small">${escape(`${WORDS.dismissed}: ${reason}`)}</p>` : ''}<dl>${rows.join('')}</dl></article>`;
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
