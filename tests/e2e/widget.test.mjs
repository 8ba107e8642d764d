// <fact-diff> as a page's author uses it: its views, sources instead of a report, exports, dismissals; and axe in every state.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { closeChromium, listedFindings, openChromium, painted } from './chromium.mjs';
import { openNewsroom, publishedReport, STRICT } from './newsroom.mjs';

after(closeChromium);

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { json, texts } = await publishedReport();

/**
 * @param {import('node:test').TestContext} t
 * @param {Parameters<typeof openNewsroom>[1]} options
 * @param {import('playwright-core').BrowserContextOptions} [context]
 */
async function openWidget(t, options, context = {}) {
  const site = await openNewsroom(t, { files: { 'report.json': json }, ...options });
  const browserContext = await (
    await openChromium()
  ).newContext({ viewport: { width: 1100, height: 900 }, ...context });
  t.after(() => browserContext.close());
  const page = await browserContext.newPage();
  page.setDefaultTimeout(8000);
  await page.goto(site.url);
  return { page, site };
}

/** @param {import('playwright-core').Page} page */
async function violations(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // @ts-expect-error axe has just been put there
    const { violations: found } = await axe.run('fact-diff', { resultTypes: ['violations'] });
    return found.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ n) => n.html)}`);
  });
}

test('the table says who says what, and who says nothing', async (t) => {
  const { page } = await openWidget(t, { attributes: 'src="report.json" view="matrix"' });
  const table = page.locator('fact-diff table');
  await table.waitFor();
  assert.deepEqual(await table.locator('thead th').allTextContents(), [
    'Fact',
    'A Harbour Herald',
    'B Morning Post',
    'C Coast Wire',
  ]);
  const row = (/** @type {string} */ about) =>
    table.locator('tbody tr', { hasText: about }).first().locator('td').allTextContents();
  assert.deepEqual(await row('homes destroyed along the front'), ['46', '46', '52']);
  assert.deepEqual(await row('flood protection'), [
    '$8.5 million · $3 million',
    '$8.5 million · $3 million',
    'nearly $12 million',
  ]);
  assert.deepEqual(await row('divers offered'), ['not stated–', 'not stated–', '25']);
  await table.locator('tbody .title').nth(1).click();
  assert.equal(await table.locator('tr.chosen .verdict').textContent(), 'Wording differs');
  assert.deepEqual(await violations(page), []);
});

test('side by side every text is marked, and a place answers with the popover', async (t) => {
  const { page } = await openWidget(t, { attributes: 'src="report.json" view="columns"' });
  await page.locator('fact-diff .column').nth(2).waitFor();
  assert.deepEqual((await painted(page, 'factdiff-clash')).sort(), ['46', '46', '52']);
  assert.deepEqual((await painted(page, 'factdiff-fits')).sort(), [
    '$12 million',
    '$3 million',
    '$3 million',
    '$8.5 million',
    '$8.5 million',
  ]);
  const spot = await page.evaluate(() => {
    const range = /** @type {Range[]} */ ([...(CSS.highlights.get('factdiff-clash') ?? [])]).find(
      (one) => String(one) === '52',
    );
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  });
  await page.mouse.click(spot.x, spot.y);
  await page.locator('fact-diff .popover.pinned').waitFor();
  assert.match((await page.locator('fact-diff .popover').textContent()) ?? '', /Do not match/);
  assert.deepEqual((await painted(page, 'factdiff-chosen')).sort(), ['46', '46', '52']);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('radio', { name: 'List' }).check({ force: true });
  await page.locator('fact-diff .list .finding').first().waitFor();
  assert.equal(await page.evaluate(() => CSS.highlights.size), 0, 'the columns’ marks go with them');
});

test('axe finds nothing to say: list, opened, dismissing, dismissed, in place; light and dark', async (t) => {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const { page } = await openWidget(
      t,
      { attributes: 'src="report.json" article="#story" exports review', articleText: texts[0], page: `lang="en"` },
      { colorScheme, reducedMotion: 'reduce' },
    );
    await page.evaluate((scheme) => (document.documentElement.style.colorScheme = scheme), colorScheme);
    if (colorScheme === 'dark') await page.evaluate(() => (document.body.style.background = '#131416'));
    await page.locator('fact-diff .finding').first().waitFor();
    await page.locator('fact-diff .title').nth(1).click();
    assert.deepEqual(await violations(page), [], `${colorScheme}, opened`);
    await page.getByText('Export', { exact: true }).click();
    assert.deepEqual(await violations(page), [], `${colorScheme}, export menu`);
    await page.keyboard.press('Escape');
    await page.locator('fact-diff .finding.chosen .dismiss').click();
    assert.deepEqual(await violations(page), [], `${colorScheme}, dismissing`);
    await page.getByRole('button', { name: 'known and explained' }).click();
    await page.locator('fact-diff .dismissed summary').click();
    assert.deepEqual(await violations(page), [], `${colorScheme}, dismissed`);
    await page.locator('fact-diff').evaluate((element) => element.setAttribute('view', 'in-place'));
    await page.locator('fact-diff [data-step="next"]').click();
    await page.locator('fact-diff .popover').filter({ visible: true }).waitFor();
    assert.deepEqual(await violations(page), [], `${colorScheme}, at the figure`);
  }
});

test('a finding is dismissed with a reason, and put back', async (t) => {
  const { page } = await openWidget(t, { attributes: 'src="report.json" review' });
  const first = page.locator('fact-diff .list > section .finding').first();
  await first.locator('.title').click();
  await first.getByRole('button', { name: 'Dismiss…' }).click();
  await first.getByLabel('Another reason').fill('an older count');
  await page.keyboard.press('Enter');
  await page.locator('fact-diff .undo').waitFor();
  assert.notEqual((await listedFindings(page))[0].verdict, 'Do not match');
  assert.match((await page.locator('fact-diff .dismissed').textContent()) ?? '', /homes destroyed.*\(an older count\)/);
  const kept = await page.locator('fact-diff').evaluate((element) => /** @type {any} */ (element).dismissed);
  assert.deepEqual(Object.values(kept), ['an older count']);
  // The same report again: it stays dismissed.
  await page.locator('fact-diff').evaluate((element) => {
    const widget = /** @type {any} */ (element);
    widget.report = structuredClone(widget.report);
  });
  assert.notEqual((await listedFindings(page))[0].verdict, 'Do not match');
  await page.getByRole('button', { name: 'Undo' }).click();
  assert.equal((await listedFindings(page))[0].verdict, 'Do not match');
  assert.equal(await page.locator('fact-diff .dismissed').count(), 0);
});

test('every export is saved as a file, and one finding is copied', async (t) => {
  const { page, site } = await openWidget(t, { attributes: 'src="report.json" exports' });
  await page.locator('fact-diff .finding').first().waitFor();
  assert.ok(!site.asked.includes('factdiff-exports.js'), 'what writes files is loaded when it is asked for');
  const rows = [
    ['Report (JSON)', 'factdiff.json', /"schema": "factdiff\/1"/],
    ['Table (CSV)', 'factdiff.csv', /^\uFEFFfinding,kind,verdict.*\r\nf2,figure,conflict/],
    ['Note (Markdown)', 'factdiff.md', /\*\*Do not match: homes destroyed along the front\.\*\*/],
    ['Page to print (HTML)', 'factdiff.html', /^<!doctype html>/],
    ['Web Annotations (JSON-LD)', 'factdiff.annotations.jsonld', /anno\.jsonld/],
    ['ClaimReview draft (JSON-LD)', 'factdiff.claim-review-draft.jsonld', /"ratingValue": null/],
  ];
  for (const [label, name, content] of rows) {
    await page.locator('fact-diff .menu summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /** @type {string} */ (label) }).click(),
    ]);
    assert.equal(download.suggestedFilename(), name);
    assert.match(await readFile(await download.path(), 'utf8'), /** @type {RegExp} */ (content));
  }
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('fact-diff .title').first().click();
  await page.locator('fact-diff .finding.chosen .copy').click();
  await page.locator('fact-diff .copy', { hasText: 'Copied.' }).first().waitFor();
  assert.match(
    await page.evaluate(() => navigator.clipboard.readText()),
    /^\*\*Do not match: homes.*C, \[Coast Wire\]/s,
  );
});

test('sources in the page are compared by the engine, under a strict policy with Trusted Types', async (t) => {
  const inside = texts
    .map(
      (text, index) =>
        `<article data-title="Paper ${index}" data-published="2025-10-16">${text
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')}</article>`,
    )
    .join('');
  const { page, site } = await openWidget(t, { inside });
  await page.locator('fact-diff .finding').first().waitFor();
  const findings = await listedFindings(page);
  assert.deepEqual(
    findings[0].places.map(({ source, text }) => `${source} ${text}`),
    ['A 46', 'B 46', 'C 52'],
  );
  assert.ok(findings.some((finding) => finding.verdict === 'Adds up'));
  assert.ok(site.asked.includes('factdiff.wasm'));
});

test('sources at addresses of the same site, and the article itself as one of them', async (t) => {
  const { page } = await openWidget(t, {
    attributes: 'sources="two.txt three.html" article="#story" source="0"',
    articleText: texts[0],
    files: {
      'two.txt': texts[1],
      'three.html': `<title>Wire</title><nav>99 links</nav><article>${texts[2]
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</article><script>document.title = 1</script>`,
    },
  });
  await page.locator('fact-diff .finding').first().waitFor();
  assert.deepEqual(
    (await listedFindings(page))[0].places.map(({ source, text }) => `${source} ${text}`),
    ['A 46', 'B 46', 'C 52'],
  );
  assert.deepEqual(await painted(page, 'factdiff-clash'), ['46'], 'marked in the article');
  await page
    .locator('fact-diff')
    .evaluate((element) => element.setAttribute('sources', 'https://elsewhere.example/x.txt'));
  await page
    .getByRole('alert')
    .filter({ hasText: /elsewhere\.example.*another site.*Put a copy/ })
    .waitFor();
});

test('a page that forbids WebAssembly is told how to mend it; a ready report needs none', async (t) => {
  const policy = STRICT.replace(" 'wasm-unsafe-eval'", '');
  const { page } = await openWidget(t, {
    policy,
    inside: '<blockquote>One of 5 boats.</blockquote><blockquote>Two of 6 boats.</blockquote>',
  });
  await page
    .getByRole('alert')
    .filter({ hasText: /Content-Security-Policy forbids WebAssembly.*'wasm-unsafe-eval'/ })
    .waitFor();
  const ready = await openWidget(t, { policy, attributes: 'src="report.json"' });
  await ready.page.locator('fact-diff .finding').first().waitFor();
  assert.ok(!ready.site.asked.some((name) => /wasm|factdiff-worker|factdiff\.js/.test(name)), ready.site.asked.join());
});

test('where only a div may stand, its fallback is read until the report is shown', async (t) => {
  const report = json.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const { page } = await openWidget(t, {
    articleText: texts[0],
    body: `<div class="factdiff" data-report="${report}" data-article="#story" data-view="matrix"><table id="fallback"><tr><td>46</td></tr></table></div>
      <div class="factdiff" data-report="{oops"><p id="kept">Said without the widget.</p></div>`,
  });
  await page.locator('div.factdiff fact-diff table').first().waitFor();
  assert.equal(await page.locator('#fallback').count(), 0);
  assert.deepEqual(await painted(page, 'factdiff-clash'), ['46']);
  await page
    .getByRole('alert')
    .filter({ hasText: /data-report is not JSON/ })
    .waitFor();
  assert.equal(await page.locator('#kept').isVisible(), true);
});

test('beside a draft only what concerns it is listed, and what it alone says stands open', async (t) => {
  const { page } = await openWidget(t, { attributes: 'src="report.json" draft="2"' });
  await page.getByRole('heading', { name: 'In the draft only: no source states it' }).waitFor();
  const findings = await listedFindings(page);
  assert.ok(findings.every((finding) => finding.places.some((place) => place.source === 'C')));
  assert.ok(findings.some((finding) => finding.places.some((place) => place.text === '25')));
});

test('right to left, the panel and the popover keep inside the window', async (t) => {
  const { page } = await openWidget(
    t,
    {
      attributes: 'src="report.json" article="#story" view="in-place"',
      articleText: texts[0],
      page: 'lang="ar" dir="rtl"',
    },
    { viewport: { width: 360, height: 700 } },
  );
  await page.waitForFunction(() => CSS.highlights.has('factdiff-clash'));
  await page.locator('fact-diff [data-step="next"]').click();
  const box = await page.locator('fact-diff .popover').filter({ visible: true }).boundingBox();
  assert.ok(
    box && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y + box.height <= 700,
    JSON.stringify(box),
  );
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test('choosing, walking and filtering answer within a frame on a 3,000-word article', async (t) => {
  const article = Array(300).fill('The council met again about the wall and the road.').join('\n');
  const { page } = await openWidget(t, {
    attributes: 'src="report.json" article="#story"',
    articleText: `${texts[0]}\n${article}`,
  });
  await page.waitForFunction(() => CSS.highlights.has('factdiff-clash'));
  const medians = await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector('fact-diff'));
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const acts = {
      choose: () => element.next(),
      place: () => /** @type {HTMLElement} */ (root.querySelector('.finding.chosen .place')).click(),
      walk: () => /** @type {HTMLElement} */ (root.querySelector('[data-walk="1"]')).click(),
      filter: () => /** @type {HTMLElement} */ (root.querySelector('[data-verdict]')).click(),
    };
    return Object.fromEntries(
      Object.entries(acts).map(([name, act]) => {
        const times = Array.from({ length: 20 }, () => {
          const began = performance.now();
          act();
          return performance.now() - began;
        });
        return [name, times.sort((a, b) => a - b)[10]];
      }),
    );
  });
  t.diagnostic(
    Object.entries(medians)
      .map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`)
      .join(', '),
  );
  for (const [name, ms] of Object.entries(medians)) assert.ok(ms < 16, `${name}: ${ms} ms`);
});
