// A reader in Chromium with the extension loaded unpacked: opens tabs, presses the toolbar button, uses the real side panel.
//
//   const reader = await openChromium(t);
//   const tab = await reader.open(news.wire);
//   await reader.toolbar(tab);                                       // as a press of the button: it also grants activeTab
//   await reader.inPanel(() => document.querySelectorAll('.source').length)   -> 1

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

export const EXTENSION = fileURLToPath(new URL('../../dist/extension/', import.meta.url));
const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --window-size=1280,900';

/**
 * @param {import('node:test').TestContext} t
 * @param {{ folder?: string }} [options] folder: of the extension
 */
export async function openChromium(t, { folder = EXTENSION } = {}) {
  const executablePath = PATHS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('Chromium is missing. Run: apt-get install chromium');
  const profile = mkdtempSync(join(tmpdir(), 'factdiff-chromium-'));
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
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  const isWorker = (/** @type {import('puppeteer-core').Target} */ target) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const worker = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  const id = new URL(worker.url()).host;
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not load the extension.');
  /** @type {string[]} */
  const complaints = [];

  return {
    id,
    browser,
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

    /** Runs code in the service worker, which wakes for it. @param {(...args: any[]) => any} code @param {any[]} args */
    async inBackground(code, ...args) {
      const target = await browser.waitForTarget(isWorker, { timeout: 20_000 });
      const running = await target.worker();
      if (!running) throw new Error('The service worker did not start.');
      return running.evaluate(code, ...args);
    },
  };
}
