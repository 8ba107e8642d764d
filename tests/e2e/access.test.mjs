// The demo page for everybody: keyboard alone, axe-core, dark, narrow, forced colours, less motion, print.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { closeChromium, comparisons, openDemo } from './chromium.mjs';

after(closeChromium);

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param {import('playwright-core').Page} page */
async function violations(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // @ts-expect-error axe has just been put there
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ n) => n.html)}`);
  });
}

test('axe finds nothing to say, light and dark, reading, chosen, editing, empty and in help', async (t) => {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const { page } = await openDemo(t, { colorScheme, reducedMotion: 'reduce' });
    await comparisons(page);
    assert.deepEqual(await violations(page), [], `${colorScheme}, reading`);
    await page.locator('fact-diff .title').first().click();
    await page.getByRole('button', { name: 'Edit report B' }).click();
    await page.locator('fact-diff details.quiet > summary').click();
    assert.deepEqual(await violations(page), [], `${colorScheme}, chosen and editing`);
    await page.getByRole('button', { name: /Help/ }).click();
    assert.deepEqual(await violations(page), [], `${colorScheme}, help`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('Nothing to compare yet').waitFor();
    assert.deepEqual(await violations(page), [], `${colorScheme}, empty`);
  }
});

test('nothing is wider than the window, and every control is large enough to hit', async (t) => {
  for (const width of [320, 360, 768, 1024, 1440]) {
    const { page } = await openDemo(t, { viewport: { width, height: 800 } });
    await comparisons(page);
    await page.locator('fact-diff .title').first().click();
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      `no sideways scrolling at ${width}`,
    );
    const small = await page.evaluate(() => {
      const panel = document.querySelector('fact-diff')?.shadowRoot;
      return [...document.querySelectorAll('button'), ...(panel?.querySelectorAll('button, summary') ?? [])]
        .filter((control) => control.checkVisibility())
        .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name, box }) => `${name} ${box.width}x${box.height}`);
    });
    assert.deepEqual(small, [], `at ${width}`);
  }
});

test('the keyboard alone reaches a finding, its place in the text, and comes back', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  const focused = () =>
    page.evaluate(() => {
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      return (
        inner?.getAttribute('aria-label') ?? inner?.querySelector('.words')?.textContent ?? inner?.textContent ?? ''
      );
    });
  await page.keyboard.press('Tab');
  assert.match(await focused(), /Skip to the findings/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  assert.match(await focused(), /^Do not match/);
  await page.keyboard.press('j');
  const second = await focused();
  assert.doesNotMatch(second, /^Do not match/);
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), second, 'arrows move along the list');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.match(await focused(), /46/);
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'Text of report A');
  assert.equal(await page.evaluate(() => getSelection()?.focusNode?.textContent?.includes('46')), true);
  await page.keyboard.press('Escape');
  assert.match(await focused(), /^Do not match/);
  await page.keyboard.press('3');
  assert.equal(await focused(), 'Text of report C');
  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'How to read this page' }).waitFor();
});

test('single-key shortcuts can be turned off, and stay off while typing', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  await page.getByRole('button', { name: 'Edit report A' }).click();
  await page.getByRole('textbox', { name: 'Text of report A' }).click();
  await page.keyboard.type('jjj');
  assert.equal(await page.locator('fact-diff .finding.chosen').count(), 0);
  await page.getByRole('button', { name: 'Done with report A' }).click();
  await page.getByRole('button', { name: /Help/ }).click();
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.keyboard.press('j');
  assert.equal(await page.locator('fact-diff .finding.chosen').count(), 0);
});

test('narrow: one text at a time, and a place leads to its text and back', async (t) => {
  const { page } = await openDemo(t, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await comparisons(page);
  assert.equal(await page.locator('.report:visible').count(), 0);
  const card = page.locator('fact-diff .finding').first();
  await card.locator('.title').tap();
  await card.locator('.place', { hasText: '52' }).tap();
  await page.locator('.report:visible').waitFor();
  assert.equal(await page.locator('.report:visible').getAttribute('aria-label'), 'Report C');
  const strip = page.locator('#strip');
  assert.match((await strip.textContent()) ?? '', /Do not match/);
  await strip.getByRole('button', { name: 'Findings' }).tap();
  await card.waitFor();
});

test('forced colours keep every verdict in words and in its line', async (t) => {
  const { page } = await openDemo(t, { forcedColors: 'active' });
  await comparisons(page);
  assert.equal(await page.locator('fact-diff .verdict:visible').first().textContent(), 'Do not match');
  const lines = await page.evaluate(() =>
    ['clash', 'altered', 'fits', 'reworded', 'same'].map(
      (tone) =>
        getComputedStyle(/** @type {Element} */ (document.querySelector('.text')), `::highlight(factdiff-${tone})`)
          .textDecorationStyle,
    ),
  );
  assert.deepEqual(lines, ['wavy', 'double', 'dashed', 'dotted', 'solid']);
});

test('in print every text and every place is there', async (t) => {
  const { page } = await openDemo(t, { viewport: { width: 360, height: 740 } });
  await comparisons(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.report:visible').count(), 3);
  assert.ok((await page.locator('fact-diff .place:visible').count()) > 5);
  assert.equal(await page.locator('.actions:visible').count(), 0);
});
