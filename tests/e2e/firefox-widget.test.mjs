// <fact-diff> in Firefox, in the same strict page as in Chromium: the same marks, the popover, columns, the engine.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { openNewsroom, publishedReport } from './newsroom.mjs';

const PATHS = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const executablePath = PATHS.find((path) => path && existsSync(path));
const skip = executablePath ? false : 'Firefox is not installed: apt-get install firefox-esr';

test(
  'Firefox marks the article, opens the popover, shows columns and compares sources',
  { skip, timeout: 200_000 },
  async (t) => {
    const { json, texts } = await publishedReport();
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    t.after(() => browser.close());
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    await page.setViewport({ width: 1100, height: 900 });
    const marks = (/** @type {string} */ name) =>
      page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String).sort(), name);

    await t.test('in place', async (tt) => {
      const site = await openNewsroom(tt, {
        attributes: 'src="report.json" article="#story"',
        articleText: texts[0],
        files: { 'report.json': json },
      });
      await page.goto(site.url);
      await page.waitForFunction(() => CSS.highlights.has('factdiff-same'));
      assert.deepEqual(await marks('factdiff-clash'), ['46']);
      assert.deepEqual(await marks('factdiff-fits'), ['$3 million', '$8.5 million']);
      assert.deepEqual(await marks('factdiff-reworded'), [
        "We're going to build it higher, and we're going to build it once",
      ]);
      const spot = await page.evaluate(() => {
        const box = /** @type {Range} */ ([...(CSS.highlights.get('factdiff-clash') ?? [])][0]).getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      });
      await page.mouse.click(spot.x, spot.y);
      await page.waitForFunction(() =>
        document
          .querySelector('fact-diff')
          ?.shadowRoot?.querySelector('.popover.pinned:popover-open')
          ?.textContent?.includes('Do not match'),
      );
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        () => !document.querySelector('fact-diff')?.shadowRoot?.querySelector('.popover:popover-open'),
      );
      const left = await page.evaluate(() => {
        document.querySelector('fact-diff')?.remove();
        return { highlights: CSS.highlights.size, sheets: document.adoptedStyleSheets.length };
      });
      assert.deepEqual(left, { highlights: 0, sheets: 0 });
    });

    await t.test('side by side', async (tt) => {
      const site = await openNewsroom(tt, {
        attributes: 'src="report.json" view="columns"',
        files: { 'report.json': json },
      });
      await page.goto(site.url);
      await page.waitForFunction(() => CSS.highlights.has('factdiff-clash'));
      assert.deepEqual(await marks('factdiff-clash'), ['46', '46', '52']);
      const line = await page.evaluate(() => {
        const column = /** @type {Element} */ (
          document.querySelector('fact-diff')?.shadowRoot?.querySelector('.column-text')
        );
        return getComputedStyle(column, '::highlight(factdiff-clash)').textDecorationStyle;
      });
      assert.equal(line, 'wavy', 'the sheet is adopted in the shadow root');
      const spot = await page.evaluate(() => {
        const range = /** @type {Range[]} */ ([...(CSS.highlights.get('factdiff-clash') ?? [])]).find(
          (one) => String(one) === '52',
        );
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = /** @type {Range} */ (range).getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      });
      await page.mouse.click(spot.x, spot.y);
      await page.waitForFunction(() =>
        document.querySelector('fact-diff')?.shadowRoot?.querySelector('.popover.pinned:popover-open'),
      );
    });

    await t.test('sources compared in the page', async (tt) => {
      const inside = texts
        .map(
          (text) =>
            `<blockquote>${text
              .split('\n')
              .map((line) => `<p>${line}</p>`)
              .join('')}</blockquote>`,
        )
        .join('');
      const site = await openNewsroom(tt, { inside });
      await page.goto(site.url);
      await page.waitForFunction(() => document.querySelector('fact-diff')?.shadowRoot?.querySelector('.finding'));
      const first = await page.evaluate(
        () => document.querySelector('fact-diff')?.shadowRoot?.querySelector('.verdict')?.textContent,
      );
      assert.equal(first, 'Do not match');
    });
  },
);
