// The desk with texts a hundred times as long as articles: it answers all the while, and a far place is brought into view.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeChromium, comparisons, dropFiles, openDemo, painted } from './chromium.mjs';

after(closeChromium);

/** One line in so many holds a figure. @param {{ who: string, letters: number, every: number }} options */
function longText({ who, letters, every }) {
  const things = ['ships', 'crates', 'tents', 'buses', 'schools', 'bridges', 'wells', 'farms', 'boats', 'trams'];
  const lines = [];
  for (let length = 0, line = 1; length < letters; line += 1) {
    const words =
      line % every === 0
        ? `In district ${line.toString(36)} the ${who} council counted ${100 + line} ${things[line % 10]} on the road.`
        : `The ${who} council met again and heard that the road through the valley would stay closed for the season.`;
    lines.push(words);
    length += words.length + 1;
  }
  return lines.join('\n');
}

/**
 * Drops two long texts, made in the page, and tells from then on for how many ms the page has answered nothing at most.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ letters: number, every: number }} size
 */
async function dropLong(page, size) {
  const texts = [];
  for (const who of ['old', 'new']) texts.push(await page.evaluateHandle(longText, { who, ...size }));
  await page.evaluate((long) => {
    const data = new DataTransfer();
    long.forEach((text, index) => data.items.add(new File([text], `${index + 1}.txt`)));
    let last = performance.now();
    const state = { longest: 0 };
    Object.assign(globalThis, { gaps: state });
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - last);
      last = now;
    }, 10);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, texts);
  return () => page.evaluate(() => /** @type {any} */ (globalThis).gaps.longest);
}

test('two texts of 4 MB leave the page free, and their comparison is cancelled', async (t) => {
  const { page } = await openDemo(t);
  page.setDefaultTimeout(30_000);
  await comparisons(page);
  const longest = await dropLong(page, { letters: 4_000_000, every: 20 });
  await page.locator('#timing', { hasText: /Comparing 2 reports of 7\.\d MB for [1-9]\d* seconds? …/ }).waitFor();
  await page.locator('fact-diff .cancel').click();
  await page.locator('#messages', { hasText: 'Stopped.' }).waitFor();
  const ms = await longest();
  t.diagnostic(`the page answered nothing for ${Math.round(ms)} ms at most`);
  assert.ok(ms < 2500, `${ms} ms`);
  assert.equal(await page.locator('#timing').textContent(), '');
});

test('of 10,000 marks the ones on show are painted, and a far one is gone to', async (t) => {
  const { page } = await openDemo(t);
  page.setDefaultTimeout(30_000);
  const count = await comparisons(page);
  const longest = await dropLong(page, { letters: 400_000, every: 1 });
  await comparisons(page, count + 1);
  const all = await page.evaluate(() => {
    const panel = /** @type {any} */ (document.querySelector('fact-diff'));
    return panel.report.findings.flatMap((/** @type {any} */ one) => one.members).length;
  });
  assert.ok(all > 5000, `${all} places`);
  await page.waitForFunction(() => (CSS.highlights.get('factdiff-same')?.size ?? 0) > 10);
  assert.ok((await painted(page, 'factdiff-same')).length < 1000);
  const ms = await longest();
  t.diagnostic(`the page answered nothing for ${Math.round(ms)} ms at most`);

  const took = await page.evaluate(async () => {
    const panel = /** @type {any} */ (document.querySelector('fact-diff'));
    const began = performance.now();
    panel.choose(panel.shownFindings.findLast((/** @type {any} */ one) => one.members.length === 2).id);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - began;
  });
  t.diagnostic(`a far finding is chosen in ${Math.round(took)} ms`);
  await page.waitForFunction(() =>
    ['factdiff-chosen', 'factdiff-same'].every((name) =>
      [...(CSS.highlights.get(name) ?? [])].some((range) => {
        const { top, bottom } = /** @type {Range} */ (range).getBoundingClientRect();
        return top > 100 && bottom < innerHeight;
      }),
    ),
  );
  await page.waitForFunction(() => CSS.highlights.get('factdiff-chosen')?.size === 2);

  await page
    .locator('.text')
    .first()
    .evaluate((box) => box.scrollTo(0, box.scrollHeight / 3));
  await page.waitForFunction(() => {
    const [column] = document.querySelectorAll('.text');
    const frame = column.getBoundingClientRect();
    return [...(CSS.highlights.get('factdiff-same') ?? [])].some((range) => {
      const { top, left } = /** @type {Range} */ (range).getBoundingClientRect();
      return left < frame.right && top > frame.top && top < frame.bottom;
    });
  });
});

test('a long text is edited, and stays one text', async (t) => {
  const { page } = await openDemo(t);
  const count = await comparisons(page);
  await dropFiles(page, [
    { name: 'one.txt', bytes: `The fire killed 12 people.\n${longText({ who: 'old', letters: 150_000, every: 900 })}` },
    { name: 'two.txt', bytes: 'The fire killed 12 people.' },
  ]);
  await comparisons(page, count + 1);
  await page.getByRole('button', { name: 'Edit report A' }).click();
  const box = page.getByRole('textbox', { name: 'Text of report A' });
  const text = await box.evaluate((element) => {
    const node = /** @type {Text} */ (element.querySelector('p')?.firstChild);
    const at = node.data.indexOf('12');
    /** @type {HTMLElement} */ (element).focus();
    getSelection()?.setBaseAndExtent(node, at, node, at + 2);
    return element.querySelectorAll('p').length;
  });
  await page.keyboard.type('15');
  await page.locator('fact-diff .finding', { hasText: 'Do not match' }).waitFor();
  assert.deepEqual((await painted(page, 'factdiff-clash')).sort(), ['12', '15']);
  assert.equal(await box.locator('p').count(), text);
});
