// Which findings are shown, and in which order.
//
//   const filter = new FindingFilter();
//   filter.report = report;
//   filter.kind = 'quote';  filter.hiddenVerdicts.add('same');  filter.draft = 0;  filter.dismiss(finding, 'Known');
//   filter.shown()                -> Finding[], worst first
//   filter.dismissedFindings()    -> [{ finding, reason: 'Known' }]

import { VERDICT_ORDER } from './palette.js';

/** @typedef {import('./factdiff.d.ts').Finding} Finding */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/** @typedef {import('./factdiff.d.ts').Verdict} Verdict */
/** @typedef {'all' | 'figure' | 'quote'} Kind */

export class FindingFilter {
  /** @type {Report | null} */
  report = null;
  /** @type {Kind} */
  kind = 'all';
  /** @type {Set<Verdict>} */
  hiddenVerdicts = new Set();
  /** Index of the source that is a draft checked against the others; null for reports on an equal footing. @type {number | null} */
  draft = null;
  /** Reason by `findingKey`: it outlives a new comparison of the same texts. @type {Map<string, string>} */
  dismissed = new Map();

  /** Everything but what was dismissed, worst verdict first; the engine's order, most important first, within one verdict. */
  all() {
    return this.#ordered().filter((finding) => !this.isDismissed(finding));
  }

  /** What the reader's filter lets through. */
  shown() {
    return this.all().filter((finding) => this.isShown(finding));
  }

  /** @returns {{ finding: Finding, reason: string }[]} */
  dismissedFindings() {
    return this.#ordered().flatMap((finding) => {
      const reason = this.dismissed.get(findingKey(finding, this.report));
      return reason === undefined ? [] : [{ finding, reason }];
    });
  }

  /** @param {Finding} finding */
  isShown(finding) {
    return (this.kind === 'all' || finding.kind === this.kind) && !this.hiddenVerdicts.has(finding.verdict);
  }

  /** @param {Finding} finding */
  isDismissed(finding) {
    return this.dismissed.size > 0 && this.dismissed.has(findingKey(finding, this.report));
  }

  /** @param {Finding} finding @param {string} reason */
  dismiss(finding, reason) {
    this.dismissed.set(findingKey(finding, this.report), reason);
  }

  /** @param {Finding} finding */
  restore(finding) {
    this.dismissed.delete(findingKey(finding, this.report));
  }

  get isOn() {
    return this.hiddenVerdicts.size > 0 || this.kind !== 'all';
  }

  reset() {
    this.hiddenVerdicts.clear();
    this.kind = 'all';
  }

  /** How many findings each verdict has, hidden ones among them; worst first, none that has none. @returns {Map<Verdict, number>} */
  verdictCounts() {
    const counts = new Map();
    for (const { kind, verdict } of this.all()) {
      if (this.kind === 'all' || kind === this.kind) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
    return counts;
  }

  // Beside a draft, what its sources say among themselves is not asked for.
  #ordered() {
    const { report, draft } = this;
    const findings = (report?.findings ?? []).filter(
      (finding) => draft === null || finding.members.some(({ mention }) => report?.mentions[mention]?.source === draft),
    );
    return findings.sort((a, b) => rank(a) - rank(b));
  }
}

/**
 * The same for one fact however often its texts are compared; another once its words or its verdict change.
 *
 * @param {Finding} finding
 * @param {Report | null} report
 */
export function findingKey(finding, report) {
  const texts = finding.members.map(({ mention }) => report?.mentions[mention]?.text ?? '');
  return [finding.kind, finding.verdict, finding.about, ...new Set(texts.sort())].join('\u001f');
}

/** The compared words that a key holds. @param {string} key */
export function wordsOfKey(key) {
  return key.split('\u001f').slice(3);
}

/** @param {Finding} finding */
function rank(finding) {
  const at = VERDICT_ORDER.indexOf(finding.verdict);
  return at < 0 ? VERDICT_ORDER.length : at;
}
