// Three real reports, dropped on the demo page. They lie beside the repository and are not part of it: a clone has none.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { closeChromium, comparisons, dropFiles, listedFindings, openDemo } from './chromium.mjs';

after(closeChromium);

const FOLDER = new URL('../../../shared/seeds/', import.meta.url);
const skip = existsSync(FOLDER) ? false : 'the three real reports are not on this machine';

test('three real reports, dropped on the page', { skip }, async (t) => {
  const { page } = await openDemo(t);
  const count = await comparisons(page);
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.txt')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(new URL(name, FOLDER), 'utf8') })),
  );
  await dropFiles(page, files);
  await comparisons(page, count + 1);
  const findings = await listedFindings(page);
  const places = (/** @type {string} */ text) =>
    findings.filter((finding) => finding.places.some((place) => place.text === text));

  await t.test('13.5 + 6 = 19.5 is nearly 20', () => {
    const sums = findings.filter((finding) => finding.verdict === 'Adds up');
    assert.equal(sums.length, 1);
    assert.match(sums[0].explanation, /13\.5 .*\+ .*6 .*= .*19\.5/);
    assert.deepEqual(
      sums[0].places.map(({ source, text }) => `${source} ${text}`),
      ['A $13.5 million', 'A $6 million', 'B $13.5 million', 'B $6 million', 'C $20 million'],
    );
  });
  await t.test('six million in drones meets $6 million', () => {
    assert.ok(places('six million').some((finding) => finding.places.some((place) => place.text === '$6 million')));
  });
  await t.test('70% meets 70 percent', () => {
    assert.equal(places('70 percent')[0]?.verdict, 'Same figure');
    assert.equal(places('70 percent')[0]?.places.length, 3);
  });
  await t.test('11 meets 11', () => {
    assert.ok(places('11').some((finding) => new Set(finding.places.map((place) => place.source)).size === 3));
  });
  await t.test('Rubio’s words without quotation marks are his', () => {
    const own = findings.find((finding) =>
      finding.places.some((place) => place.text.includes("if that's what it takes")),
    );
    assert.ok(own, 'the words are found');
    assert.deepEqual(own.places.map((place) => place.source).sort(), ['A', 'B']);
    assert.ok(own.places.every((place) => place.said.includes('Marco Rubio')));
  });
  await t.test('nothing is said not to match', () => {
    assert.deepEqual(
      findings.filter((finding) => /not match|own figures/i.test(finding.verdict)),
      [],
    );
  });
  await t.test('the first two share an origin', async () => {
    assert.deepEqual(await page.locator('.report .origin:visible').allTextContents(), [
      'One origin with B',
      'One origin with A',
    ]);
  });
});
