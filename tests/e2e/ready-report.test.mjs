// <fact-diff> with a report made beforehand: no engine, no WASM, no demo page around it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { sampleReport } from '../web/sample-report.mjs';
import { closeChromium, listedFindings, openChromium } from './chromium.mjs';

after(closeChromium);

const ELEMENT = await readFile(new URL('../../dist/fact-diff.js', import.meta.url), 'utf8');

/** @param {import('node:test').TestContext} t @param {string} inside @param {string} [report] report.json */
async function openElement(t, inside, report = '') {
  const page = await (await openChromium()).newPage();
  t.after(() => page.close());
  page.setDefaultTimeout(8000);
  await page.route('http://newsroom.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: ELEMENT })
      : route.request().url().endsWith('.json')
        ? route.fulfill(report ? { contentType: 'application/json', body: report } : { status: 404 })
        : route.fulfill({
            contentType: 'text/html',
            // No inline style, no inline script, no WASM: the strictest page a CMS may have.
            headers: {
              'content-security-policy':
                "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
            },
            body: `<!doctype html><script type="module" src="/fact-diff.js"></script>${inside}`,
          }),
  );
  await page.goto('http://newsroom.test/');
  return page;
}

test('a report written into the page is shown under the strictest policy', async (t) => {
  const { report } = await sampleReport();
  const json = JSON.stringify(report).replaceAll('<', '\\u003c');
  const page = await openElement(t, `<fact-diff><script type="application/json">${json}</script></fact-diff>`);
  await page.locator('fact-diff .finding').first().waitFor();
  const findings = await listedFindings(page);
  assert.deepEqual(
    findings.map((finding) => finding.verdict),
    [
      'Do not match',
      'Wording differs',
      'Adds up',
      'No quotation marks',
      'Same figure',
      'Same figure',
      'Same figure',
      'One report only',
      'One report only',
    ],
  );
  const sum = findings.find((finding) => finding.verdict === 'Adds up');
  assert.equal(sum?.places.at(-1)?.text, 'nearly $12 million', 'without the texts the hedge stands before the figure');
  assert.equal(
    await page
      .locator('fact-diff .finding')
      .first()
      .evaluate((card) => getComputedStyle(card).borderRadius),
    '8px',
  );
});

test('the word diff says which words stand in which report', async (t) => {
  const { report } = await sampleReport();
  const page = await openElement(
    t,
    `<fact-diff><script type="application/json">${JSON.stringify(report)}</script></fact-diff>`,
  );
  await page.locator('fact-diff .title', { hasText: 'Wording differs' }).click();
  const diff = page.locator('fact-diff .diff').filter({ visible: true });
  assert.equal(
    await diff.textContent(),
    'Nobody in this town will sleep easily until [only in A: that] [only in C: the new] wall is ' +
      '[only in A: finished,] [only in C: paid for,]',
  );
});

test('choosing tells the page around it', async (t) => {
  const { report } = await sampleReport();
  const page = await openElement(
    t,
    `<fact-diff><script type="application/json">${JSON.stringify(report)}</script></fact-diff>`,
  );
  await page.evaluate(() =>
    document.addEventListener('factdiff-choose', (event) => {
      document.body.dataset.chose = JSON.stringify(event.detail.mentions);
    }),
  );
  const finding = report.findings.find(({ verdict }) => verdict === 'conflict');
  await page.locator('fact-diff .title').first().click();
  assert.equal(
    await page.evaluate(() => document.body.dataset.chose),
    JSON.stringify(finding?.members.map((member) => member.mention)),
  );
});

test('what is no report is said to be none', async (t) => {
  const page = await openElement(t, '<fact-diff><script type="application/json">{oops</script></fact-diff>');
  const alert = page.locator('fact-diff').getByRole('alert');
  await alert.waitFor();
  assert.match((await alert.textContent()) ?? '', /is not JSON.*Write the engine/);
});

test('a report is loaded from an address, also where only a div may stand', async (t) => {
  const { report } = await sampleReport();
  const hosts = '<fact-diff src="report.json"></fact-diff><div class="factdiff" data-src="report.json"></div>';
  const page = await openElement(t, hosts, JSON.stringify(report));
  await page.locator('div.factdiff .finding').first().waitFor();
  assert.equal(await page.locator('.finding').count(), report.findings.length * 2);
});

test('a report that is not there is an error with a next step', async (t) => {
  const page = await openElement(t, '<fact-diff src="report.json"></fact-diff>');
  await page
    .getByRole('alert')
    .filter({ hasText: /report\.json could not be loaded.*404.*Check the address/ })
    .waitFor();
});

test('what is JSON and no report that is known and whole is said to be so, in words', async (t) => {
  const { report } = await sampleReport();
  const rows = [
    [{}, /holds no report.*Write the engine/],
    [{ ...report, schema: 'factdiff/2' }, /schema “factdiff\/2”; “factdiff\/1” is known here/],
    [{ ...report, schema: undefined }, /schema “undefined”; “factdiff\/1” is known here/],
    [{ ...report, mentions: report.mentions.slice(0, 3) }, /is damaged/],
    [{ ...report, sources: [] }, /damaged/],
    [{ ...report, findings: [{ id: 'f1', verdict: 'conflict' }] }, /damaged/],
    [{ ...report, findings: [null] }, /damaged/],
    [{ schema: 'factdiff/1' }, /damaged/],
  ];
  for (const [value, words] of rows) {
    const page = await openElement(
      t,
      `<fact-diff><script type="application/json">${JSON.stringify(value)}</script></fact-diff>`,
    );
    const alert = page.locator('fact-diff').getByRole('alert');
    await alert.waitFor();
    const said = (await alert.textContent()) ?? '';
    assert.match(said, /** @type {RegExp} */ (words));
    assert.doesNotMatch(said, /undefined \(|Cannot read|not JSON/);
    await page.close();
  }
});

test('while a report is on its way that is said, and nothing of pasting', async (t) => {
  const page = await (await openChromium()).newPage();
  t.after(() => page.close());
  /** @type {() => void} */
  let answer = () => {};
  await page.route('http://newsroom.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: ELEMENT });
    if (!pathname.endsWith('.json')) {
      const slot = '<p slot="empty">Give me a report.</p><p slot="loading">One moment.</p>';
      const body = `<script type="module" src="/fact-diff.js"></script><fact-diff id="plain" src="r.json"></fact-diff>
        <fact-diff id="own">${slot}</fact-diff>`;
      return route.fulfill({ contentType: 'text/html', body });
    }
    await new Promise((resolve) => (answer = () => resolve(undefined)));
    return route.fulfill({ json: (await sampleReport()).report });
  });
  await page.goto('http://newsroom.test/');
  await page.locator('#plain').getByText('Loading…').waitFor();
  assert.equal(await page.locator('#plain').getByText('Nothing to compare').isVisible(), false);
  await page.locator('#own').getByText('Give me a report.').waitFor();
  await page.locator('#own').evaluate((element) => element.toggleAttribute('busy', true));
  await page.locator('#own').getByText('One moment.').waitFor();
  assert.equal(await page.locator('#own').getByText('Give me a report.').isVisible(), false);
  answer();
  await page.locator('#plain .finding').first().waitFor();
});
