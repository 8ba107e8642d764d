// The snippets of README.md, each in a page of the kind it is for: real Hugo, real Jekyll, a page around Ghost's card.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { closeChromium, openChromium } from '../e2e/chromium.mjs';
import { sampleReport } from '../web/sample-report.mjs';
import { serveFolder } from './folder-server.mjs';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let folder = '';
let readme = '';
let hash = '';
let reportText = '';
let findings = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdiff-snippets-'));
  readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const lines = (await readFile(join(ROOT, 'dist/integrity.txt'), 'utf8')).split('\n');
  hash = lines.find((line) => line.startsWith('fact-diff.js '))?.split(' ')[1] ?? '';
  const { report } = await sampleReport();
  reportText = JSON.stringify(report);
  findings = report.findings.length;
});

after(async () => {
  await closeChromium();
  await rm(folder, { recursive: true });
});

/** The snippet as README.md has it, with what it tells its reader to write in. @param {string} name */
function snippet(name) {
  const found = new RegExp(`<!-- snippet: ${name} -->\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';
  assert.ok(found.includes('HASH'), `README.md has no snippet ${name}`);
  return found.replaceAll('HASH', () => hash).replace('REPORT', () => reportText.replaceAll('<', '\\u003c'));
}

/** Writes a site's files, ours among them. @param {string} name @param {Record<string, string>} files @param {string} [at] of our files */
async function makeSite(name, files, at = '') {
  const site = join(folder, name);
  for (const [path, text] of Object.entries({ [`${at}reports/storm.json`]: reportText, ...files })) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  for (const file of ['fact-diff.js', 'factdiff-exports.js']) {
    await cp(join(ROOT, 'dist', file), join(site, at, 'factdiff', file));
  }
  return site;
}

/** How many findings a reader is shown. @param {import('node:test').TestContext} t @param {string} url */
async function shownOn(t, url) {
  const page = await (await openChromium()).newPage();
  t.after(() => page.close());
  await page.goto(url);
  await page.locator('fact-diff .finding').first().waitFor({ timeout: 10_000 });
  return page.locator('fact-diff .finding').count();
}

const page = (/** @type {string} */ body) =>
  `<!doctype html><html lang="en"><title>Storm</title><article>${body}</article></html>`;

test('plain HTML', async (t) => {
  const site = await makeSite('html', { 'index.html': page(snippet('html')) });
  assert.equal(await shownOn(t, await serveFolder(t, site)), findings);
});

test('another file than the one that was hashed is not run', async (t) => {
  const site = await makeSite('changed', { 'index.html': page(snippet('html')) });
  const file = join(site, 'factdiff/fact-diff.js');
  await writeFile(file, `${await readFile(file, 'utf8')}\nwindow.changed = true;`);
  const reader = await (await openChromium()).newPage();
  t.after(() => reader.close());
  const refused = reader.waitForEvent('console', (message) => message.text().includes('integrity'));
  await reader.goto(await serveFolder(t, site));
  await refused;
  assert.equal(await reader.evaluate(() => 'changed' in window || Boolean(customElements.get('fact-diff'))), false);
});

test("Ghost's HTML card, between the marks that Ghost writes around it", async (t) => {
  const card = `<!--kg-card-begin: html-->\n${snippet('ghost')}<!--kg-card-end: html-->`;
  const site = await makeSite('ghost', { 'index.html': page(card) }, 'assets/');
  assert.equal(await shownOn(t, await serveFolder(t, site)), findings);
});

test('Hugo', { timeout: 60_000 }, async (t) => {
  const site = await makeSite(
    'hugo',
    {
      'config.toml': 'title = "Storm"\nbaseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'layouts/_default/single.html': page('{{ .Content }}'),
      'layouts/index.html': page('home'),
      'layouts/shortcodes/factdiff.html': snippet('hugo'),
      'content/storm.md': '---\ntitle: Storm\n---\nBefore.\n\n{{< factdiff "reports/storm.json" >}}\n\nAfter.\n',
    },
    'static/',
  );
  await run('hugo', ['--source', site, '--quiet']);
  assert.equal(await shownOn(t, `${await serveFolder(t, join(site, 'public'))}storm/`), findings);
});

test('Jekyll', { timeout: 60_000 }, async (t) => {
  const site = await makeSite('jekyll', {
    '_config.yml': 'title: Storm\n',
    '_layouts/default.html': page('{{ content }}'),
    '_includes/factdiff.html': snippet('jekyll'),
    'index.md':
      '---\nlayout: default\n---\nBefore.\n\n{% include factdiff.html src="/reports/storm.json" %}\n\nAfter.\n',
  });
  await run('jekyll', ['build', '--source', site, '--destination', join(site, '_site'), '--disable-disk-cache']);
  assert.equal(await shownOn(t, await serveFolder(t, join(site, '_site'))), findings);
});

// Eleventy itself is not installed: its configuration object is stood in for, the snippet runs as it is.
test("Eleventy's shortcode", async (t) => {
  const site = await makeSite('eleventy', { 'eleventy.config.mjs': snippet('eleventy') });
  /** @type {Map<string, (report: string) => string>} */
  const shortcodes = new Map();
  /** @type {string[]} */
  const copied = [];
  const { default: configure } = await import(pathToFileURL(join(site, 'eleventy.config.mjs')).href);
  configure({
    addPassthroughCopy: (/** @type {string} */ path) => copied.push(path),
    addShortcode: (/** @type {string} */ name, /** @type {(report: string) => string} */ write) =>
      shortcodes.set(name, write),
  });
  assert.deepEqual(copied, ['factdiff', 'reports']);
  await writeFile(join(site, 'index.html'), page(shortcodes.get('factdiff')?.('/reports/storm.json') ?? ''));
  assert.equal(await shownOn(t, await serveFolder(t, site)), findings);
});
