// The package as another program has it: imported by its name, from what lies in dist/.

import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the package is imported by its name', async () => {
  const name = 'factdiff'; // not a literal: the types of dist/ are there only after a build
  const { createEngine } = await import(name);
  const engine = await createEngine();
  const report = engine.compare({
    sources: [{ text: 'The wreck killed 11 sailors.' }, { text: 'The wreck killed 12 sailors.' }],
  });
  assert.equal(report.findings[0].verdict, 'conflict');
  assert.equal(engine.extract({ text: 'The wreck killed 11 sailors.' }).mentions[0].figure.value, '11');
});
