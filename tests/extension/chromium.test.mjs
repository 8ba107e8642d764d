// The extension in real Chromium, loaded unpacked, with its real side panel.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openChromium } from './in-chromium.mjs';
import { menuItem, panel, panelButton, place, until } from './looks.mjs';
import { openNewsrooms } from './newsrooms.mjs';
import { STORIES, STORIES_WITH_ALL_SITES } from './stories.mjs';

for (const [name, live] of Object.entries(STORIES)) {
  test(`Chromium: ${name}`, { timeout: 120_000 }, async (t) => {
    const news = await openNewsrooms();
    t.after(news.close);
    await live(await openChromium(t), news);
  });
}

for (const [name, live] of Object.entries(STORIES_WITH_ALL_SITES)) {
  test(`Chromium: ${name}`, { timeout: 120_000 }, async (t) => {
    const news = await openNewsrooms();
    t.after(news.close);
    await live(await openChromium(t, { hasAllSites: true }), news);
  });
}

test('Chromium: the script in a page has no way to what is stored', { timeout: 120_000 }, async (t) => {
  const news = await openNewsrooms();
  t.after(news.close);
  const reader = await openChromium(t);
  const wire = await reader.open(news.wire);
  await reader.toolbar(wire);
  await until(
    () => reader.inPanel(panel),
    ({ sources }) => sources.length === 1,
    'one report',
  );
  const read = 'chrome.storage.local.get().then((items) => Object.keys(items).length, (error) => error.message)';
  assert.match(await reader.inScript(wire, read), /Access to storage is not allowed/);
});

// Firefox has no such limit: its storage is as large as the disk allows.
test(
  'Chromium: where the storage is full nothing is added or lost, and its reader is told',
  { timeout: 120_000 },
  async (t) => {
    const news = await openNewsrooms();
    t.after(news.close);
    const reader = await openChromium(t);
    const look = () => reader.inPanel(panel);
    await reader.toolbar(await reader.open(news.wire));
    await until(look, ({ sources }) => sources.length === 1, 'one report');
    await reader.toolbar(await reader.open(news.full));
    // A busy machine takes its time to read so much.
    const { notice } = await until(look, ({ notice: told }) => !told.startsWith('Added'), 'a problem', 60_000);
    assert.match(notice, /^The browser’s storage is full, so this was not added: Every word ever said/);
    await reader.toolbar(await reader.open(news.herald));
    const { sources } = await until(look, ({ findings }) => findings.length > 0, 'findings');
    assert.equal(sources.length, 2);
  },
);

test('Chromium: the fifty-first report is not added, and its reader is told', { timeout: 120_000 }, async (t) => {
  const news = await openNewsrooms();
  t.after(news.close);
  const reader = await openChromium(t);
  const herald = await reader.open(news.herald);
  for (let number = 1; number <= 51; number += 1) {
    const address = `/fair?number=${number}`;
    await reader.inTab(herald, (to) => void dispatchEvent(new CustomEvent('test-go', { detail: to })), address);
    await reader.toolbar(herald);
    const look = () => reader.inPanel(() => document.querySelectorAll('.source').length);
    if (number <= 50) await until(look, (count) => count === number, `${number} reports`);
  }
  const { notice, sources } = await until(
    () => reader.inPanel(panel),
    ({ notice: told }) => !told.startsWith('Added'),
    'a problem',
  );
  assert.match(notice, /^A comparison holds up to 50 reports\. Remove one to make room for: /);
  assert.equal(sources.length, 50);
});

test('Chromium: panel and options hold to WCAG, in every state, light and dark', { timeout: 120_000 }, async (t) => {
  const news = await openNewsrooms();
  t.after(news.close);
  const reader = await openChromium(t);
  const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const wire = await reader.open(news.wire);
  await reader.toolbar(wire);
  const panelPage = await reader.panel();
  /** @param {import('puppeteer-core').Page} page @param {string} state */
  const check = async (page, state) => {
    await page.evaluate(axe);
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const faults = await page.evaluate(async () => {
        const { violations } = await /** @type {any} */ (globalThis).axe.run();
        return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(faults, [], `${state}, ${value}`);
    }
  };
  await until(
    () => reader.inPanel(panel),
    ({ sources }) => sources.length === 1,
    'one report',
  );
  await check(panelPage, 'one report');
  await reader.toolbar(await reader.open(news.herald));
  await until(
    () => reader.inPanel(panel),
    ({ findings }) => findings.length > 0,
    'findings',
  );
  await check(panelPage, 'findings');
  await reader.press(place, 'Do not match', 'title');
  await reader.press(menuItem, 0, 'summary');
  await check(panelPage, 'a finding chosen, a menu open');
  await reader.press(menuItem, -1, 'summary');
  await check(panelPage, 'the menu of comparisons');
  await reader.press(panelButton, 'new-comparison');
  await until(
    () => reader.inPanel(panel),
    ({ sources }) => sources.length === 0,
    'no report',
  );
  await check(panelPage, 'no report');
  const options = await reader.options();
  await options.waitForSelector('body[data-ready]');
  await check(options, 'options');
});
