// What readers do with the extension, told once and lived through in both browsers: chromium.test.mjs, firefox.test.mjs.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  chooserButton,
  inFindings,
  menuItem,
  offeredTabs,
  offSwitch,
  painted,
  panel,
  panelButton,
  place,
  tabBox,
  traces,
  until,
} from './looks.mjs';

/**
 * @template Tab
 * @typedef {object} Reader what in-chromium.mjs and in-firefox.mjs have in common
 * @property {(url: string) => Promise<Tab>} open
 * @property {(tab: Tab) => Promise<void>} toolbar
 * @property {(tab: Tab) => Promise<void>} reload
 * @property {(tab: Tab, selector: string) => Promise<void>} select
 * @property {(tab: Tab, x: number, y: number) => Promise<void>} clickAt
 * @property {(tab: Tab, selector: string, entry: string) => Promise<unknown>} menu the menu over an element of the page
 * @property {(tab: Tab, entry: string) => Promise<unknown>} buttonMenu the menu of the toolbar button
 * @property {(tab: Tab, keys: string, command: string) => Promise<void>} shortcut
 * @property {(tab: Tab) => Promise<void>} close
 * @property {(url: string) => Promise<Tab | null>} shown
 * @property {() => Promise<Tab>} options the page of options, in a tab
 * @property {(tab: Tab, selector: string) => Promise<void>} confirm presses what asks back, and answers yes
 * @property {() => Promise<string>} badge
 * @property {string} downloads the folder that files are saved to
 * @property {() => Promise<void>} endBackground
 * @property {(look: any, ...args: any[]) => Promise<any>} inPanel
 * @property {(tab: Tab, look: any, ...args: any[]) => Promise<any>} inTab
 * @property {(find: any, ...args: any[]) => Promise<void>} press
 */
/** @typedef {ReturnType<typeof panel>} Shown */
/** @typedef {Awaited<ReturnType<typeof import('./newsrooms.mjs').openNewsrooms>>} News */

/**
 * The three reports, added one after the other.
 *
 * @template Tab
 * @param {Reader<Tab>} reader
 * @param {News} news
 */
async function addThree(reader, news) {
  const wire = await reader.open(news.wire);
  await reader.toolbar(wire);
  await seen(reader, ({ sources }) => sources.length === 1);
  const herald = await reader.open(news.herald);
  await reader.toolbar(herald);
  await seen(reader, ({ sources }) => sources.length === 2);
  const post = await reader.open(news.post);
  await reader.toolbar(post);
  await seen(reader, ({ sources, findings }) => sources.length === 3 && findings.length > 0);
  return { wire, herald, post };
}

/** One tab after the other. @param {Reader<any>} reader @param {string[]} addresses */
async function openAll(reader, addresses) {
  const tabs = [];
  for (const url of addresses) tabs.push(await reader.open(url));
  return tabs;
}

/** @param {Reader<any>} reader @param {(shown: Shown) => unknown} isRight @param {number} [patience] milliseconds */
function seen(reader, isRight, patience) {
  return until(() => reader.inPanel(panel), isRight, `in the panel: ${isRight}`, patience);
}

/** What a file holds that is saved from the menu of formats. @param {Reader<any>} reader @param {string} format @param {string} name */
async function saved(reader, format, name) {
  await reader.press(inFindings, '.tools .menu summary');
  await reader.press(inFindings, `[data-export="${format}"]`);
  // A browser writes beside the file, or leaves it empty, until it has the whole.
  await until(
    async () => readdirSync(reader.downloads),
    (names) => names.includes(name) && !names.some((one) => /\.(part|crdownload)$/.test(one)),
    name,
  );
  return until(
    async () => readFileSync(join(reader.downloads, name), 'utf8'),
    (text) => text !== '',
    name,
  );
}

/** The cells of a CSV file (RFC 4180). @param {string} csv @returns {string[][]} */
function rowsOf(csv) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, cell, end] of csv.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** @param {Reader<any>} reader @param {any} tab @param {(words: Record<string, string[]>) => unknown} isRight */
function marked(reader, tab, isRight) {
  return until(() => reader.inTab(tab, painted), isRight, `marks: ${isRight}`);
}

/** @type {Record<string, (reader: Reader<any>, news: News) => Promise<void>>} */
export const STORIES = {
  'three reports are added one by one; panel and pages show what differs; the switch leaves no trace': async (
    reader,
    news,
  ) => {
    const clean = await reader.inTab(await reader.open(news.wire), traces);
    const { wire, herald, post } = await addThree(reader, news);
    const all = /** @type {Shown} */ (await reader.inPanel(panel));
    assert.deepEqual(
      all.sources.map(({ title, facts, notes }) => [title, facts.replace(/\d+ words/, 'n words'), ...notes]),
      [
        ['Kestria promises help to flooded fishing port', 'Coast Wire · 16 October 2025 · n words'],
        ['Minister vows to rebuild Orrin Bay sea wall', 'Harbour Herald · 16 October 2025 · n words'],
        ['Sea wall at Orrin Bay to rise again, minister says', 'Morning Post · 16 October 2025 · n words'],
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
    assert.deepEqual(money?.said.find(({ source }) => source === 'A')?.words, ['$12 million']);

    const inWire = await marked(reader, wire, ({ clash }) => clash);
    assert.deepEqual([inWire.clash, inWire.fits], [['52'], ['$12 million']]);
    for (const tab of [herald, post]) {
      const { clash, fits, altered } = await marked(reader, tab, (words) => words.clash);
      assert.deepEqual([clash, fits], [['46'], ['$3 million', '$8.5 million']]);
      assert.match(altered.join(), /^Nobody in this town will sleep easily/);
    }

    assert.equal(await reader.badge(), '2');

    await reader.press(offSwitch, 'everywhere');
    const after = await until(
      () => reader.inTab(wire, traces),
      ({ highlights, sheets }) => highlights.length === 0 && sheets === clean.sheets,
      'a page without marks',
    );
    assert.deepEqual(after, clean);
    for (const tab of [herald, post]) await marked(reader, tab, (words) => Object.keys(words).length === 0);
    await reader.press(offSwitch, 'everywhere');
    await marked(reader, post, ({ clash }) => clash?.length === 1);

    const asked = news.asked.filter((request) => !request.endsWith('/favicon.ico'));
    assert.deepEqual(asked, ['wire /help', 'wire /help', 'herald /wall', 'post /rise']);
  },

  'marks follow a single-page app: drawn anew, gone to another story, and back': async (reader, news) => {
    const { herald } = await addThree(reader, news);
    const before = await marked(reader, herald, ({ clash }) => clash);
    await reader.inTab(herald, () => {
      document.querySelector('h1')?.after(document.createElement('hr'));
      dispatchEvent(new PopStateEvent('popstate'));
    });
    assert.deepEqual(await marked(reader, herald, ({ clash }) => clash?.[0]), before);
    await reader.inTab(herald, () => void dispatchEvent(new CustomEvent('test-go', { detail: '/fair' })));
    await marked(reader, herald, (words) => Object.keys(words).length === 0);
    await reader.inTab(herald, () => history.back());
    assert.deepEqual(await marked(reader, herald, ({ clash }) => clash?.[0]), before);
    // A word that the page has changed since is not marked, and the panel says so.
    await reader.inTab(herald, () => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('46 homes'));
      if (paragraph) paragraph.textContent = 'The storm destroyed many homes along the front.';
    });
    await marked(reader, herald, ({ clash }) => !clash);
    await seen(reader, ({ findings }) => findings.some(({ lost }) => lost === 1));
    await reader.press(offSwitch, 'everywhere');
    await seen(reader, ({ findings }) => findings.every(({ lost }) => lost === 0));
  },

  'highlights are switched off for one page and for one site': async (reader, news) => {
    const { wire, post } = await addThree(reader, news);
    await marked(reader, wire, ({ clash }) => clash);
    await reader.press(menuItem, 0, 'summary');
    await reader.press(menuItem, 0, '[data-off="page"]');
    await marked(reader, wire, (words) => Object.keys(words).length === 0);
    await marked(reader, post, ({ clash }) => clash);
    const shown = await seen(reader, ({ sources }) => sources[0].notes.length === 1);
    assert.deepEqual(shown.sources[0].notes, ['Highlights are off on this page']);
    await reader.press(menuItem, 0, '[data-off="page"]');
    await marked(reader, wire, ({ clash }) => clash);
    // All three newsrooms are one host to the browser: the site's switch holds for each.
    await reader.press(menuItem, 0, '[data-off="site"]');
    await marked(reader, wire, (words) => Object.keys(words).length === 0);
    await marked(reader, post, (words) => Object.keys(words).length === 0);
    // Behind the site's switch the page's keeps its own state, and can be used.
    const isOn = () =>
      reader.inPanel(
        (/** @type {string} */ css) => document.querySelector(css)?.matches(':checked'),
        '.source [data-off="page"]',
      );
    await seen(reader, ({ sources }) => sources[0].notes.join() === 'Highlights are off on this site');
    assert.equal(await isOn(), true);
    await reader.press(menuItem, 0, '[data-off="page"]');
    await seen(reader, ({ sources }) => sources[0].notes.length === 2);
    assert.equal(await isOn(), false);
    await reader.press(menuItem, 0, '[data-off="site"]');
    await marked(reader, post, ({ clash }) => clash);
    assert.deepEqual(await reader.inTab(wire, painted), {});
  },

  'a finding is shown in its tabs, and a click on a mark chooses it in the panel': async (reader, news) => {
    const { wire, post } = await addThree(reader, news);
    await marked(reader, wire, ({ clash }) => clash);
    await reader.press(place, 'Do not match', 'title');
    for (const tab of [wire, post]) await marked(reader, tab, ({ chosen }) => chosen?.length === 1);
    await reader.inTab(wire, () => {
      const space = document.createElement('div');
      space.style.height = '4000px';
      document.body.prepend(space);
    });
    await reader.press(place, 'Do not match', 'A');
    await until(
      () =>
        reader.inTab(wire, () => {
          const [range] = [...(CSS.highlights.get('factdiff-chosen') ?? [])];
          const { top } = /** @type {Range} */ (range).getBoundingClientRect();
          return {
            top,
            height: innerHeight,
            isShown: !document.hidden,
            at: String(document.getSelection()?.anchorOffset),
          };
        }),
      ({ top, height, isShown }) => isShown && top >= 0 && top < height,
      'the place in view',
    );
    const spot = await reader.inTab(wire, () => {
      const [range] = [...(CSS.highlights.get('factdiff-fits') ?? [])];
      range.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        behavior: 'instant',
      });
      const { left, top, height } = /** @type {Range} */ (range).getBoundingClientRect();
      return { x: left + 5, y: top + height / 2 };
    });
    await reader.clickAt(wire, spot.x, spot.y);
    await seen(reader, ({ findings }) => findings.find(({ isChosen }) => isChosen)?.verdict === 'Adds up');
    // A click that the page makes up itself chooses nothing.
    await reader.inTab(wire, () => {
      const [range] = [...(CSS.highlights.get('factdiff-clash') ?? [])];
      const { left, top } = /** @type {Range} */ (range).getBoundingClientRect();
      const click = { bubbles: true, clientX: left + 2, clientY: top + 5 };
      range.startContainer.parentElement?.dispatchEvent(new MouseEvent('click', click));
    });
    await pause(300);
    const still = await reader.inPanel(panel);
    assert.equal(still.findings.find((/** @type {any} */ { isChosen }) => isChosen)?.verdict, 'Adds up');
  },

  'a report whose tab is closed is opened again at its words': async (reader, news) => {
    const long = await reader.open(news.long);
    await reader.toolbar(long);
    await seen(reader, ({ sources }) => sources.length === 1);
    const herald = await reader.open(news.herald);
    await reader.toolbar(herald);
    await seen(reader, ({ findings }) => findings.some(({ verdict }) => verdict === 'Do not match'));
    await reader.close(long);
    await seen(reader, ({ sources }) => sources[0].notes.join() === 'Not open in a tab');
    await reader.press(place, 'Do not match', 'title');
    await reader.press(place, 'Do not match', 'A');
    await seen(reader, ({ notice }) => notice.startsWith('Opened again: Kestria promises help'));
    const again = await until(
      () => reader.shown(news.long),
      (tab) => tab !== null,
      'the page opened again',
    );
    await until(
      () => reader.inTab(again, () => scrollY),
      (top) => top > 500,
      'the words scrolled to',
    );
    await reader.toolbar(again);
    await marked(reader, again, ({ clash }) => clash?.[0] === '52');
    await seen(reader, ({ sources }) => sources.length === 2 && sources[0].notes.length === 0);
  },

  'a page that is partly for subscribers is read as far as it is shown, and says so': async (reader, news) => {
    await reader.toolbar(await reader.open(news.paid));
    const { sources } = await seen(reader, ({ notice }) => notice.startsWith('Added as far as it can be read'));
    assert.deepEqual(sources[0].notes, ['Partly for subscribers: read as far as it was shown']);
  },

  'a finding is put away with a reason, stays away, and comes back': async (reader, news) => {
    const { wire } = await addThree(reader, news);
    await marked(reader, wire, ({ clash }) => clash?.[0] === '52');
    await reader.press(place, 'Do not match', 'title');
    await reader.press(inFindings, '.finding.chosen .dismiss');
    await reader.press(inFindings, '.dismiss-form button[type="submit"]');
    await seen(reader, ({ findings }) => findings.every(({ verdict }) => verdict !== 'Do not match'));
    await marked(reader, wire, ({ clash, same }) => !clash && same);
    await until(
      () => reader.badge(),
      (text) => text === '1',
      'one difference fewer on the button',
    );
    await reader.press(inFindings, '.undo-bar .undo');
    await marked(reader, wire, ({ clash }) => clash?.[0] === '52');
  },

  'the report is saved as JSON, as a table, as a note and as annotations, and read back': async (reader, news) => {
    await addThree(reader, news);
    const report = JSON.parse(await saved(reader, 'json', 'factdiff.json'));
    assert.equal(report.schema, 'factdiff/1');
    assert.deepEqual(
      report.sources.map((/** @type {any} */ { url, title }) => [url, title]),
      [
        [news.wire, 'Kestria promises help to flooded fishing port'],
        [news.herald, 'Minister vows to rebuild Orrin Bay sea wall'],
        [news.post, 'Sea wall at Orrin Bay to rise again, minister says'],
      ],
    );
    const homes = report.findings.find((/** @type {any} */ { verdict }) => verdict === 'conflict');
    const words = homes.members.map((/** @type {any} */ { mention }) => report.mentions[mention].text);
    assert.deepEqual(words.sort(), ['46', '46', '52']);

    const [columns, ...rows] = rowsOf(await saved(reader, 'csv', 'factdiff.csv'));
    const table = rows.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index], cell])));
    assert.deepEqual(
      table
        .filter(({ verdict }) => verdict === 'conflict')
        .map(({ label, source, words: cell, address }) => [label, source, cell, address])
        .sort(),
      [
        ['Do not match', 'A', '52', news.wire],
        ['Do not match', 'B', '46', news.herald],
        ['Do not match', 'C', '46', news.post],
      ],
    );
    const note = await saved(reader, 'markdown', 'factdiff.md');
    assert.match(note, /^- A: Kestria promises help to flooded fishing port, 16 October 2025$/m);
    assert.match(note, /^\*\*Do not match: /m);
    assert.match(note, /^- A, \[.+\]\(http.+\): .*52 homes/m);
    const notes = JSON.parse(await saved(reader, 'annotations', 'factdiff.annotations.jsonld'));
    assert.ok(JSON.stringify(notes).includes('"exact":"52"'));
  },

  'what is too long to be compared is not added, and its reader is told': async (reader, news) => {
    await reader.toolbar(await reader.open(news.wire));
    await seen(reader, ({ sources }) => sources.length === 1);
    await reader.toolbar(await reader.open(news.huge));
    // A busy machine takes its time to read so much.
    const { sources, notice } = await seen(reader, ({ notice: told }) => !told.startsWith('Added'), 60_000);
    assert.match(notice, /^The reports are longer than 10 MB together\. Add only a selection of: Every word ever said/);
    assert.equal(sources.length, 1);
  },

  'where no article is found the selection is offered, added, compared and marked': async (reader, news) => {
    await addThree(reader, news);
    const front = await reader.open(news.front);
    await reader.toolbar(front);
    const told = await seen(reader, ({ notice }) => notice.startsWith('No article'));
    assert.equal(told.sources.length, 3);
    await reader.press(panelButton, 'add-selection');
    await seen(reader, ({ notice }) => notice.startsWith('No words are selected'));
    await reader.select(front, '#flash');
    await reader.toolbar(front);
    await seen(reader, ({ notice }) => notice.startsWith('No article'));
    await reader.press(panelButton, 'add-selection');
    const added = await seen(reader, ({ sources }) => sources.length === 4);
    assert.deepEqual(added.sources[3].notes, ['Selected words only']);
    const words = await marked(reader, front, (all) => Object.keys(all).length > 0);
    assert.deepEqual(Object.values(words).flat(), ['15']);
  },

  'with everything deleted no page is marked, and nothing is kept': async (reader, news) => {
    const clean = await reader.inTab(await reader.open(news.wire), traces);
    const { wire, post } = await addThree(reader, news);
    await marked(reader, wire, ({ clash }) => clash);
    const options = await reader.options();
    await until(
      () => reader.inTab(options, () => document.querySelector('#delete-everything')?.textContent),
      (label) => label,
      'the button',
    );
    await reader.confirm(options, '#delete-everything');
    await seen(
      reader,
      ({ name, sources, notice }) => name === 'New comparison' && sources.length === 0 && notice === '',
    );
    await marked(reader, post, (words) => Object.keys(words).length === 0);
    await marked(reader, wire, (words) => Object.keys(words).length === 0);
    assert.deepEqual(await reader.inTab(wire, traces), clean);
    assert.equal(await reader.badge(), '');
  },

  'comparisons are named, kept, chosen and deleted; the background may end at any time': async (reader, news) => {
    // The very first one is named before anything is in it.
    await reader.toolbar(await reader.open(news.front));
    await seen(reader, ({ notice }) => notice.startsWith('No article'));
    await reader.press(menuItem, -1, 'summary');
    await reader.inPanel(() => {
      const form = /** @type {HTMLFormElement} */ (document.querySelector('.rename'));
      /** @type {HTMLInputElement} */ (form.elements.namedItem('name')).value = 'Orrin Bay';
      form.requestSubmit();
    });
    await seen(reader, ({ name }) => name === 'Orrin Bay');
    await reader.endBackground();
    const { wire } = await addThree(reader, news);
    await seen(reader, ({ name }) => name === 'Orrin Bay');
    await reader.endBackground();
    await reader.press(menuItem, -1, 'summary');
    await reader.press(panelButton, 'new-comparison');
    await seen(reader, ({ name, sources }) => name === 'New comparison' && sources.length === 0);
    await marked(reader, wire, (words) => Object.keys(words).length === 0);
    await reader.endBackground();
    await reader.press(menuItem, -1, 'summary');
    await reader.press(panelButton, 'use-comparison');
    const back = await seen(reader, ({ name, sources }) => name === 'Orrin Bay' && sources.length === 3);
    assert.ok(back.findings.length > 0);
    await marked(reader, wire, ({ clash }) => clash);

    await reader.press(menuItem, 1, 'summary');
    await reader.press(menuItem, 1, '[data-do="remove-source"]');
    await seen(reader, ({ sources }) => sources.length === 2);
    await reader.endBackground();
    await reader.press(panelButton, 'undo');
    const restored = await seen(reader, ({ sources }) => sources.length === 3);
    assert.deepEqual(restored.sources[1].title, 'Minister vows to rebuild Orrin Bay sea wall');

    await reader.press(menuItem, -1, 'summary');
    await reader.press(panelButton, 'delete-comparison');
    await seen(reader, ({ sources, notice }) => sources.length === 0 && notice === 'Comparison deleted: Orrin Bay');
    await reader.press(panelButton, 'undo');
    await seen(reader, ({ name, sources }) => name === 'Orrin Bay' && sources.length === 3);
  },
};

/** With access to all sites, which the browser asks its reader for when the tabs are to be compared. @type {typeof STORIES} */
export const STORIES_WITH_ALL_SITES = {
  'open tabs are chosen, read and compared at once; a page opened or loaded again is marked again': async (
    reader,
    news,
  ) => {
    const wire = await reader.open(news.wire);
    const herald = await reader.open(news.herald);
    const gone = await reader.open(news.post);
    const front = await reader.open(news.front);
    await reader.toolbar(front);
    await seen(reader, ({ notice }) => notice.startsWith('No article'));
    await reader.press(panelButton, 'choose-tabs');
    const tabs = await until(
      () => reader.inPanel(offeredTabs),
      ({ length }) => length === 4,
      'the open tabs',
    );
    assert.deepEqual(tabs, [
      'Kestria promises help to flooded fishing port | Coast Wire127.0.0.1',
      'Harbour Herald127.0.0.1',
      'Sea wall at Orrin Bay to rise again, minister says127.0.0.1',
      'Front page127.0.0.1',
    ]);
    for (const index of [0, 1, 2, 3]) await reader.press(tabBox, index);
    await reader.close(gone);
    await reader.press(chooserButton, 'add');
    const shown = await seen(reader, ({ sources }) => sources.length === 2);
    assert.deepEqual(
      shown.sources.map(({ title }) => title),
      ['Kestria promises help to flooded fishing port', 'Minister vows to rebuild Orrin Bay sea wall'],
    );
    const { notice } = await seen(reader, ({ notice: told }) => told.startsWith('Pages added'));
    assert.equal(
      notice,
      'Pages added: 2. No article was found in: Front page. Closed to extensions, or gone: a tab that is closed by now.',
    );
    await marked(reader, wire, ({ clash }) => clash?.[0] === '52');
    await marked(reader, herald, ({ clash }) => clash?.[0] === '46');

    await reader.reload(wire);
    await marked(reader, wire, ({ clash }) => clash?.[0] === '52');
    const second = await reader.open(`${news.wire}?utm_source=mail`);
    await marked(reader, second, ({ clash }) => clash?.[0] === '52');
  },

  'reports are added from the menu over a page and with the keyboard; the button’s menu and a shortcut switch highlights':
    async (reader, news) => {
      const [front, wire, herald, post] = await openAll(reader, [news.front, news.wire, news.herald, news.post]);
      await reader.toolbar(front);
      await seen(reader, ({ notice }) => notice.startsWith('No article'));
      await reader.menu(wire, 'article p', 'add-page');
      await seen(reader, ({ sources }) => sources.length === 1 && sources[0].notes.length === 0);
      await reader.select(herald, 'article p:nth-of-type(2)');
      await reader.menu(herald, 'article p:nth-of-type(2)', 'add-selection');
      await seen(reader, ({ sources }) => sources[1]?.notes.join() === 'Selected words only');
      await reader.select(post, '.story');
      await reader.shortcut(post, 'Alt+Shift+S', 'add-selection');
      await seen(reader, ({ sources }) => sources[2]?.notes.join() === 'Selected words only');
      await marked(reader, wire, ({ clash }) => clash?.[0] === '52');

      await reader.shortcut(post, 'Alt+Shift+H', 'toggle-highlights');
      await seen(reader, ({ notice }) => notice === 'Highlights are off everywhere.');
      for (const tab of [wire, post]) await marked(reader, tab, (words) => Object.keys(words).length === 0);
      await reader.shortcut(post, 'Alt+Shift+H', 'toggle-highlights');
      await seen(reader, ({ notice }) => notice === 'Highlights are on again.');
      await marked(reader, wire, ({ clash }) => clash);

      await reader.buttonMenu(wire, 'off-page');
      await seen(reader, ({ notice }) => notice === 'Highlights are off on this page.');
      await marked(reader, wire, (words) => Object.keys(words).length === 0);
      await marked(reader, post, ({ clash }) => clash);
      await reader.buttonMenu(wire, 'off-page');
      await seen(reader, ({ notice }) => notice === 'Highlights are on again on this page.');
      await marked(reader, wire, ({ clash }) => clash);
      await reader.buttonMenu(front, 'off-page');
      await seen(reader, ({ notice }) => notice.startsWith('This page is not in the comparison'));
    },
};
