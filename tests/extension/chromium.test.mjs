// The extension in real Chromium, loaded unpacked, with its real side panel.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openChromium } from './in-chromium.mjs';
import { painted, panel, traces, until } from './looks.mjs';
import { openNewsrooms } from './newsrooms.mjs';

test('three reports are added one by one, and each page shows what differs', { timeout: 120_000 }, async (t) => {
  const news = await openNewsrooms();
  t.after(news.close);
  const reader = await openChromium(t);

  const wire = await reader.open(news.wire);
  const cleanWire = await reader.inTab(wire, traces);
  await reader.toolbar(wire);
  const first = await until(
    () => reader.inPanel(panel),
    (seen) => seen.sources.length === 1,
    'the first report in the panel',
  );
  assert.equal(first.sources[0].title, 'Kestria promises help to flooded fishing port');
  assert.match(first.sources[0].facts, /^Coast Wire · 16 October 2025 · \d+ words$/);

  const herald = await reader.open(news.herald);
  await reader.toolbar(herald);
  const post = await reader.open(news.post);
  await reader.toolbar(post);
  const all = await until(
    () => reader.inPanel(panel),
    (seen) => seen.sources.length === 3 && seen.findings.length > 0,
    'three reports in the panel',
  );
  assert.deepEqual(
    all.sources.map(({ title, notes }) => ({ title, notes })),
    [
      { title: 'Kestria promises help to flooded fishing port', notes: [] },
      { title: 'Minister vows to rebuild Orrin Bay sea wall', notes: [] },
      { title: 'Sea wall at Orrin Bay to rise again, minister says', notes: [] },
    ],
  );
  const homes = all.findings.find(({ verdict }) => verdict === 'Do not match');
  assert.deepEqual(homes?.said.map(({ source, words }) => `${source} ${words.join()}`).sort(), [
    'A 52',
    'B 46',
    'C 46',
  ]);
  const money = all.findings.find(({ verdict }) => verdict === 'Adds up');
  assert.match(money?.explanation ?? '', /11\.5/);

  const pages = { wire, herald, post };
  const expected = {
    wire: { clash: ['52'], fits: ['$12 million'] },
    herald: { clash: ['46'], fits: ['$3 million', '$8.5 million'] },
    post: { clash: ['46'], fits: ['$3 million', '$8.5 million'] },
  };
  for (const name of /** @type {const} */ (['wire', 'herald', 'post'])) {
    const seen = await until(
      () => reader.inTab(pages[name], painted),
      (words) => words.clash,
      `marks in ${name}`,
    );
    assert.deepEqual(seen.clash, expected[name].clash, name);
    assert.deepEqual(seen.fits, expected[name].fits, name);
  }

  // The switch takes everything back, and the page is as it was, to the byte.
  await reader.inPanel(() =>
    /** @type {HTMLInputElement} */ (document.querySelector('[data-off="everywhere"]')).click(),
  );
  const after = await until(
    () => reader.inTab(wire, traces),
    (seen) => seen.highlights.length === 0,
    'no marks after the switch',
  );
  assert.deepEqual(after, cleanWire);
  assert.deepEqual(reader.complaints, []);
  assert.deepEqual(
    news.asked.filter((request) => !request.endsWith('/favicon.ico')),
    ['wire /help', 'herald /wall', 'post /rise'],
  );
});
