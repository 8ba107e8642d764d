// The demo page in Chromium, opened from its file: what a reader sees of the three sample reports.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { closeChromium, comparisons, listedFindings, openDemo, painted } from './chromium.mjs';

after(closeChromium);

test('the page compares its sample reports without a network', async (t) => {
  const { page, requests, complaints } = await openDemo(t);
  await comparisons(page);
  const findings = await listedFindings(page);

  const sum = findings.find((finding) => finding.verdict === 'Adds up');
  assert.ok(sum, 'one finding adds up');
  assert.match(sum.explanation, /\$8\.5 million \+ \$3 million = \$11\.5 million/);
  assert.match(sum.explanation, /nearly \$12 million/);
  assert.deepEqual(
    sum.places.map(({ source, text }) => `${source} ${text}`),
    ['A $8.5 million', 'A $3 million', 'B $8.5 million', 'B $3 million', 'C $12 million'],
  );
  const homes = findings[0];
  assert.equal(homes.verdict, 'Do not match', 'the worst stands first');
  assert.deepEqual(
    homes.places.map((place) => place.text),
    ['46', '46', '52'],
  );
  const share = findings.find((finding) => finding.places.some((place) => place.text === '60 percent'));
  assert.equal(share?.verdict, 'Same figure');
  const boats = findings.find((finding) => finding.places.some((place) => place.text === '14'));
  assert.equal(boats?.verdict, 'Same figure');
  assert.equal(boats?.places.length, 3);
  assert.equal(await page.locator('.report .origin:visible').count(), 2, 'the two rewrites share an origin');

  assert.equal(page.workers().length, 1, 'the engine runs beside the page, not in it');
  const outside = requests.filter((url) => !/^(file|blob):/.test(url));
  assert.deepEqual(outside, [], 'no request left the page');
  assert.deepEqual(complaints, []);
  const took = await page.evaluate(() => performance.getEntriesByName('factdiff-first-report')[0]?.startTime);
  t.diagnostic(`first report ${Math.round(took ?? 0)} ms after the page began to load`);
});

test('the sample’s quotes are compared', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  const findings = await listedFindings(page);
  const quote = (/** @type {string} */ words) =>
    findings.find((finding) => finding.places.some((place) => place.text.includes(words)));
  assert.equal(quote('build it higher')?.verdict, 'No quotation marks');
  assert.equal(quote('build it higher')?.places.length, 3);
  assert.equal(quote('sleep easily')?.verdict, 'Wording differs');
  assert.match(quote('sleep easily')?.places[0].said ?? '', /Tomas Verrin/);
  assert.equal(quote('my grandfather knew')?.verdict, 'One report only');
  const pumps = findings.find((finding) => finding.places.some((place) => place.text === 'three million'));
  assert.ok(
    pumps?.places.some((place) => place.text === '$3 million'),
    'three million meets $3 million',
  );
});

test('its policy keeps every request inside', async (t) => {
  let hits = 0;
  const server = createServer((_, response) => {
    hits += 1;
    response.end('seen');
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  const { page } = await openDemo(t);
  await comparisons(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  assert.match(policy ?? '', /default-src 'none'/);
  assert.match(policy ?? '', /connect-src 'none'/);
  assert.doesNotMatch(policy ?? '', /unsafe-inline|'unsafe-eval'/);
  const answer = await page.evaluate(async (url) => {
    const image = new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('blocked');
      picture.src = url;
    });
    return [
      await fetch(url, { mode: 'no-cors' })
        .then(() => 'sent')
        .catch(() => 'blocked'),
      await image,
    ];
  }, `http://127.0.0.1:${port}/`);
  assert.deepEqual(answer, ['blocked', 'blocked']);
  assert.equal(hits, 0);
});

test('choosing a finding shows and flashes each of its places', async (t) => {
  const { page } = await openDemo(t, { viewport: { width: 1440, height: 600 } });
  await comparisons(page);
  assert.deepEqual((await painted(page, 'factdiff-clash')).sort(), ['46', '46', '52']);

  const card = page.locator('fact-diff .finding', { hasText: 'Adds up' });
  await card.locator('.title').click();
  await page.waitForFunction(() => CSS.highlights.get('factdiff-flash')?.size === 5);
  assert.deepEqual((await painted(page, 'factdiff-chosen')).sort(), [
    '$12 million',
    '$3 million',
    '$3 million',
    '$8.5 million',
    '$8.5 million',
  ]);
  assert.equal(await card.locator('.title').getAttribute('aria-expanded'), 'true');
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('factdiff-chosen') ?? [])].every((range) => {
      const place = /** @type {Range} */ (range).getBoundingClientRect();
      return place.top > 0 && place.bottom < innerHeight;
    }),
  );
  await page.waitForFunction(() => !CSS.highlights.has('factdiff-flash'), null, { timeout: 5000 });
  assert.equal(await page.locator('.text mark, .text span').count(), 0, 'the text itself holds no marks');
  const status = await page.locator('fact-diff [role=status]').textContent();
  assert.match(status ?? '', /\d+ of \d+\. Adds up.*Shown in A, B and C/);
});

test('choosing a marked passage chooses its finding', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  const spot = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('factdiff-clash') ?? [])];
    const { left, top, width, height } = /** @type {Range} */ (range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(spot.x, spot.y);
  const chosen = page.locator('fact-diff .finding.chosen');
  await chosen.waitFor();
  assert.equal(await chosen.locator('.verdict').textContent(), 'Do not match');
});

test('the comparison follows while typing', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  await page.getByRole('button', { name: 'Edit report C' }).click();
  const box = page.getByRole('textbox', { name: 'Text of report C' });
  await box.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = /** @type {Text} */ (node).data.indexOf('52 homes');
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 2);
    }
    /** @type {HTMLElement} */ (element).focus();
  });
  await page.keyboard.type('46');
  await page.locator('fact-diff .finding', { hasText: 'Do not match' }).waitFor({ state: 'detached' });
  const homes = (await listedFindings(page)).find((finding) => finding.places.some((place) => place.text === '46'));
  assert.equal(homes?.verdict, 'Same figure');
  assert.equal(homes?.places.length, 3);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.locator('fact-diff .finding', { hasText: 'Do not match' }).waitFor();
});

test('the filter hides findings in the list and in the texts', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  const all = (await listedFindings(page)).length;
  await page.getByRole('button', { name: /^Same figure \d/ }).click();
  await page.waitForFunction(() => !CSS.highlights.has('factdiff-same'));
  assert.ok((await listedFindings(page)).length < all);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.waitForFunction(() => CSS.highlights.has('factdiff-same'));
  assert.equal((await listedFindings(page)).length, all);
});

test('figures in one report only stand folded away below the rest', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  const quiet = page.locator('fact-diff details.quiet');
  assert.equal(await quiet.evaluate((element) => /** @type {HTMLDetailsElement} */ (element).open), false);
  await quiet.locator('summary').first().click();
  await quiet.locator('.finding', { hasText: '25' }).first().waitFor();
});
