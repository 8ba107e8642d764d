// A reader in Chromium with the extension loaded unpacked: opens tabs, presses the toolbar button, uses the real side panel.
//
//   const reader = await openChromium(t);
//   const tab = await reader.open(news.wire);
//   await reader.toolbar(tab);                                       // as a press of the button: it also grants activeTab
//   await reader.inPanel(() => document.querySelectorAll('.source').length)   -> 1

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { until } from './looks.mjs';

export const EXTENSION = fileURLToPath(new URL('../../dist/extension/', import.meta.url));
const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --window-size=1280,900 --force-prefers-reduced-motion';

/**
 * @param {import('node:test').TestContext} t
 * @param {{ hasAllSites?: boolean }} [options] the reader has said yes when the browser asked for access to all sites: a
 *   question of the browser's own, which a test cannot answer, so the extension is loaded as it is afterwards
 */
export async function openChromium(t, { hasAllSites = false } = {}) {
  const executablePath = PATHS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('Chromium is missing. Run: apt-get install chromium');
  const profile = mkdtempSync(join(tmpdir(), 'factdiff-chromium-'));
  const folder = hasAllSites ? withAllSites(join(profile, 'extension')) : EXTENSION;
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    headless: true,
    pipe: true,
    enableExtensions: [folder],
    args: FLAGS.split(' '),
    defaultViewport: null,
  });
  t.after(async () => {
    await browser.close();
    rmSync(profile, {
      recursive: true,
      force: true,
      maxRetries: 5,
      retryDelay: 200,
    });
  });
  const isWorker = (/** @type {import('puppeteer-core').Target} */ target) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const worker = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  const id = new URL(worker.url()).host;
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not load the extension.');
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  /** @type {string[]} */
  const complaints = [];

  return {
    id,
    browser,
    /** The folder that files are saved to. */
    downloads,
    /** Errors in the pages and the panel. */
    complaints,

    /** @param {string} url */
    async open(url) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => complaints.push(`${url}: ${error}`));
      await page.goto(url);
      return page;
    },

    /** Presses the toolbar button. @param {import('puppeteer-core').Page} tab */
    async toolbar(tab) {
      await tab.bringToFront();
      await extension.triggerAction(tab);
      // A browser that has only just started may take no notice of a press: the reader presses again.
      const isPanel = (/** @type {import('puppeteer-core').Target} */ one) => one.url().endsWith('/panel.html');
      const isOpen = await browser.waitForTarget(isPanel, { timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (!isOpen) await extension.triggerAction(tab);
    },

    /** The real side panel. */
    async panel() {
      const target = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/panel.html`, {
        timeout: 20_000,
      });
      return target.asPage();
    },

    /**
     * @template Result
     * @template {any[]} Args
     * @param {(...args: Args) => Result} look
     * @param {Args} args
     */
    async inPanel(look, ...args) {
      return (await this.panel()).evaluate(look, ...args);
    },

    /**
     * @template Result
     * @template {any[]} Args
     * @param {import('puppeteer-core').Page} tab
     * @param {(...args: Args) => Result} look
     * @param {Args} args
     */
    async inTab(tab, look, ...args) {
      return tab.evaluate(look, ...args);
    },

    /** Runs code where the extension's script in a page runs. @param {import('puppeteer-core').Page} tab @param {string} code */
    async inScript(tab, code) {
      const devtools = await tab.createCDPSession();
      /** @type {Promise<number>} */
      const world = new Promise((resolve) =>
        devtools.on('Runtime.executionContextCreated', ({ context }) => {
          if (context.origin === `chrome-extension://${id}`) resolve(context.id);
        }),
      );
      await devtools.send('Runtime.enable');
      const { result } = await devtools.send('Runtime.evaluate', {
        expression: code,
        contextId: await world,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    },

    /** A press in the panel, as of a finger: browsers ask for access in answer to nothing less. @param {(...args: any[]) => Element | null | undefined} find @param {any[]} args */
    async press(find, ...args) {
      // What stood there may just be drawn anew: then it is looked for again.
      await until(
        async () => {
          const handle = await (await this.panel()).evaluateHandle(find, ...args);
          const element = handle.asElement();
          if (!element) throw new Error(`the panel has no ${find} ${args}`);
          await atRest(/** @type {import('puppeteer-core').ElementHandle<Element>} */ (element));
          await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (element).click();
          return true;
        },
        (isPressed) => isPressed,
        `a press on ${args}`,
      );
    },

    async options() {
      return this.open(`chrome-extension://${id}/options.html`);
    },

    /** Presses what asks back, and answers yes. @param {import('puppeteer-core').Page} tab @param {string} selector */
    async confirm(tab, selector) {
      tab.once('dialog', (dialog) => dialog.accept());
      await tab.bringToFront();
      await tab.click(selector);
    },

    /** Loads the tab's page anew. @param {import('puppeteer-core').Page} tab */
    async reload(tab) {
      await tab.reload();
    },

    /** Selects the words of an element in a tab. @param {import('puppeteer-core').Page} tab @param {string} selector */
    async select(tab, selector) {
      await tab.bringToFront();
      await tab.evaluate((css) => {
        const element = document.querySelector(css);
        if (element) document.getSelection()?.selectAllChildren(element);
      }, selector);
    },

    /** @param {import('puppeteer-core').Page} tab @param {number} x @param {number} y */
    async clickAt(tab, x, y) {
      await tab.bringToFront();
      await tab.mouse.click(x, y);
    },

    /**
     * Chooses an entry of the menu over an element. No remote control reaches Chromium's menus: the entry is asked for, and
     * the background is told what the browser would tell it.
     *
     * @param {import('puppeteer-core').Page} tab @param {string} selector @param {string} entry
     */
    async menu(tab, selector, entry) {
      await tab.waitForSelector(selector);
      await this.buttonMenu(tab, entry);
    },

    /** The same in the toolbar button's menu. @param {import('puppeteer-core').Page} tab @param {string} entry */
    async buttonMenu(tab, entry) {
      await tab.bringToFront();
      await this.inBackground(async (menuItemId) => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.contextMenus.update(menuItemId, {});
        /** @type {any} */ (chrome.contextMenus.onClicked).dispatch({ menuItemId }, active);
      }, entry);
    },

    /** Presses a shortcut, which the browser must have bound. @param {import('puppeteer-core').Page} tab @param {string} keys @param {string} command */
    async shortcut(tab, keys, command) {
      await tab.bringToFront();
      await this.inBackground(
        async (shortcut, name) => {
          const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const bound = (await chrome.commands.getAll()).find((one) => one.shortcut === shortcut);
          if (bound?.name !== name) throw new Error(`${shortcut} is bound to ${bound?.name}`);
          /** @type {any} */ (chrome.commands.onCommand).dispatch(name, active);
        },
        keys,
        command,
      );
    },

    /** The newest tab that shows this address. @param {string} url */
    async shown(url) {
      const pages = await browser.pages();
      return pages.findLast((page) => page.url().startsWith(url)) ?? null;
    },

    /** @param {import('puppeteer-core').Page} tab */
    async close(tab) {
      await tab.close();
    },

    /** The number on the toolbar button. @returns {Promise<string>} */
    async badge() {
      return this.inBackground(() => chrome.action.getBadgeText({}));
    },

    /** The background is ended, as the browser does with one that is idle. */
    async endBackground() {
      const target = await browser.waitForTarget(isWorker, { timeout: 20_000 });
      const session = await (await browser.newPage()).createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await until(
        async () => browser.targets().filter(isWorker),
        (targets) => !targets.includes(target),
        'the end of the background',
      );
    },

    /** Runs code in the service worker, which wakes for it. @param {(...args: any[]) => any} code @param {any[]} args */
    async inBackground(code, ...args) {
      const target = await browser.waitForTarget(isWorker, { timeout: 20_000 });
      const running = await target.worker();
      if (!running) throw new Error('The service worker did not start.');
      return running.evaluate(code, ...args);
    },
  };
}

// A press is aimed first and falls later: at what still moves, or at what something else lies over, it would fall beside.
/** @param {import('puppeteer-core').ElementHandle<Element>} element */
async function atRest(element) {
  const isHit = await element.evaluate(async (one) => {
    const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 40));
    const place = () => JSON.stringify(one.getBoundingClientRect());
    one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    for (let before = ''; before !== place(); await nextFrame()) before = place();
    const { left, top, width, height } = one.getBoundingClientRect();
    const root = /** @type {Document | ShadowRoot} */ (one.getRootNode());
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    return one.isConnected && hit !== null && (one.contains(hit) || hit.contains(one));
  });
  if (!isHit) throw new Error('something else lies over it');
}

/** @param {string} folder for a copy of the extension */
function withAllSites(folder) {
  cpSync(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({
      ...manifest,
      host_permissions: manifest.optional_host_permissions,
    }),
  );
  return folder;
}
