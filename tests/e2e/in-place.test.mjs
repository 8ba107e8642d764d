// <fact-diff article="…"> in a strict newsroom page: marks in the article, the popover at the figure, late text, no trace left.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeChromium, openChromium, painted } from './chromium.mjs';
import { openNewsroom, publishedReport } from './newsroom.mjs';

after(closeChromium);

const { json, texts, report } = await publishedReport();
const IN_PLACE = 'src="report.json" article="#story" source="0" exports review';

/**
 * @param {import('node:test').TestContext} t
 * @param {Partial<Parameters<typeof openNewsroom>[1]>} [options]
 * @param {import('playwright-core').BrowserContextOptions} [context]
 */
async function openStory(t, options = {}, context = {}) {
  const site = await openNewsroom(t, {
    attributes: IN_PLACE,
    articleText: texts[0],
    files: { 'report.json': json },
    ...options,
  });
  const browserContext = await (
    await openChromium()
  ).newContext({ viewport: { width: 1100, height: 800 }, ...context });
  t.after(() => browserContext.close());
  const page = await browserContext.newPage();
  page.setDefaultTimeout(8000);
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && !/favicon/.test(message.location().url) && complaints.push(message.text()),
  );
  await page.goto(site.url);
  return { page, complaints, site };
}

/** The middle of a painted place. @param {import('playwright-core').Page} page @param {string} name @param {string} words */
function spotOf(page, name, words) {
  return page.evaluate(
    ([highlight, text]) => {
      const ranges = /** @type {Range[]} */ ([...(CSS.highlights.get(highlight) ?? [])]);
      const range = ranges.find((one) => String(one) === text);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : { x: -1, y: -1 };
    },
    [name, words],
  );
}

const MARKS = {
  'factdiff-clash': ['46'],
  'factdiff-altered': ['Nobody in this town will sleep easily until that wall is finished,'],
  'factdiff-fits': ['$3 million', '$8.5 million'],
  'factdiff-reworded': ["We're going to build it higher, and we're going to build it once"],
  'factdiff-same': ['14', '60%'],
};

/** @param {import('playwright-core').Page} page */
async function marks(page) {
  await page.waitForFunction(() => CSS.highlights.has('factdiff-same'));
  return Object.fromEntries(
    await Promise.all(Object.keys(MARKS).map(async (name) => [name, (await painted(page, name)).sort()])),
  );
}

test('the article is marked where its figures and quotes stand, and is not edited', async (t) => {
  const { page, complaints } = await openStory(t);
  assert.deepEqual(await marks(page), MARKS);
  const story = await page.locator('#story').evaluate((article) => article.outerHTML);
  assert.ok(!/mark|span|style|class/.test(story), story);
  assert.deepEqual(complaints, [], 'a strict policy with Trusted Types has nothing to refuse');
});

test('a report without its texts marks the same places', async (t) => {
  const bare = (await publishedReport(false)).json;
  const { page } = await openStory(t, { files: { 'report.json': bare } });
  assert.deepEqual(await marks(page), MARKS);
});

test('a CMS that respells quotation marks, dashes and dots changes nothing', async (t) => {
  const articleText = texts[0].replaceAll("'", '’').replaceAll(/"([^"]*)"/g, '“$1”');
  const { page } = await openStory(t, { articleText });
  const found = await marks(page);
  assert.deepEqual(found['factdiff-reworded'], ['We’re going to build it higher, and we’re going to build it once']);
  assert.deepEqual(found['factdiff-clash'], ['46']);
});

test('hover shows, click keeps, Escape closes; the sentences and the way to each source are there', async (t) => {
  const { page } = await openStory(t);
  await marks(page);
  const popover = page.locator('fact-diff .popover');
  const spot = await spotOf(page, 'factdiff-fits', '$8.5 million');
  await page.mouse.move(spot.x, spot.y);
  await popover.filter({ visible: true }).waitFor();
  assert.match((await popover.textContent()) ?? '', /Adds up.*\$8\.5 million \+ \$3 million = \$11\.5 million/s);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'a hovered popover takes no focus');
  await page.mouse.move(5, 5);
  await popover.waitFor({ state: 'hidden' });

  await page.mouse.click(spot.x, spot.y);
  await page.mouse.move(5, 5);
  await popover.filter({ visible: true }).waitFor();
  await page.locator('fact-diff .popover.pinned').waitFor();
  const said = await popover.locator('.said').allTextContents();
  assert.ok(
    said.some(
      (words) => words.startsWith('She also revealed plans for providing $8.5 million') && words.includes('gone down.'),
    ),
    said.join('\n'),
  );
  const links = await popover
    .locator('a.link')
    .evaluateAll((all) => all.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
  assert.ok(
    links.some((link) => link.startsWith('https://c.example/story#:~:text=') && link.includes('%2412%20million')),
    links.join('\n'),
  );
  assert.equal(await page.locator('fact-diff .finding.chosen .verdict').textContent(), 'Adds up', 'the list follows');
  await page.keyboard.press('Escape');
  await popover.waitFor({ state: 'hidden' });
});

test('the keyboard opens the same popover, walks from place to place and comes back', async (t) => {
  const { page } = await openStory(t);
  await marks(page);
  const card = page.locator('fact-diff .finding').first();
  await card.locator('.title').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const popover = page.locator('fact-diff .popover');
  await popover.filter({ visible: true }).waitFor();
  assert.equal(await popover.getAttribute('aria-label'), 'Do not match: homes destroyed along the front');
  assert.ok(
    await popover.evaluate((element) => element === /** @type {ShadowRoot} */ (element.getRootNode()).activeElement),
  );
  const label = () => popover.getAttribute('aria-label');
  await popover.getByRole('button', { name: 'Next marked place' }).press('Enter');
  assert.notEqual(await label(), 'Do not match: homes destroyed along the front');
  await popover.getByRole('button', { name: 'Previous marked place' }).press('Enter');
  assert.equal(await label(), 'Do not match: homes destroyed along the front');
  await page.keyboard.press('Escape');
  await popover.waitFor({ state: 'hidden' });
  const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
  assert.equal(focused, 'place', 'focus is back where it was');
});

test('late and changed text is marked again; a look-alike is refused; what is lost is said', async (t) => {
  const { page } = await openStory(t);
  await marks(page);
  // A framework renders the article anew.
  await page.evaluate(() => {
    const story = /** @type {HTMLElement} */ (document.querySelector('#story'));
    story.replaceWith(story.cloneNode(true));
  });
  await page.waitForFunction(() => String([...(CSS.highlights.get('factdiff-clash') ?? [])][0]) === '46');
  assert.deepEqual(await marks(page), MARKS);

  // Text put before, and the figure taken away while the same figure stands elsewhere.
  await page.evaluate(() => {
    const story = /** @type {HTMLElement} */ (document.querySelector('#story'));
    const late = document.createElement('p');
    late.textContent = 'Elsewhere 46 people met to talk about boats.';
    story.prepend(late);
    for (const paragraph of story.querySelectorAll('p')) {
      paragraph.firstChild?.nodeValue &&
        (paragraph.firstChild.nodeValue = paragraph.firstChild.nodeValue.replace('46 homes', '47 homes'));
    }
  });
  await page.waitForFunction(() => !CSS.highlights.has('factdiff-clash'));
  assert.deepEqual(await painted(page, 'factdiff-fits').then((all) => all.sort()), MARKS['factdiff-fits']);
  await page
    .locator('fact-diff .lost', { hasText: 'The text has changed: this place' })
    .first()
    .waitFor({ state: 'attached' });
});

test('on a page that is dark without saying so, the marks are dark too', async (t) => {
  const { page } = await openStory(t);
  await marks(page);
  const tint = () =>
    page.evaluate(() => {
      const story = /** @type {Element} */ (document.querySelector('#story p'));
      return getComputedStyle(story, '::highlight(factdiff-clash)').backgroundColor;
    });
  const light = await tint();
  await page.evaluate(() => {
    document.body.style.background = '#111';
    document.body.style.color = '#eee';
    document.querySelector('#story')?.append(document.createElement('p'));
  });
  await page.waitForFunction(
    (before) =>
      getComputedStyle(/** @type {Element} */ (document.querySelector('#story p')), '::highlight(factdiff-clash)')
        .backgroundColor !== before,
    light,
  );
  assert.equal(await tint(), 'rgb(74, 36, 16)');
});

test('taken out of the page, nothing is left behind', async (t) => {
  const { page } = await openStory(t);
  await marks(page);
  const left = await page.evaluate(() => {
    document.querySelector('fact-diff')?.remove();
    return { highlights: CSS.highlights.size, sheets: document.adoptedStyleSheets.length };
  });
  assert.deepEqual(left, { highlights: 0, sheets: 0 });
});

test('marks and popover move nothing in the host page', async (t) => {
  const { page } = await openStory(t, { attributes: `${IN_PLACE} view="in-place"` });
  await marks(page);
  const layout = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#story, #story *, #after')].map((element) =>
        JSON.stringify(element.getBoundingClientRect()),
      ),
    );
  const before = await layout();
  await page.locator('fact-diff [data-step="next"]').click();
  await page.locator('fact-diff .popover').filter({ visible: true }).waitFor();
  assert.deepEqual(await layout(), before);
  const shifts = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const found = /** @type {string[]} */ ([]);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            for (const source of /** @type {any} */ (entry).sources ?? [])
              if (source.node?.closest?.('#story')) found.push(source.node.nodeName);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(found), 200);
      }),
  );
  assert.deepEqual(shifts, []);
});

test('twenty thousand marks stay usable', async (t) => {
  const count = 20_000;
  const lines = Array.from({ length: count / 10 }, (_, line) =>
    Array.from({ length: 10 }, (_, at) => `boat ${line * 10 + at + 100000}`).join(', '),
  );
  const text = lines.join('\n');
  const mentions = [...text.matchAll(/\d{6}/g)].map((match) => ({
    ...report.mentions[0],
    source: 0,
    start: match.index,
    end: match.index + 6,
    text: match[0],
  }));
  const findings = Array.from({ length: 400 }, (_, index) => ({
    ...report.findings[0],
    id: `f${index}`,
    members: mentions.slice(index * 50, index * 50 + 50).map((_, at) => ({ mention: index * 50 + at, role: 'value' })),
  }));
  const big = {
    ...report,
    mentions,
    findings,
    sources: report.sources.map((source, index) => ({ ...source, text: index === 0 ? text : 'None.' })),
  };
  const { page } = await openStory(t, { attributes: 'article="#story" view="in-place"', articleText: text });
  const took = await page.evaluate((given) => {
    const element = /** @type {any} */ (document.querySelector('fact-diff'));
    const began = performance.now();
    element.report = given;
    return performance.now() - began;
  }, /** @type {any} */ (big));
  assert.equal(
    await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)),
    count,
  );
  const spot = await spotOf(page, [...'factdiff-fits'].join(''), '100500');
  const pointed = await page.evaluate(({ x, y }) => {
    const began = performance.now();
    document
      .elementFromPoint(x, y)
      ?.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true }));
    return performance.now() - began;
  }, spot);
  await page.locator('fact-diff .popover.pinned').waitFor();
  t.diagnostic(`20,000 marks painted in ${Math.round(took)} ms, a click answered in ${pointed.toFixed(1)} ms`);
  assert.ok(took < 4000 && pointed < 500, `${took} ms, ${pointed} ms`);
});

test('in place the whole list stands below the article: what has no place there, what is lost, what was dismissed', async (t) => {
  const { page } = await openStory(t, { attributes: `${IN_PLACE} view="in-place"` });
  await marks(page);
  const panel = page.locator('fact-diff');
  const note = panel.locator('.note');
  assert.equal(await note.textContent(), '7 places are marked in the article. 2 findings stand in the list alone.');
  await panel.getByText('9 findings', { exact: true }).click();
  assert.equal(await panel.locator('.list .finding').count(), report.findings.length);
  await panel.getByText('In one report only').click();
  await panel.locator('.finding', { hasText: 'Divers offered' }).locator('.title').click();
  await panel.locator('.finding.chosen .place', { hasText: '25' }).waitFor();
  // Dismissed at the figure, it is put back from the list.
  await panel.evaluate((element) => /** @type {any} */ (element).dismiss('f2', 'known'));
  await page.waitForFunction(() => !CSS.highlights.has('factdiff-clash'));
  await panel.locator('.dismissed summary').click();
  await panel.getByRole('button', { name: 'Put back' }).click();
  await page.waitForFunction(() => CSS.highlights.has('factdiff-clash'));
  await page.evaluate(() => {
    for (const { firstChild } of document.querySelectorAll('#story p')) {
      if (firstChild?.nodeValue) firstChild.nodeValue = firstChild.nodeValue.replace('46 homes', '47 homes');
    }
  });
  await note.filter({ hasText: 'The text has changed: 1 place is not marked.' }).waitFor();
});

test('on paper the list is open, and folded again afterwards', async (t) => {
  const { page } = await openStory(t, { attributes: `${IN_PLACE} view="in-place"` });
  await marks(page);
  const seen = () => page.locator('fact-diff .place:visible').count();
  assert.equal(await seen(), 0);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.ok((await seen()) > 15, String(await seen()));
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await seen(), 0);
});

test('an article that is not there, and a selector that is none, are said in words above the list', async (t) => {
  const bad = await openStory(t, { attributes: 'src="report.json" article="#story[" view="in-place"' });
  await bad.page.getByText('“#story[” is no CSS selector').waitFor();
  await bad.page.locator('fact-diff .finding:visible').first().waitFor();
  assert.deepEqual(bad.complaints, []);
  const { page } = await openStory(t, { attributes: 'src="report.json" article="#later" view="in-place"' });
  await page.getByText('No article stands at “#later”').waitFor();
  await page.locator('fact-diff .finding:visible').first().waitFor();
  await page.evaluate(() => document.querySelector('#story')?.setAttribute('id', 'later'));
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await page.waitForFunction(() => CSS.highlights.has('factdiff-clash'));
  await page.getByText('7 places are marked in the article.').waitFor();
});

test('a popover goes when its figure leaves the sight, in the window and in a column', async (t) => {
  const filler = Array(60).fill('The council met again about the wall and the road.').join('\n');
  const articleText = `${texts[0]}\n${filler}`;
  const longer = report.sources.map((source, index) => ({ ...source, text: `${texts[index]}\n${filler}` }));
  const files = { 'report.json': JSON.stringify({ ...report, sources: longer }) };
  const { page } = await openStory(t, { articleText, files });
  await marks(page);
  const popover = page.locator('fact-diff .popover');
  const spot = await spotOf(page, 'factdiff-fits', '$8.5 million');
  await page.mouse.click(spot.x, spot.y);
  await page.locator('fact-diff .popover.pinned').waitFor();
  await page.mouse.move(5, 5);
  await page.evaluate(() => scrollBy(0, 20));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await popover.isVisible(), true, 'still in sight');
  await page.evaluate(() => scrollTo(0, 2000));
  await popover.waitFor({ state: 'hidden' });

  await page.locator('fact-diff').evaluate((element) => element.setAttribute('view', 'columns'));
  await page.locator('fact-diff .column').nth(2).waitFor();
  const there = await spotOf(page, 'factdiff-clash-page', '52');
  await page.mouse.click(there.x, there.y);
  await page.locator('fact-diff .popover.pinned').waitFor();
  await page
    .locator('fact-diff .column-text')
    .nth(2)
    .evaluate((text) => text.scrollTo({ top: text.scrollHeight, behavior: 'instant' }));
  await popover.waitFor({ state: 'hidden' });
});
