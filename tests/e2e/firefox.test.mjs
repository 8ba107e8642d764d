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

test(
  'Firefox paints of a long text what is on show, and the far place that is gone to',
  { skip, timeout: 120_000 },
  async (t) => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    t.after(() => browser.close());
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(DEMO_URL.href);
    await page.waitForFunction(() => Number(document.body.dataset.compared) >= 1);
    await page.evaluate(() => {
      const things = ['ships', 'crates', 'tents', 'buses', 'schools', 'bridges', 'wells', 'farms', 'boats', 'trams'];
      const long = (/** @type {string} */ who) =>
        Array.from(
          { length: 3000 },
          (_, line) => `The ${who} council counted ${100 + line} ${things[line % 10]} there.`,
        );
      const data = new DataTransfer();
      for (const who of ['old', 'new']) data.items.add(new File([long(who).join('\n')], `${who}.txt`));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.waitForFunction(() => Number(document.body.dataset.compared) >= 2);
    await page.waitForFunction(() => document.querySelectorAll('.part').length > 20);
    const inView = () =>
      [...CSS.highlights.values()]
        .flatMap((one) => [...one])
        .filter((range) => {
          const { top, bottom } = /** @type {Range} */ (range).getBoundingClientRect();
          return top > 100 && bottom < innerHeight;
        }).length > 4;
    await page.waitForFunction(inView);
    await page.evaluate(() => {
      const panel = /** @type {any} */ (document.querySelector('fact-diff'));
      const { report } = panel;
      const far = (/** @type {any} */ one) => report.mentions[one.members[0].mention].start > 100_000;
      panel.choose(panel.shownFindings.find(far).id);
    });
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('factdiff-chosen') ?? [])].some((range) => {
        const { top, bottom } = /** @type {Range} */ (range).getBoundingClientRect();
        return top > 100 && bottom < innerHeight;
      }),
    );
  },
);
