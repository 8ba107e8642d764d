// Which finding a place is painted for: the worst it belongs to.  worstFindings(report.findings).get(4)?.verdict -> 'conflict'

import { VERDICT_ORDER } from './palette.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */

/**
 * The worst finding of each mention.
 *
 * @param {Finding[]} findings
 * @returns {Map<number, Finding>}
 */
export function worstFindings(findings) {
  const worst = new Map();
  for (const finding of findings) {
    for (const { mention } of finding.members) {
      const other = worst.get(mention);
      if (!other || VERDICT_ORDER.indexOf(finding.verdict) < VERDICT_ORDER.indexOf(other.verdict)) {
        worst.set(mention, finding);
      }
    }
  }
  return worst;
}
