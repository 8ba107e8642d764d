// A test run in Chromium and again in Firefox, on pages of a server that remembers what it was asked for.
//
//   const site = await openSite(t, { '/': { body: '<!doctype html>…' } });
//   for (const { name, open } of BROWSERS) test(`… (${name})`, async (t) => { const page = await open(t); … });

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ body: string | Buffer, type?: string, policy?: string, status?: number }} Answer */

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FIREFOX = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** @type {Map<string, Promise<import('puppeteer-core').Browser>>} */
const running = new Map();

/** The same test body for each: `open` gives a fresh page whose uncaught errors are kept in `errors`. */
export const BROWSERS = [
  { name: 'Chromium', kind: /** @type {const} */ ('chrome'), paths: CHROMIUM, args: CHROMIUM_FLAGS },
  { name: 'Firefox', kind: /** @type {const} */ ('firefox'), paths: FIREFOX, args: [] },
].map(({ name, kind, paths, args }) => ({
  name,
  open: async (/** @type {import('node:test').TestContext} */ t) => {
    const executablePath = paths.find((path) => path && existsSync(path));
    if (!executablePath) throw new Error(`${name} is not installed. Run: npm test, as root, or install it.`);
    const launch = () => puppeteer.launch({ browser: kind, executablePath, args, headless: true });
    running.set(name, running.get(name) ?? launch());
    const browser = await /** @type {Promise<import('puppeteer-core').Browser>} */ (running.get(name));
    const page = await browser.newPage();
    t.after(() => page.close().catch(() => {})); // a page that a test has closed itself
    page.setDefaultTimeout(30_000);
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => {
      const said = error instanceof Error ? error.message : String(error);
      // Firefox reports here what a policy has blocked, its own search for an icon included.
      if (!said.startsWith('Content-Security-Policy:')) errors.push(said);
    });
    page.on('dialog', (dialog) => {
      errors.push(`a dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    return { page, errors };
  },
}));

export async function closeBrowsers() {
  for (const browser of running.values()) await (await browser).close();
  running.clear();
}

/**
 * A site on this machine alone, closed when the test ends.
 *
 * @param {import('node:test').TestContext} t
 * @param {Record<string, Answer>} answers by path
 */
export async function openSite(t, answers) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path !== '/favicon.ico') asked.push(request.url ?? '/'); // Firefox asks for it by itself
    const answer = answers[path] ?? { body: '', status: 404 };
    response.writeHead(answer.status ?? 200, {
      'content-type': answer.type ?? 'text/html; charset=utf-8',
      ...(answer.policy ? { 'content-security-policy': answer.policy } : {}),
    });
    response.end(answer.body);
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/`, asked };
}
