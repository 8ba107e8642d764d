// The desk's own marks and layout: what a mark says where it stands, heads that fit their columns, the first steps, paper.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeChromium, comparisons, openDemo } from './chromium.mjs';

after(closeChromium);

/** The middle of the first mark of a kind. @param {import('playwright-core').Page} page @param {string} name */
function spotOf(page, name) {
  return page.evaluate((highlight) => {
    const [range] = [...(CSS.highlights.get(highlight) ?? [])];
    const { left, top, width, height } = /** @type {Range} */ (range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, name);
}

test('a mark that is hovered says what the reports say there, and moves nothing', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  const popover = page.locator('fact-diff .popover');
  const { x, y } = await spotOf(page, 'factdiff-fits');
  await page.mouse.move(x, y);
  await popover.getByText('Adds up').waitFor();
  const words = await popover.innerText();
  assert.match(words, /\$8\.5 million \+ \$3 million = \$11\.5 million/);
  assert.match(words, /nearly \$12 million/);
  assert.equal(await page.locator('fact-diff .finding.chosen').count(), 0, 'nothing is chosen by pointing');
  await page.mouse.move(5, 5);
  await popover.waitFor({ state: 'hidden' });

  await page.mouse.click(x, y);
  await popover.getByText('Adds up').waitFor();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(500);
  assert.ok(await popover.isVisible(), 'a pressed mark keeps it open');
  await page.keyboard.press('Escape');
  await popover.waitFor({ state: 'hidden' });
  const place = () => page.evaluate(() => document.activeElement?.className);
  assert.match((await place()) ?? '', /text/, 'the first press closes, the second goes back to the list');
  await page.keyboard.press('Escape');
  assert.doesNotMatch((await place()) ?? '', /text/);
});

test('the keyboard reaches what a mark says, goes along the marks and back', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  await page.keyboard.press('3');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Text of report C');
  await page.keyboard.press('Enter');
  const popover = page.locator('fact-diff .popover');
  await popover.waitFor();
  assert.equal(await popover.evaluate((element) => element.matches(':focus-within')), true);
  const first = await popover.locator('.position').textContent();
  await popover.getByRole('button', { name: 'Next marked place' }).press('Enter');
  await page.waitForFunction(
    (before) => document.querySelector('fact-diff')?.shadowRoot?.querySelector('.position')?.textContent !== before,
    first,
  );
  await page.keyboard.press('Escape');
  await popover.waitFor({ state: 'hidden' });
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    'Text of report C',
    'the keyboard is back in the text',
  );
});

test('in a text that is edited a mark opens nothing', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  await page.getByRole('button', { name: 'Edit report C' }).click();
  const spot = await page.evaluate(() => {
    const range = [...(CSS.highlights.get('factdiff-clash') ?? [])].find((one) => String(one) === '52');
    const { left, top, width, height } = /** @type {Range} */ (range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.click(spot.x, spot.y);
  await page.waitForTimeout(400);
  assert.ok(!(await page.locator('fact-diff .popover').isVisible()));
});

for (const width of [320, 360, 768, 1024, 1440]) {
  test(`heads fit at ${width} pixels`, async (t) => {
    const { page } = await openDemo(t, { viewport: { width, height: 800 } });
    await comparisons(page);
    const summary = page.locator('fact-diff .summary');
    assert.ok((await summary.evaluate((element) => element.getClientRects().length)) === 1);
    const { height } = /** @type {{ height: number }} */ (await summary.boundingBox());
    assert.ok(height < 30, `“3 reports, 2 origins” stands on one line: ${height}`);
    if (width < 768) await page.locator('#views button').nth(1).click();
    const overlap = await page.evaluate(() => {
      const texts = (/** @type {Element} */ element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect();
      };
      return [...document.querySelectorAll('.report')].some((report) => {
        const [a, b] = ['.meta', '.origin'].map((name) => texts(/** @type {Element} */ (report.querySelector(name))));
        return a.right > b.left && b.right > a.left && a.bottom - 1 > b.top && b.bottom - 1 > a.top;
      });
    });
    assert.ok(!overlap, '“One origin with B” lies on nothing');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}

test('with the table open every report is on show, and its buttons stand in one line', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  await page.locator('fact-diff').getByText('Table', { exact: true }).click();
  await page.locator('fact-diff table').waitFor();
  const boxes = await page.evaluate(() => {
    const row = /** @type {Element} */ (document.querySelector('.reports')).getBoundingClientRect();
    return [...document.querySelectorAll('.report')].map((report) => {
      const top = (/** @type {string} */ name) => report.querySelector(name)?.getBoundingClientRect().top ?? 0;
      return { isWhole: report.getBoundingClientRect().right <= row.right + 1, apart: top('.remove') - top('.edit') };
    });
  });
  for (const { isWhole, apart } of boxes) {
    assert.ok(isWhole);
    assert.ok(Math.abs(apart) < 8, `${apart}`);
  }
});

test('an empty desk says what to do, and shows the sample when asked', async (t) => {
  const { page } = await openDemo(t);
  const count = await comparisons(page);
  const steps = page.getByRole('region', { name: 'Three steps' });
  assert.ok(!(await steps.isVisible()));
  await page.getByRole('button', { name: 'Clear' }).click();
  await steps.waitFor();
  assert.equal(await steps.getByRole('listitem').count(), 3);
  await steps.getByRole('button', { name: 'Look at a sample first' }).click();
  await comparisons(page, count + 1);
  assert.ok(!(await steps.isVisible()));
});

test('a button prints the findings and the texts, with every mark', async (t) => {
  const { page } = await openDemo(t);
  await page.evaluate(() => {
    globalThis.print = () => void (document.body.dataset.printed = 'yes');
  });
  await comparisons(page);
  await page.getByRole('button', { name: 'Print…' }).click();
  assert.equal(await page.evaluate(() => document.body.dataset.printed), 'yes');
  await page.emulateMedia({ media: 'print' });
  assert.ok(!(await page.getByRole('button', { name: 'Print…' }).isVisible()));
  assert.equal(await page.locator('.text:visible').count(), 3);
});
