// Which findings are shown, dismissed, and left out beside a draft.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FindingFilter } from '../../web/src/finding-filter.js';
import { sampleReport } from './sample-report.mjs';

async function filterOver() {
  const filter = new FindingFilter();
  filter.report = (await sampleReport()).report;
  return filter;
}
const ids = (/** @type {{ id: string }[]} */ findings) => findings.map(({ id }) => id);

test('worst first, by kind and by verdict', async () => {
  const filter = await filterOver();
  assert.deepEqual(ids(filter.shown()).slice(0, 4), ['f2', 'q1', 'f1', 'q2']);
  filter.kind = 'quote';
  assert.deepEqual(ids(filter.shown()), ['q1', 'q2', 'q3']);
  filter.hiddenVerdicts.add('altered');
  assert.deepEqual(ids(filter.shown()), ['q2', 'q3']);
  assert.equal(filter.verdictCounts().get('altered'), 1, 'a hidden verdict is still counted');
  filter.reset();
  assert.equal(filter.shown().length, 9);
});

test('a dismissal outlives a new comparison of the same words, and ends with other words', async () => {
  const filter = await filterOver();
  const [worst] = filter.shown();
  filter.dismiss(worst, 'known');
  assert.ok(!ids(filter.shown()).includes(worst.id));
  assert.deepEqual(
    filter.dismissedFindings().map(({ finding, reason }) => [finding.id, reason]),
    [['f2', 'known']],
  );
  const again = structuredClone(filter.report);
  assert.ok(again);
  again.findings.forEach((finding, index) => (finding.id = `n${index}`));
  filter.report = again;
  assert.equal(filter.dismissedFindings().length, 1);
  again.mentions.forEach((mention) => (mention.text = mention.text.replace('52', '53')));
  assert.equal(filter.dismissedFindings().length, 0, 'another figure is another finding');
});

test('beside a draft only what concerns it is shown', async () => {
  const filter = await filterOver();
  filter.draft = 0;
  const { mentions } = /** @type {import('../../web/src/factdiff.d.ts').Report} */ (filter.report);
  assert.ok(filter.shown().length > 0);
  assert.ok(filter.shown().every((finding) => finding.members.some(({ mention }) => mentions[mention].source === 0)));
  assert.ok(!ids(filter.shown()).includes('f6'), 'what only a source says is no question to the draft');
});
