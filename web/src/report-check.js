// Whether a value is a report that can be shown.  reportProblem({}) -> 'This report has schema “undefined”; …'

import { WORDS } from './wording.js';

const SCHEMA = 'factdiff/1';

/**
 * @param {any} report
 * @returns {string} a cause and a next step; "" where nothing is missing
 */
export function reportProblem(report) {
  if (report?.schema !== SCHEMA) return WORDS.otherSchema(report?.schema);
  const { sources, mentions, findings } = report;
  const isWhole =
    [sources, mentions, findings].every(Array.isArray) &&
    sources.every((/** @type {any} */ source) => source) &&
    mentions.every(
      (/** @type {any} */ one) => one && sources[one.source] && typeof one.text === 'string' && one[one.kind],
    ) &&
    findings.every(
      (/** @type {any} */ one) =>
        [one?.members, one?.absent, one?.reasons].every(Array.isArray) &&
        one.members.every((/** @type {any} */ member) => mentions[member?.mention]),
    );
  return isWhole ? '' : WORDS.brokenReport;
}
