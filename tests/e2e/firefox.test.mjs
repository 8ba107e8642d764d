// The demo page in Firefox, from its file: the same list, the same marks. Firefox is tested where it is installed.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { DEMO_URL } from './chromium.mjs';

const PATHS = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const executablePath = PATHS.find((path) => path && existsSync(path));
const skip = executablePath ? false : 'Firefox is not installed: apt-get install firefox-esr';

test('Firefox lists, paints, chooses and follows typing', { skip, timeout: 120_000 }, async (t) => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  t.after(() => browser.close());
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(DEMO_URL.href);
  await page.waitForFunction(() => Number(document.body.dataset.compared) >= 1);

  const marks = (/** @type {string} */ name) =>
    page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String).sort(), name);
  assert.deepEqual(await marks('factdiff-clash'), ['46', '46', '52']);

  const spot = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('factdiff-clash') ?? [])];
    const { left, top, width, height } = /** @type {Range} */ (range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(spot.x, spot.y);
  await page.waitForFunction(
    () => document.querySelector('fact-diff')?.shadowRoot?.querySelector('.finding.chosen .verdict')?.textContent,
  );
  await page.waitForFunction(() => CSS.highlights.get('factdiff-chosen')?.size === 3);

  await page.click('#clear');
  await page.waitForFunction(() => document.activeElement?.classList.contains('text'));
  await page.keyboard.type('The fire killed 12 people.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('It burned 3 houses.');
  await page.waitForFunction(() => Number(document.body.dataset.compared) >= 2);
  await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelectorAll('.text')[1]).focus());
  await page.keyboard.type('The fire killed 12 people, police said.');
  await page.waitForFunction(() => CSS.highlights.get('factdiff-same')?.size === 2);
  assert.deepEqual(await marks('factdiff-same'), ['12', '12']);
});
