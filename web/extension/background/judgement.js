// The report of a comparison, and what of it concerns one page: its marks, and the number on the toolbar button.
//
//   const { report, problem } = await reportOf(comparison);     // the engine runs here, in the background
//   marksFor(report, comparison, 0, 'findings')                 -> [{ key: 4, tone: 'fits', selector: { exact: '$6 million', … } }]

import { api, say } from '../browser-api.js';
import { briefly } from '../briefly.js';
import { selectorOf } from '../../src/anchor.js';
import { createEngine, FactdiffError } from '../../src/engine.js';
import { findingKey } from '../../src/finding-filter.js';
import { toneOf } from '../../src/palette.js';
import { sourceLetter } from '../../src/wording.js';
import { worstFindings } from '../../src/worst-findings.js';

/** @typedef {import('../../src/factdiff.d.ts').Finding} Finding */
/** @typedef {import('../../src/factdiff.d.ts').Report} Report */
/** @typedef {import('./stored.js').Comparison} Comparison */
/** @typedef {import('../messages.js').PageMark} PageMark */
/** @typedef {{ report: Report | null, problem: string }} Judgement */

/** @type {Promise<import('../../src/factdiff.d.ts').Engine> | undefined} */
let engine;

// A change makes every tab, the badge and the panel ask at once: they wait for one answer.
/** @type {{ key: string, judgement: Promise<Judgement> } | undefined} */
let latest;

/**
 * @param {Comparison} comparison
 * @returns {Promise<Judgement>} problem: why there is no report, in words; '' where there are no sources either
 */
export async function reportOf(comparison) {
  const { sources } = comparison;
  if (sources.length === 0) {
    latest = undefined;
    return { report: null, problem: '' };
  }
  // A new name, or a finding put away, changes nothing that the engine is given.
  const key = JSON.stringify(sources);
  if (latest?.key !== key) latest = { key, judgement: judge(sources) };
  const { judgement } = latest;
  // What went wrong is tried again by whoever asks next.
  if (!(await judgement).report && latest?.judgement === judgement) latest = undefined;
  return judgement;
}

/** @param {import('./stored.js').Source[]} sources @returns {Promise<Judgement>} */
async function judge(sources) {
  try {
    engine ??= createEngine({ wasmUrl: api.runtime.getURL('factdiff.wasm') });
    // The engine names each source in its sentences by what it is given as a title.
    const names = namesOf(sources);
    const report = (await engine).compare({
      sources: sources.map(({ id, url, published, text }, index) => ({
        id,
        title: names[index],
        url,
        ...(published ? { published } : {}),
        text,
      })),
    });
    const titled = report.sources.map((source, index) => ({ ...source, title: sources[index].title }));
    return { report: { ...report, sources: titled }, problem: '' };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (error instanceof FactdiffError && error.code !== 'engine-unavailable') return { report: null, problem: said };
    // An engine that did not start, or has stopped, is loaded again for the next question.
    engine = undefined;
    console.error(error);
    return { report: null, problem: say('noEngine') };
  }
}

// In a narrow panel a newspaper's name says more than its headline: "Coast Wire says 52; Harbour Herald says 46". Two reports of
// one newspaper, or of one agency under one headline, are told apart by their letters.
/** @param {import('./stored.js').Source[]} sources @returns {string[]} */
export function namesOf(sources) {
  const names = sources.map(({ title, outlet }) => briefly(outlet || title));
  return names.map((name, index) =>
    names.some((other, at) => other === name && at !== index) ? `${name} (${sourceLetter(index)})` : name,
  );
}

/** The findings that are not put away. @param {Report} report @param {Record<string, string>} dismissed */
export function openFindings(report, dismissed) {
  return report.findings.filter((finding) => !Object.hasOwn(dismissed, findingKey(finding, report)));
}

/** Figures that do not match and quotes that differ: what the badge counts. @param {Report} report @param {Record<string, string>} dismissed */
export function countDifferences(report, dismissed) {
  return openFindings(report, dismissed).filter(({ verdict }) => ['clash', 'altered'].includes(toneOf(verdict))).length;
}

/**
 * @param {Report} report
 * @param {Comparison} comparison
 * @param {number} source index
 * @param {'findings' | 'all'} painted
 * @returns {PageMark[]}
 */
export function marksFor(report, comparison, source, painted) {
  const { text } = comparison.sources[source];
  return [...worstFindings(openFindings(report, comparison.dismissed))].flatMap(([key, finding]) => {
    const mention = report.mentions[key];
    const tone = toneOf(finding.verdict);
    if (mention?.source !== source || (tone === 'only' && painted === 'findings')) return [];
    return [{ key, tone, selector: selectorOf(text, mention) }];
  });
}
