// The desk keeps one's work: over a reload, in a file, with what was dismissed; checks a draft; reads a saved page.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { closeChromium, comparisons, dropFiles, listedFindings, openDemo } from './chromium.mjs';

after(closeChromium);

const FILES = [
  { name: 'one.txt', bytes: 'The fire killed 12 people in the old mill.\nThe mill was built in 1911.' },
  { name: 'two.txt', bytes: 'The fire killed 15 people in the old mill.' },
];

test('texts and dismissals are there after a reload, and gone after Clear', async (t) => {
  const { page } = await openDemo(t);
  const count = await comparisons(page);
  await dropFiles(page, FILES);
  await comparisons(page, count + 1);
  const first = page.locator('fact-diff .finding').first();
  assert.equal(await first.locator('.verdict').textContent(), 'Do not match');
  await first.locator('.title').click();
  await first.getByRole('button', { name: 'Dismiss…' }).click();
  await first.getByRole('button', { name: 'known and explained' }).click();
  await page.locator('fact-diff .dismissed').waitFor();

  await page.reload();
  await page.getByText('Your texts of last time are back.').waitFor();
  await comparisons(page);
  assert.deepEqual(await page.locator('.headline:visible').allTextContents(), ['one', 'two']);
  assert.match((await page.locator('fact-diff .dismissed').textContent()) ?? '', /known and explained/);
  assert.ok((await listedFindings(page)).every((finding) => finding.verdict !== 'Do not match'));

  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByText('Nothing to compare yet').waitFor();
  await page.reload();
  await comparisons(page);
  assert.equal(await page.locator('.headline:visible').count(), 3, 'the sample stands there again');
});

test('a session is saved as a file and opened again; a file that is none is said to be none', async (t) => {
  const { page } = await openDemo(t);
  let count = await comparisons(page);
  await dropFiles(page, FILES);
  count = await comparisons(page, count + 1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save session' }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByText('Nothing to compare yet').waitFor();
  await dropFiles(page, [{ name: download.suggestedFilename(), type: 'application/json', bytes: saved }]);
  await comparisons(page, count + 1);
  assert.deepEqual(await page.locator('.headline:visible').allTextContents(), ['one', 'two']);
  await dropFiles(page, [{ name: 'other.json', type: 'application/json', bytes: '{"a":1}' }]);
  await page
    .getByRole('alert')
    .filter({ hasText: /other\.json.*no saved session and no report.*Open a file/ })
    .waitFor();
});

test('a draft is held against its sources', async (t) => {
  const { page } = await openDemo(t);
  const count = await comparisons(page);
  await dropFiles(page, FILES);
  await comparisons(page, count + 1);
  await page.getByRole('button', { name: 'Edit report A' }).click();
  await page.getByLabel('Report A is my draft').check();
  await page.getByRole('heading', { name: 'In the draft only: no source states it' }).waitFor();
  const findings = await listedFindings(page);
  assert.equal(findings[0].verdict, 'Do not match');
  assert.ok(findings.some((finding) => finding.places.some((place) => place.text === '1911')));
  await page.getByRole('button', { name: 'Done with report A' }).click();
  assert.match(await page.locator('.report').first().innerText(), /Draft/);
});

test('of a whole saved page the article is read, and nothing of it runs', async (t) => {
  const { page } = await openDemo(t);
  const count = await comparisons(page);
  const paragraph =
    '<p>The council approved 4 million euros for the new harbour bridge after a long debate on Tuesday, members said.</p>';
  await dropFiles(page, [
    {
      name: 'saved.html',
      type: 'text/html',
      bytes:
        '<html><head><title>Bridge approved - The Daily</title><meta property="og:title" content="Bridge approved">' +
        '<link rel="canonical" href="https://daily.example/bridge"><meta property="og:site_name" content="The Daily">' +
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04T10:00:00Z"}</script></head><body>' +
        '<div class="menu"><a href="/a">Menu with 99 links</a></div><img src="x" onerror="document.title = 1">' +
        `<div class="content"><h1>Bridge approved</h1>${paragraph.repeat(6)}</div>` +
        '<div class="sidebar related"><a href="/b">77 other stories</a></div><script>document.body.dataset.ran = "yes"</script></body></html>',
    },
  ]);
  await comparisons(page, count + 1);
  const report = page.locator('.report').first();
  assert.match(await report.innerText(), /Bridge approved\s+The Daily · 4 March 2025/);
  assert.equal(await report.locator('.meta a').getAttribute('href'), 'https://daily.example/bridge');
  const text = await report.locator('.text').innerText();
  assert.match(text, /4 million euros/);
  assert.doesNotMatch(text, /Menu|other stories/);
  assert.equal(await page.evaluate(() => document.body.dataset.ran), undefined);
});

test('where the browser has no room the page says so, and no older texts come back', async (t) => {
  const { page } = await openDemo(t);
  let count = await comparisons(page);
  await dropFiles(page, FILES);
  count = await comparisons(page, count + 1);
  await page.evaluate(() => {
    let filler = '';
    for (let size = 4 * 1024 * 1024; size >= 64; size /= 2) {
      for (;;) {
        try {
          localStorage.setItem('filler', filler + 'x'.repeat(size));
          filler += 'x'.repeat(size);
        } catch {
          break;
        }
      }
    }
  });
  await dropFiles(page, [
    { name: 'three.txt', bytes: `The fire killed 15 people. ${'It was a long night. '.repeat(200)}` },
  ]);
  await comparisons(page, count + 1);
  await page
    .getByRole('alert')
    .filter({ hasText: /no room to keep your texts.*“Save session”/ })
    .waitFor();
  assert.match(await page.locator('.foot').innerText(), /Your texts are not kept/);
  await page.reload();
  await comparisons(page);
  assert.equal(
    await page.locator('.headline:visible').first().textContent(),
    'Minister vows to rebuild Orrin Bay sea wall',
  );

  await page.evaluate(() => localStorage.removeItem('filler'));
  await dropFiles(page, FILES);
  await comparisons(page, 2);
  assert.match(await page.locator('.foot').innerText(), /Your texts are kept in this browser/);
});

/** Dismisses the worst finding. @param {import('playwright-core').Page} page */
async function dismissFirst(page) {
  const first = page.locator('fact-diff .finding').first();
  await first.locator('.title').click();
  await first.getByRole('button', { name: 'Dismiss…' }).click();
  await first.getByRole('button', { name: 'known and explained' }).click();
  await page.locator('fact-diff .dismissed').waitFor();
}

test('what was dismissed goes with its texts, and comes back with them', async (t) => {
  const { page } = await openDemo(t);
  let count = await comparisons(page);
  await dropFiles(page, FILES);
  count = await comparisons(page, count + 1);
  await dismissFirst(page);
  const bar = page.locator('fact-diff').getByText('Dismissed. It is listed at the end.').and(page.locator('.undo-bar'));
  assert.ok(await bar.isVisible());
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByText('Nothing to compare yet').waitFor();
  assert.ok(!(await bar.isVisible()), 'there is nothing left to put back');

  await page.locator('#messages').getByRole('button', { name: 'Undo' }).click();
  count = await comparisons(page, count + 1);
  await page.locator('fact-diff .dismissed').waitFor();

  await page.getByRole('button', { name: 'Clear' }).click();
  await dropFiles(page, [{ name: 'other.txt', bytes: 'The council bought 3 trams.' }]);
  await comparisons(page, count + 1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save session' }).click(),
  ]);
  assert.doesNotMatch(await readFile(await download.path(), 'utf8'), /people|known and explained/);
});

test('what was dismissed of one text is not kept once its words are gone', async (t) => {
  const { page } = await openDemo(t);
  const count = await comparisons(page);
  await dropFiles(page, FILES);
  await comparisons(page, count + 1);
  await dismissFirst(page);
  await page.getByRole('button', { name: 'Remove report B' }).click();
  await page.waitForFunction(() => !localStorage.getItem('factdiff-session')?.includes('known and explained'));
});

test('what was dismissed in the sample is dismissed after a reload', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  await dismissFirst(page);
  await page.reload();
  await comparisons(page);
  assert.match((await page.locator('fact-diff .dismissed').textContent()) ?? '', /known and explained/);
  await dropFiles(page, FILES);
  await comparisons(page, 2);
  assert.deepEqual(await page.locator('.headline:visible').allTextContents(), ['one', 'two'], 'it is still a sample');
  assert.equal(await page.locator('fact-diff .dismissed').count(), 0);
});

/** What an export writes. @param {import('playwright-core').Page} page @param {string} name */
async function exported(page, name) {
  await page.locator('fact-diff .menu summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('fact-diff').getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a report’s address is looked at, kept, and stands in links and exports', async (t) => {
  const { page } = await openDemo(t);
  const count = await comparisons(page);
  await dropFiles(page, FILES);
  await comparisons(page, count + 1);
  await page.getByRole('button', { name: 'Edit report A' }).click();
  const field = page.getByRole('textbox', { name: 'Address of report A' });
  await field.fill('javascript:alert(1)');
  await field.press('Tab');
  await page.getByRole('alert').filter({ hasText: 'This is no web address' }).waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('.meta a').count(), 0);
  await field.fill('https://mill.example/fire?id=1');
  await field.press('Tab');
  assert.ok(!(await page.locator('.field-problem').first().isVisible()));
  const link = page.locator('fact-diff a.link[href^="https://mill.example/fire?id=1#:~:text="]');
  await link.first().waitFor({ state: 'attached' });

  const annotations = JSON.parse((await exported(page, 'Web Annotations (JSON-LD)')).text);
  assert.equal(annotations.items[0].target.source, 'https://mill.example/fire?id=1');
  const review = JSON.parse((await exported(page, 'ClaimReview draft (JSON-LD)')).text);
  assert.equal(review['@graph'][0].itemReviewed.appearance[0].url, 'https://mill.example/fire?id=1');
  assert.match((await exported(page, 'Note (Markdown)')).text, /\(https:\/\/mill\.example\/fire\?id=1#:~:text=/);

  await page.reload();
  await comparisons(page);
  assert.equal(await page.locator('.meta a').first().getAttribute('href'), 'https://mill.example/fire?id=1');
});

test('the desk opens the report that it has exported; of one without texts it says what it is', async (t) => {
  const { page } = await openDemo(t);
  let count = await comparisons(page);
  await dropFiles(page, FILES);
  count = await comparisons(page, count + 1);
  const file = await exported(page, 'Report (JSON)');
  const before = await listedFindings(page);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByText('Nothing to compare yet').waitFor();
  await dropFiles(page, [{ name: file.name, type: 'application/json', bytes: file.text }]);
  await comparisons(page, count + 1);
  await page.getByText('The report’s texts are open, and compared again.').waitFor();
  assert.deepEqual(await page.locator('.headline:visible').allTextContents(), ['one', 'two']);
  assert.deepEqual(await listedFindings(page), before);

  const bare = JSON.parse(file.text);
  for (const source of bare.sources) delete source.text;
  await dropFiles(page, [{ name: 'bare.json', type: 'application/json', bytes: JSON.stringify(bare) }]);
  await page
    .getByRole('alert')
    .filter({ hasText: /bare\.json.*without the texts.*drop them here.*<fact-diff src="bare\.json">/ })
    .waitFor();
});
