// The report of a comparison, and what of it concerns one page: its marks, and the number on the toolbar button.
//
//   const { report, problem } = await reportOf(comparison);     // the engine runs here, in the background
//   marksFor(report, comparison, 0, 'findings')                 -> [{ key: 4, tone: 'fits', selector: { exact: '$6 million', … } }]

import { api } from '../browser-api.js';
import { selectorOf } from '../../src/anchor.js';
import { createEngine, FactdiffError } from '../../src/engine.js';
import { findingKey } from '../../src/finding-filter.js';
import { toneOf } from '../../src/palette.js';
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
  const { id, changed, sources } = comparison;
  if (sources.length === 0) return { report: null, problem: '' };
  const key = `${id} ${changed}`;
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
    const report = (await engine).compare({
      sources: sources.map(({ id, title, url, published, text }) => ({
        id,
        title,
        url,
        ...(published ? { published } : {}),
        text,
      })),
    });
    return { report: withOutlets(report, sources), problem: '' };
  } catch (error) {
    // An engine that did not start, or has stopped, is loaded again for the next question.
    if (!(error instanceof FactdiffError) || error.code === 'engine-unavailable') engine = undefined;
    return { report: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

// In a narrow panel a newspaper's name says more than its headline: "Coast Wire says 52; Harbour Herald says 46".
/** @param {Report} report @param {import('./stored.js').Source[]} sources @returns {Report} */
function withOutlets(report, sources) {
  const names = new Map(
    sources
      .filter(({ title, outlet }) => title && outlet && sources.filter((one) => one.outlet === outlet).length === 1)
      .map(({ title, outlet }) => [title, outlet]),
  );
  const findings = report.findings.map((finding) => {
    let { explanation } = finding;
    for (const [title, outlet] of names) explanation = explanation.replaceAll(title, () => outlet);
    return { ...finding, explanation };
  });
  return { ...report, findings };
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
