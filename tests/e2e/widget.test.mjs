// <fact-diff> as a page's author uses it: its views, sources instead of a report, exports, dismissals; and axe in every state.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { allWords } from '../../web/src/wording.js';
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

test('every source is named where it speaks; one without a title is called by the letter beside it', async (t) => {
  const { page } = await openWidget(t, { attributes: 'src="report.json"' });
  await page.locator('fact-diff .title').first().click();
  const names = page.locator('fact-diff .finding.chosen .from');
  assert.deepEqual(await names.allTextContents(), ['Harbour Herald', 'Morning Post', 'Coast Wire']);
  const legend = await page.locator('fact-diff .legend li').allTextContents();
  assert.deepEqual(legend, ['A Harbour Herald', 'B Morning Post', 'C Coast Wire']);
  const bare = await openWidget(t, {
    inside: texts.map((text) => `<blockquote>${text.replaceAll('\n', '<br>')}</blockquote>`).join(''),
  });
  const said = await bare.page.locator('fact-diff .explanation').first().textContent();
  assert.doesNotMatch(said ?? '', /source \d/);
  assert.match(said ?? '', /\bC\b/);
});

test('a cell of the table answers with the explanation, the sentences, and what can be done', async (t) => {
  const { page } = await openWidget(t, { attributes: 'src="report.json" view="matrix" review' });
  const popover = page.locator('fact-diff .popover');
  await page.locator('fact-diff td .place', { hasText: '52' }).click();
  await popover.filter({ visible: true }).waitFor();
  assert.match(
    (await popover.textContent()) ?? '',
    /46 in 2 articles, 1 origin.*Coast Wire.*52 homes along the front/s,
  );
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await popover.waitFor({ state: 'hidden' });
  const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
  assert.equal(focused, '52', 'focus is back in the cell');
  await page.locator('fact-diff tbody .title').nth(1).press('Enter');
  await popover.filter({ visible: true }).waitFor();
  await popover.getByRole('button', { name: 'Dismiss…' }).click();
  await page.getByRole('button', { name: 'known and explained' }).click();
  await page.locator('fact-diff tbody tr', { hasText: 'Wording differs' }).waitFor({ state: 'detached' });
});

test('on paper a table of ten sources loses none, and on a screen a very long word makes no tower', async (t) => {
  const { report } = await publishedReport();
  const sources = Array.from({ length: 10 }, (_, index) => ({ ...report.sources[index % 3], title: `Paper ${index}` }));
  const mentions = sources.map((_, source) => ({ ...report.mentions[0], source, text: `$${source} million` }));
  const members = mentions.map((_, mention) => ({ mention, role: 'value' }));
  const finding = { ...report.findings[0], about: 'Rindfleischetikettierung'.repeat(8), members, absent: [] };
  const wide = JSON.stringify({ ...report, sources, mentions, findings: [finding] });
  const { page } = await openWidget(
    t,
    { attributes: 'src="report.json" view="matrix"', files: { 'report.json': wide } },
    { viewport: { width: 718, height: 1000 } },
  );
  const row = page.locator('fact-diff tr.finding');
  await row.waitFor();
  assert.ok(((await row.boundingBox())?.height ?? 0) < 160, 'the first column');
  await page.emulateMedia({ media: 'print' });
  const right = await page
    .locator('fact-diff td')
    .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)));
  assert.ok(right <= 718, `${right}`);
  assert.equal(await page.locator('fact-diff td:visible').count(), 10);
});

test('of two widgets the one that stays keeps its marks’ look; a dark article beside a light one has its own', async (t) => {
  const paragraphs = texts[0].split('\n').map((line) => `<p>${line}</p>`);
  const { page } = await openWidget(t, {
    policy: "default-src 'self' 'unsafe-inline'",
    body: `<article id="one">${paragraphs.join('')}</article>
      <article id="two" style="background: #111; color: #eee">${paragraphs.join('')}</article>
      <fact-diff id="first" src="report.json" article="#one"></fact-diff>
      <fact-diff id="second" src="report.json" article="#two"></fact-diff>`,
  });
  const looks = () =>
    page.evaluate(() =>
      ['#one', '#two'].map((article) => {
        const text = /** @type {Element} */ (document.querySelector(`${article} p`));
        return [...CSS.highlights]
          .filter(([name, marks]) => {
            const ranges = /** @type {Range[]} */ ([...marks]);
            return /clash/.test(name) && ranges.some((one) => text.parentElement?.contains(one.startContainer));
          })
          .map(([name]) => getComputedStyle(text, `::highlight(${name})`).backgroundColor)
          .join();
      }),
    );
  const light = 'rgb(253, 227, 211)';
  const dark = 'rgb(74, 36, 16)';
  await page.waitForFunction(() => [...CSS.highlights.keys()].filter((name) => /clash/.test(name)).length === 2);
  assert.deepEqual(await looks(), [light, dark]);
  await page.evaluate(() => document.querySelector('#first')?.remove());
  assert.deepEqual(await looks(), ['', dark]);
  await page.evaluate(() => {
    const third = document.createElement('fact-diff');
    third.setAttribute('article', '#two');
    document.body.append(third);
    third.report = /** @type {any} */ (document.querySelector('#second')).report;
    document.querySelector('#second')?.remove();
  });
  assert.deepEqual(await looks(), ['', dark], 'two on one article: the sheet stays until the last has gone');
  await page.evaluate(() => document.querySelector('fact-diff')?.remove());
  const left = await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);
  assert.deepEqual(left, [0, 0]);
});

test('on a page that runs from right to left, words and equations run as their own language does', async (t) => {
  const { page } = await openWidget(t, { attributes: 'src="report.json"', page: 'lang="ar" dir="rtl"' });
  const of = (/** @type {string} */ selector) =>
    page
      .locator(`fact-diff ${selector}`)
      .first()
      .evaluate((element) => {
        const { direction, textAlign } = getComputedStyle(element);
        const lang = element.closest('[lang]')?.getAttribute('lang');
        return `${lang} ${direction} ${textAlign}`;
      });
  await page.locator('fact-diff .finding').first().waitFor();
  assert.match(await of('header'), /^en-GB ltr/);
  assert.match(await of('.explanation'), /^en ltr/);
  await page.evaluate(async () => {
    const { translate } = await import(/** @type {any} */ ('/fact-diff.js'));
    translate({ locale: 'ar' });
    const element = /** @type {any} */ (document.querySelector('fact-diff'));
    element.report = structuredClone(element.report);
  });
  assert.match(await of('header'), /^ar rtl/);
  assert.match(await of('.explanation'), /^en ltr right/);
  assert.match(await of('.about'), /^ar ltr right/);
  assert.match(await of('.said bdi'), /^ar ltr/);
});

test('with forced colours the marks’ lines differ where they can be seen: inside the mark', async (t) => {
  const { page } = await openWidget(
    t,
    { attributes: 'src="report.json" article="#story"', articleText: texts[0] },
    { forcedColors: 'active' },
  );
  await page.waitForFunction(() => CSS.highlights.has('factdiff-same'));
  const lines = await page.evaluate(() =>
    ['clash', 'altered', 'fits', 'reworded', 'same'].map((tone) => {
      const text = /** @type {Element} */ (document.querySelector('#story p'));
      const { textDecorationStyle, textUnderlineOffset } = getComputedStyle(text, `::highlight(factdiff-${tone})`);
      return `${textDecorationStyle} ${textUnderlineOffset}`;
    }),
  );
  assert.deepEqual(lines, ['wavy 0px', 'double 0px', 'dashed 0px', 'dotted 0px', 'solid 0px']);
});

test('a comparison that is cancelled stops, and says so; in a div too', async (t) => {
  const { page } = await openWidget(t, {
    body: '<div class="factdiff" data-sources="slow.txt" data-cancellable></div>',
  });
  const cancel = page.getByRole('button', { name: 'Cancel' });
  /** @type {() => void} */
  let answer = () => {};
  await page.route('**/slow.txt', async (route) => {
    await new Promise((resolve) => (answer = () => resolve(undefined)));
    await route.fulfill({ contentType: 'text/plain', body: texts[0] }).catch(() => {});
  });
  await page.reload();
  await cancel.click();
  await page.locator('fact-diff').getByText('Cancelled').first().waitFor();
  assert.equal(await page.locator('fact-diff').evaluate((element) => /** @type {any} */ (element).busy), false);
  answer();
  const asked = await page.evaluate(async () => {
    const { FactDiffElement } = await import(/** @type {any} */ ('/fact-diff.js'));
    /** @type {string[]} */
    const calls = [];
    let reported = 0;
    FactDiffElement.engine = async () => ({
      compare: () => new Promise((resolve) => setTimeout(resolve, 50, { schema: 'factdiff/1' })),
      cancel: () => calls.push('cancel'),
    });
    const element = document.createElement('fact-diff');
    element.setAttribute('cancellable', '');
    document.body.append(element);
    element.addEventListener('factdiff-report', () => (reported += 1));
    element.addEventListener('factdiff-error', () => (reported += 1));
    element.sources = [{ text: 'One.' }];
    await new Promise((resolve) => setTimeout(resolve, 20));
    /** @type {any} */ (element.shadowRoot).querySelector('.cancel').click();
    await new Promise((resolve) => setTimeout(resolve, 80));
    return [calls.join(), reported];
  });
  assert.deepEqual(asked, ['cancel', 0], 'the engine is told, and what it still answers is not shown');
});

test('two widgets compare beside each other, and the page downloads at most 40 KB for it', async (t) => {
  const quotes = texts.map((text) => `<blockquote>${text.replaceAll('\n', '<br>')}</blockquote>`).join('');
  const { page, site } = await openWidget(t, {
    body: `<fact-diff>${quotes}</fact-diff><fact-diff>${quotes}</fact-diff>`,
  });
  for (const index of [0, 1]) await page.locator('fact-diff').nth(index).locator('.finding').first().waitFor();
  const scripts = [...new Set(site.asked.filter((name) => name.endsWith('.js')))];
  assert.deepEqual(scripts, ['fact-diff.js', 'factdiff-worker.js']);
  const sizes = scripts.map((name) => brotliCompressSync(readFileSync(new URL(`../../dist/${name}`, import.meta.url))));
  const bytes = sizes.reduce((sum, { length }) => sum + length, 0);
  assert.ok(bytes <= 40 * 1024, `${bytes}`);
});

test('a report that comes late pushes nothing of the page', async (t) => {
  // Before the script has come a page can only help itself: web/README.md says with which two rules.
  const style = `<style>fact-diff { display: block; height: 36rem } fact-diff[view='in-place'] { height: auto; min-height: 20rem }</style>`;
  for (const attributes of ['src="report.json"', 'src="report.json" article="#story" view="in-place"']) {
    const { page } = await openWidget(t, {
      policy: "default-src 'self'; style-src 'unsafe-inline'",
      body: `${style}<fact-diff ${attributes}></fact-diff>`,
      articleText: texts[0],
    });
    await page.route('**/report.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.addInitScript(() => {
      /** @type {any} */ (window).shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) /** @type {any} */ (window).shift += /** @type {any} */ (entry).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    // The page is on show, and the report is not there yet.
    await page.locator('fact-diff').getByText('Loading…').waitFor();
    await page.waitForFunction(() => document.querySelector('fact-diff')?.shadowRoot?.querySelector('.finding, .fold'));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const shift = await page.evaluate(() => /** @type {any} */ (window).shift);
    assert.ok(shift < 0.02, `${attributes}: ${shift}`);
  }
});

test('a report that was saved brings its dismissals along, and puts back what is put back', async (t) => {
  const { page } = await openWidget(t, { attributes: 'src="report.json" exports review' });
  await page.locator('fact-diff').evaluate((element) => /** @type {any} */ (element).dismiss('f2', 'an older count'));
  await page.locator('fact-diff .menu summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Report (JSON)' }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  assert.deepEqual(Object.values(JSON.parse(saved).dismissed), ['an older count']);
  const again = await openWidget(t, { attributes: 'src="report.json" review', files: { 'report.json': saved } });
  await again.page.locator('fact-diff .dismissed', { hasText: 'an older count' }).waitFor();
  assert.notEqual((await listedFindings(again.page))[0].verdict, 'Do not match');
  const after = await again.page.locator('fact-diff').evaluate((element) => {
    const widget = /** @type {any} */ (element);
    widget.dismiss('f2', null);
    widget.report = structuredClone(widget.report);
    return widget.shownFindings[0].id;
  });
  assert.equal(after, 'f2');
});

test('after a translation nothing of the panel is in English', async (t) => {
  const { page } = await openWidget(t, {
    attributes: 'article="#story" exports review cancellable',
    articleText: texts[0],
  });
  const english = await page.evaluate(
    async ({ tables, report }) => {
      const { translate } = await import(/** @type {any} */ ('/fact-diff.js'));
      /** @param {any} value @returns {any} */
      const foreign = (value) => {
        if (typeof value === 'string') return value.startsWith('=>') ? () => '¤' : '¤';
        return Array.isArray(value)
          ? value.map(foreign)
          : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, foreign(one)]));
      };
      translate({ locale: 'de', ...foreign(tables) });
      const element = /** @type {any} */ (document.querySelector('fact-diff'));
      const root = element.shadowRoot;
      const found = new Set();
      // What stands in the texts, the engine's own sentences, and names are no words of the panel.
      const NOT_OURS =
        '.explanation, .about, .said, .from, .legend, .badge, .glyph, .diff, .source-name, td .place, thead a, .column p, .column > header, style';
      const look = () => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode()) {
          const one = /** @type {HTMLElement} */ (walker.currentNode);
          if (one.closest(NOT_OURS)) continue;
          const own = [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue);
          const said = [...own, one.title, one.ariaLabel, one.getAttribute('placeholder')].filter(Boolean);
          for (const words of /** @type {string[]} */ (said))
            if (/[a-z]{2}/i.test(words) && !/Marendal|Verrin|Roke|Herald|Post|Wire|homes|flood/.test(words))
              found.add(words);
        }
      };
      const rest = () => new Promise((resolve) => setTimeout(resolve, 150));
      element.showEmpty();
      look();
      element.report = report;
      element.choose('q1');
      look();
      root.querySelector('.menu').open = true;
      root.querySelector('.finding.chosen .dismiss').click();
      await rest();
      look();
      element.dismiss('f2', '');
      await rest();
      look();
      for (const view of ['matrix', 'columns', 'in-place']) {
        element.view = view;
        await rest();
        look();
      }
      element.next();
      look();
      return [...found];
    },
    { tables: foreignTables(), report: /** @type {any} */ (JSON.parse(json)) },
  );
  assert.deepEqual(english, []);
});

// A function cannot be handed to the page: a mark stands for it.
function foreignTables() {
  const plain = (/** @type {any} */ value) =>
    JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'function' ? '=>' : one)));
  const { words, ...tables } = allWords();
  return plain({ ...tables, words });
}
