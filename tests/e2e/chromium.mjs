// Opens Chromium for a test, and the demo page in it.
//
//   const demo = await openDemo(t, { viewport: { width: 360, height: 740 } });
//   demo.page, demo.requests   -> every address the page asked for beside its own file

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const DEMO_URL = new URL('../../dist/demo.html', import.meta.url);
const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @type {import('playwright-core').Browser | undefined} */
let browser;

export async function openChromium() {
  const executablePath = PATHS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('Chromium is missing. Run: apt-get install chromium');
  browser ??= await chromium.launch({
    executablePath,
    args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
      ' ',
    ),
  });
  return browser;
}

export async function closeChromium() {
  await browser?.close();
  browser = undefined;
}

/**
 * @param {import('node:test').TestContext} t
 * @param {import('playwright-core').BrowserContextOptions & { url?: string }} [options]
 */
export async function openDemo(t, { url = DEMO_URL.href, ...options } = {}) {
  if (!existsSync(fileURLToPath(DEMO_URL))) throw new Error('dist/demo.html is missing. Run: npm run build');
  const context = await (await openChromium()).newContext({ viewport: { width: 1440, height: 900 }, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url);
  return { page, requests, complaints };
}

/** Waits until the list shows a comparison newer than this one. @param {import('playwright-core').Page} page */
export async function comparisons(page, atLeast = 1) {
  await page.waitForFunction((count) => Number(document.body.dataset.compared ?? 0) >= count, atLeast);
  return page.evaluate(() => Number(document.body.dataset.compared));
}

/** The findings as a reader sees them. @param {import('playwright-core').Page} page */
export function listedFindings(page) {
  return page.locator('fact-diff .finding').evaluateAll((cards) =>
    cards.map((card) => ({
      verdict: card.querySelector('.verdict')?.textContent ?? '',
      about: card.querySelector('.about')?.textContent ?? '',
      explanation: card.querySelector('.explanation')?.textContent ?? '',
      // Near places share a passage; each stands out in it.
      places: [...card.querySelectorAll('.place strong')].map((strong) => ({
        source: strong.closest('.place')?.querySelector('.badge')?.textContent ?? '',
        text: strong.textContent ?? '',
        said: strong.closest('.said')?.textContent ?? '',
      })),
    })),
  );
}

/** The texts under a highlight, in no order. @param {import('playwright-core').Page} page @param {string} name */
export function painted(page, name) {
  return page.evaluate(
    (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => range.toString()),
    name,
  );
}

/**
 * Drops files on the page, as a hand would.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ name: string, type?: string, bytes: number[] | string }[]} files
 */
export async function dropFiles(page, files) {
  const transfer = await page.evaluateHandle((rows) => {
    const data = new DataTransfer();
    for (const { name, type = 'text/plain', bytes } of rows) {
      data.items.add(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type }));
    }
    return data;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
