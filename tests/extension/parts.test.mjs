// The parts of the extension that need no browser: who may say what, which address is which page, where highlights are off.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { dayOf } from '../../web/src/published-day.js';
import { briefly } from '../../web/extension/briefly.js';
import { pageKey, siteOf } from '../../web/extension/page-address.js';
import { isOff, offScopes, switched } from '../../web/extension/background/off-switch.js';

const FOLDER = new URL('../../web/extension/', import.meta.url);
const ID = 'factdiff-test';

// As much of the browser as these parts ask for when they are loaded.
Object.assign(globalThis, {
  chrome: { runtime: { id: ID, getURL: (/** @type {string} */ path) => `chrome-extension://${ID}/${path}` } },
});
const { fromPage, fromPanel, isFromBackground } = await import('../../web/extension/messages.js');
const { readingOf } = await import('../../web/extension/reading.js');

const panelSender = { id: ID, url: `chrome-extension://${ID}/panel.html` };
const pageSender = { id: ID, url: 'https://news.example/story', frameId: 0, tab: /** @type {any} */ ({ id: 7 }) };

test('the panel is obeyed, pages are not', () => {
  const orders = [
    { type: 'delete-everything' },
    { type: 'add-page' },
    { type: 'set-off', scope: 'everywhere', url: '', isOff: true },
    { type: 'show', mentions: [1], isOnePlace: true },
  ];
  for (const order of orders) {
    assert.deepEqual(fromPanel(order, panelSender), order, order.type);
    assert.equal(fromPanel(order, pageSender), null, order.type);
    assert.equal(fromPage(order, pageSender), null, order.type);
    assert.equal(fromPanel(order, { ...panelSender, id: 'another-extension' }), null, order.type);
    assert.equal(fromPanel(order, { id: ID, url: `https://chrome-extension.example/${ID}/panel.html` }), null);
  }
});

test('messages in another shape are not heard', () => {
  const rows = [
    null,
    'view',
    {},
    { type: 'constructor' },
    { type: 'toString' },
    { type: 'view', extra: 1 },
    { type: 'remove-source' },
    { type: 'remove-source', id: 5 },
    { type: 'add-tabs', tabs: [1, -2] },
    { type: 'add-tabs', tabs: ['1'] },
    { type: 'set-off', scope: 'world', url: '', isOff: true },
    { type: 'rename-comparison', id: 'a', name: 'x'.repeat(501) },
  ];
  for (const row of rows) assert.equal(fromPanel(row, panelSender), null, JSON.stringify(row));
});

test('a page says where it is itself, and no more', () => {
  const here = { type: 'page-here', url: 'https://news.example/other' };
  assert.deepEqual(fromPage(here, pageSender), { said: here, tab: 7 });
  assert.equal(fromPage({ ...here, url: 'https://bank.example/' }, pageSender), null);
  assert.equal(fromPage(here, { ...pageSender, frameId: 3 }), null);
  assert.equal(fromPage(here, panelSender), null);
  assert.equal(fromPage({ type: 'mark-clicked', mention: 1.5 }, pageSender), null);
  assert.equal(isFromBackground(pageSender), false);
  assert.equal(isFromBackground({ id: ID }), true);
});

test('what a page hands over is kept only in its known shape', () => {
  const whole = {
    kind: 'page',
    url: 'https://news.example/a',
    title: 'T',
    outlet: 'News',
    published: '2025-10-16',
    isPartlyPaid: false,
    text: 'Text.',
  };
  assert.deepEqual(readingOf({ ...whole, surprise: 1 }), whole);
  assert.equal(readingOf({ ...whole, url: 'javascript:alert(1)' }), null);
  assert.equal(readingOf({ ...whole, text: ' ' }), null);
  assert.equal(readingOf({ ...whole, kind: 'order' }), null);
  assert.equal(readingOf(null), null);
  assert.equal(readingOf({ ...whole, title: 'x'.repeat(900) })?.title.length, 500);
  assert.equal(readingOf({ ...whole, published: 'next week' })?.published, '');
});

test('one page has one key, whatever campaign led to it', () => {
  const rows = [
    ['https://a.example/x?utm_source=mail&id=3#top', 'https://a.example/x?id=3'],
    ['https://a.example/x?ref=home', 'https://a.example/x'],
    ['https://a.example/#/story/7', 'https://a.example/#/story/7'],
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    ['file:///home/reader/a.html#b', 'file:///home/reader/a.html'],
    ['chrome://settings', ''],
    ['about:blank', ''],
    ['no address', ''],
  ];
  for (const [address, key] of rows) assert.equal(pageKey(address), key, address);
  assert.equal(siteOf('https://www.a.example/x'), 'a.example');
});

test('highlights are off everywhere, on a site or on a page, and on again', () => {
  const none = { everywhere: false, sites: [], pages: [] };
  const url = 'https://www.a.example/x';
  assert.equal(isOff(none, url), false);
  for (const scope of /** @type {const} */ (['everywhere', 'site', 'page'])) {
    const off = switched(none, scope, url, true);
    assert.equal(isOff(off, url), true, scope);
    assert.equal(isOff(off, 'https://b.example/'), scope === 'everywhere', scope);
    assert.deepEqual(switched(off, scope, url, false), none);
  }
  assert.equal(isOff(switched(none, 'page', url, true), 'https://www.a.example/y'), false);
});

test('each switch keeps its own state, whatever a wider one says', () => {
  const url = 'https://www.a.example/x';
  let list = switched({ everywhere: false, sites: [], pages: [] }, 'page', url, true);
  list = switched(list, 'everywhere', '', true);
  assert.deepEqual(offScopes(list, url), { everywhere: true, site: false, page: true });
  list = switched(list, 'page', url, false);
  assert.deepEqual(offScopes(list, url), { everywhere: true, site: false, page: false });
  // A file has no site: its own address stands for it.
  const file = 'file:///home/reader/a.html';
  assert.deepEqual(offScopes(switched(list, 'site', file, true), file), { everywhere: true, site: true, page: false });
});

test('a long headline is cut between words', () => {
  const rows = [
    ['Wall to rise', 'Wall to rise'],
    [`${'word '.repeat(20)}end`, `${'word '.repeat(14).trim()}…`],
    ['a'.repeat(90), `${'a'.repeat(72)}…`],
    [`${'a'.repeat(68)}, and more`, `${'a'.repeat(68)}…`],
    ['', ''],
  ];
  for (const [title, short] of rows) assert.equal(briefly(title), short, title);
});

test('a day of publication is the publisher’s own', () => {
  const rows = [
    ['2025-09-05T23:50:00+02:00', '2025-09-05'],
    ['2025-09-05', '2025-09-05'],
    ['September 5, 2025', '2025-09-05'],
    ['Fri, 05 Sep 2025 10:00', '2025-09-05'],
    ['2025-13-45', ''],
    ['yesterday', ''],
    ['', ''],
    [undefined, ''],
  ];
  for (const [written, day] of rows) assert.equal(dayOf(written), day, String(written));
});

test('every sentence of _locales is used, and every sentence that is used is there', async () => {
  const sentences = JSON.parse(await readFile(new URL('_locales/en/messages.json', FOLDER), 'utf8'));
  const files = (await readdir(FOLDER, { recursive: true })).filter((name) => /\.(js|json)$/.test(name));
  const code = (
    await Promise.all(
      files.filter((name) => !name.includes('_locales')).map((name) => readFile(new URL(name, FOLDER), 'utf8')),
    )
  ).join('\n');
  for (const name of Object.keys(sentences)) {
    assert.ok(code.includes(`'${name}'`) || code.includes(`__MSG_${name}__`), `nobody says ${name}`);
  }
  const said = [...code.matchAll(/\b(?:say|tell)\('(\w+)'|__MSG_(\w+)__/g)].map((match) => match[1] ?? match[2]);
  for (const name of said) assert.ok(name in sentences, `_locales has no ${name}`);
  // The stores cut what is longer.
  assert.ok(sentences.extensionDescription.message.length <= 132);
  assert.ok(sentences.extensionName.message.length <= 45);
});
