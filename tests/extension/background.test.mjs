// The background with a browser of the test's own: what it keeps, tells the tabs, and says to its reader when things go wrong.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { stubBrowser } from './stub-browser.mjs';

const browser = stubBrowser();
await import('../../web/extension/background/start.js');
const { namesOf, reportOf } = await import('../../web/extension/background/judgement.js');

const WIRE = {
  url: 'https://wire.example/help',
  title: 'Help promised',
  text: 'The storm destroyed 52 homes in Orrin Bay.',
};
const HERALD = {
  url: 'https://herald.example/wall',
  title: 'Wall to rise',
  text: 'The storm destroyed 46 homes in Orrin Bay.',
};

beforeEach(() => browser.reset());

/** Both reports, added with a press of the toolbar button in tabs 1 and 2. */
async function addTwo() {
  for (const [tab, { url, title, text }] of [WIRE, HERALD].entries()) {
    browser.show(tab + 1, url, title, text);
    await press(tab + 1);
  }
}

// The browser tells where a page is only through the script that is put there.
/** @param {number} tab */
async function press(tab) {
  await browser.press('action.onClicked', { id: tab, windowId: 1 });
}

/** The words marked in a tab. @param {number} tab @returns {string[] | null} */
function marked(tab) {
  return browser.marksIn(tab)?.map((/** @type {any} */ { selector }) => selector.exact) ?? null;
}

// First of all: an engine that has started once stays.
test('an engine that does not start is said in words for readers, and is started again for the next question', async () => {
  const { compile } = WebAssembly;
  const { error } = console;
  /** @type {string[]} */
  const told = [];
  console.error = (/** @type {Error} */ one) => void told.push(one.message);
  WebAssembly.compile = () => Promise.reject(new Error('out of memory'));
  await addTwo();
  assert.match((await browser.ask({ type: 'view' })).problem, /^Factdiff’s engine did not start/);
  assert.match(told[0], /out of memory/);
  Object.assign(WebAssembly, { compile });
  Object.assign(console, { error });
  const { problem, report } = await browser.ask({ type: 'view' });
  assert.equal(problem, '');
  assert.ok(report);
});

test('two reports are added, marked and counted', async () => {
  await addTwo();
  assert.deepEqual([marked(1), marked(2), browser.badge], [['52'], ['46'], '1']);
  assert.equal(browser.notice?.words, 'Added: Wall to rise');
});

test('storage is for the extension alone: no script in a page can read it', () => {
  assert.deepEqual(browser.local.levels, [{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});

test('with everything deleted the marks are gone from the open pages, and nothing is kept', async () => {
  await addTwo();
  await browser.ask({ type: 'delete-everything' });
  assert.deepEqual([marked(1), marked(2), browser.badge], [null, null, '']);
  assert.deepEqual([browser.kept, browser.session.items], [{}, {}]);
});

test('a comparison that nothing has been added to keeps the name it is given', async () => {
  const { comparison } = await browser.ask({ type: 'view' });
  await browser.ask({ type: 'rename-comparison', id: comparison.id, name: ' Orrin Bay ' });
  const named = await browser.ask({ type: 'view' });
  assert.equal(named.comparison.name, 'Orrin Bay');
  await addTwo();
  const filled = await browser.ask({ type: 'view' });
  assert.deepEqual([filled.comparison.name, filled.comparison.id], ['Orrin Bay', named.comparison.id]);
  // One that was deleted in the meantime does not come back under a name.
  await browser.ask({ type: 'rename-comparison', id: 'gone', name: 'Ghost' });
  assert.equal((await browser.ask({ type: 'view' })).comparison.name, 'Orrin Bay');
});

test('the engine runs once for all that ask at the same time, and not again for a new name', async () => {
  await addTwo();
  const [key] = Object.keys(browser.kept).filter((name) => name.startsWith('comparison:'));
  const comparison = browser.kept[key];
  comparison.sources[0].text += ' It sank 15 boats.';
  const answers = await Promise.all([1, 2, 3].map(() => reportOf(structuredClone(comparison))));
  const named = await reportOf({ ...structuredClone(comparison), name: 'Orrin Bay', changed: comparison.changed + 1 });
  const [{ report }] = answers;
  assert.ok(report);
  assert.ok([...answers, named].every((answer) => answer.report === report));
});

test('what is too large to be held for an undo is removed all the same, and no undo is offered', async () => {
  await addTwo();
  browser.show(
    3,
    'https://long.example/',
    'Long read',
    `The storm destroyed 46 homes. ${'It blew hard. '.repeat(500)}`,
  );
  await press(3);
  const { sources, comparison } = await browser.ask({ type: 'view' });
  await browser.ask({ type: 'remove-source', id: sources[0].id });
  assert.equal(browser.notice?.offer, 'undo');

  browser.session.room = 4000;
  await browser.ask({ type: 'remove-source', id: sources[2].id });
  assert.deepEqual([browser.notice?.words, browser.notice?.offer], ['Removed: Long read', '']);
  // An undo pressed late does not bring back what was removed before that.
  await browser.ask({ type: 'undo' });
  assert.deepEqual(
    (await browser.ask({ type: 'view' })).sources.map((/** @type {any} */ { title }) => title),
    ['Wall to rise'],
  );

  await press(3);
  await browser.ask({ type: 'delete-comparison', id: comparison.id });
  assert.deepEqual([browser.notice?.words, browser.notice?.offer], ['Comparison deleted: Wall to rise', '']);
  assert.deepEqual(browser.kept.comparisons, []);
});

test('a switch in the button’s menu does what it says, and says what has come of it', async () => {
  await addTwo();
  const menu = async (/** @type {string} */ id, /** @type {number} */ tab) => {
    await browser.press('contextMenus.onClicked', { menuItemId: id }, { id: tab, windowId: 1 });
    return browser.notice?.words;
  };
  const offPages = async () => (await browser.ask({ type: 'view' })).off.pages;
  assert.equal(await menu('off-page', 1), 'Highlights are off on this page.');
  assert.deepEqual([marked(1), marked(2)], [null, ['46']]);
  assert.equal(await menu('off-page', 1), 'Highlights are on again on this page.');
  assert.deepEqual(marked(1), ['52']);
  assert.equal(await menu('off-site', 2), 'Highlights are off on this site.');
  assert.equal(await menu('off-page', 2), 'Highlights are off on this page.');
  assert.match((await menu('off-page', 2)) ?? '', /^Switched on, but highlights are off on this site/);
  assert.equal(await menu('off-site', 2), 'Highlights are on again on this site.');
  assert.deepEqual(marked(2), ['46']);

  // Behind "everywhere" the switch of a page goes off, and on again.
  await menu('off-everywhere', 1);
  await menu('off-page', 1);
  assert.deepEqual(await offPages(), [WIRE.url]);
  assert.match((await menu('off-page', 1)) ?? '', /^Switched on, but highlights are off everywhere/);
  assert.deepEqual(await offPages(), []);
  await menu('off-page', 1);
  const { sources, off } = await browser.ask({ type: 'view' });
  assert.deepEqual([off.everywhere, sources[0].off.page, sources[0].off.site], [true, true, false]);
});

test('a switch in the button’s menu on a page that was not added says so', async () => {
  await addTwo();
  browser.show(9, 'https://other.example/x', 'Fair opens', 'The fair opens.');
  const { panels } = browser;
  await browser.press('contextMenus.onClicked', { menuItemId: 'off-page' }, { id: 9, windowId: 1 });
  assert.match(browser.notice?.words ?? '', /^This page is not in the comparison/);
  await browser.press('contextMenus.onClicked', { menuItemId: 'off-site' }, { id: 9, windowId: 1 });
  assert.match(browser.notice?.words ?? '', /^No page of this site is in the comparison/);
  assert.deepEqual((await browser.ask({ type: 'view' })).off, { everywhere: false, sites: [], pages: [] });
  assert.equal(browser.panels, panels + 2);
});

test('a lost place is one of the open comparison that no tab of its report shows', async () => {
  await addTwo();
  const view = () => browser.ask({ type: 'view' });
  const { report, comparison } = await view();
  const place = (/** @type {string} */ words) =>
    report.mentions.findIndex((/** @type {any} */ { text }) => text === words);
  const lose = (/** @type {number} */ tab, /** @type {string} */ url, /** @type {number[]} */ lost) =>
    browser.hear(tab, { type: 'marks-painted', url, lost });
  await lose(1, WIRE.url, [place('52')]);
  assert.deepEqual((await view()).lost, [place('52')]);
  // Another report's place is not for this page to say.
  await lose(1, WIRE.url, [place('52'), place('46')]);
  assert.deepEqual((await view()).lost, [place('52')]);

  // A second tab shows the words, then loses them as well.
  browser.show(3, WIRE.url, WIRE.title, WIRE.text);
  await browser.hear(3, { type: 'page-here', url: WIRE.url });
  assert.deepEqual((await view()).lost, []);
  await lose(3, WIRE.url, [place('52')]);
  assert.deepEqual((await view()).lost, [place('52')]);

  // With the marks goes what is said of them.
  await browser.ask({ type: 'set-off', scope: 'page', url: WIRE.url, isOff: true });
  assert.deepEqual((await view()).lost, []);
  await browser.ask({ type: 'set-off', scope: 'page', url: WIRE.url, isOff: false });
  assert.deepEqual((await view()).lost, []);

  // Another comparison begins with nothing lost.
  await lose(2, HERALD.url, [place('46')]);
  await browser.ask({ type: 'new-comparison' });
  await press(3);
  assert.deepEqual((await view()).lost, []);
  await browser.ask({ type: 'use-comparison', id: comparison.id });
  assert.deepEqual((await view()).lost, []);
});

test('of several tabs each that was not read is named, with why', async () => {
  browser.show(1, WIRE.url, WIRE.title, WIRE.text);
  browser.show(2, 'https://front.example/', 'Front page', '');
  browser.show(3, 'https://store.example/', 'The browser’s shop', 'Add-ons.', { isClosed: true });
  await browser.ask({ type: 'add-tabs', tabs: [1, 2, 3, 4] });
  assert.equal(
    browser.notice?.words,
    'Pages added: 1. No article was found in: Front page. ' +
      'Closed to extensions, or gone: The browser’s shop · a tab that is closed by now.',
  );
  await browser.ask({ type: 'add-tabs', tabs: [1] });
  assert.deepEqual([browser.notice?.words, browser.notice?.isProblem], ['Pages added: 1.', false]);
});

test('a comparison holds fifty reports; the next is not added, and its reader is told', async () => {
  for (let tab = 1; tab <= 51; tab += 1) {
    browser.show(tab, `https://wire.example/${tab}`, `Report ${tab}`, `Homes destroyed in street ${tab}.`);
    await press(tab);
  }
  assert.equal(browser.notice?.words, 'A comparison holds up to 50 reports. Remove one to make room for: Report 51');
  assert.equal((await browser.ask({ type: 'view' })).sources.length, 50);
});

test('what is too long, or finds no room, is not added, and its reader is told', async () => {
  await addTwo();
  const titles = async () => (await browser.ask({ type: 'view' })).sources.map((/** @type {any} */ { title }) => title);
  const both = [WIRE.title, HERALD.title];
  browser.show(3, 'https://long.example/', 'Long read', 'It blew hard. '.repeat(800_000));
  await press(3);
  assert.match(browser.notice?.words ?? '', /^The reports are longer than 10 MB together.*Long read$/);
  assert.deepEqual(await titles(), both);

  browser.local.room = JSON.stringify(browser.kept).length + 100;
  browser.show(4, 'https://post.example/', 'Late edition', 'The storm destroyed 46 homes. It blew hard all night.');
  await press(4);
  assert.match(browser.notice?.words ?? '', /^The browser’s storage is full.*Late edition/);
  assert.deepEqual(await titles(), both);
  assert.deepEqual(marked(1), ['52']);
});

test('reports are named in findings by newspaper, by headline where none is known, by letter where two are alike', () => {
  const rows = [
    [
      ['Coast Wire', 'Herald'],
      ['Coast Wire', 'Herald'],
    ],
    [
      ['Coast Wire', 'Coast Wire', 'Herald'],
      ['Coast Wire (A)', 'Coast Wire (B)', 'Herald'],
    ],
    [
      ['', ''],
      ['Wall to rise (A)', 'Wall to rise (B)'],
    ],
    [
      ['', 'Herald'],
      ['Wall to rise', 'Herald'],
    ],
  ];
  for (const [outlets, names] of rows) {
    const sources = outlets.map((outlet) => /** @type {any} */ ({ title: 'Wall to rise', outlet }));
    assert.deepEqual(namesOf(sources), names);
  }
});

test('two reports under one headline are told apart in what a finding says, and keep their titles', async () => {
  browser.show(1, WIRE.url, 'Storm hits Orrin Bay', WIRE.text);
  browser.show(2, HERALD.url, 'Storm hits Orrin Bay', HERALD.text);
  await press(1);
  await press(2);
  const { report } = await browser.ask({ type: 'view' });
  assert.match(
    report.findings[0].explanation,
    /Storm hits Orrin Bay \(A\).*52.*Storm hits Orrin Bay \(B\).*46|\(B\).*46.*\(A\).*52/,
  );
  assert.deepEqual(
    report.sources.map((/** @type {any} */ { title }) => title),
    ['Storm hits Orrin Bay', 'Storm hits Orrin Bay'],
  );
});
