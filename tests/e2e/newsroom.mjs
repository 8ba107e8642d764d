// A newspaper's page with the widget in it, served as a strict site serves it; in either browser.
//
//   const site = await openNewsroom(t, { attributes: 'src="report.json" article="#story"', report, articleText });
//   await page.goto(site.url);

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const DIST = new URL('../../dist/', import.meta.url);

/** What the strictest page may forbid and the widget still works with. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'none'; connect-src 'self'; worker-src 'self'; " +
  "require-trusted-types-for 'script'";

const TYPES = {
  js: 'text/javascript',
  wasm: 'application/wasm',
  json: 'application/json',
  txt: 'text/plain',
  html: 'text/html',
};

/**
 * @param {import('node:test').TestContext} t
 * @param {object} options
 * @param {string} [options.attributes] of <fact-diff>
 * @param {string} [options.inside] its children
 * @param {string} [options.body] instead of <fact-diff>
 * @param {string} [options.articleText] one paragraph a line
 * @param {string} [options.policy]
 * @param {string} [options.page] attributes of <html>
 * @param {Record<string, string>} [options.files] by name
 */
export async function openNewsroom(
  t,
  { attributes = '', inside = '', body, articleText = '', policy = STRICT, page = 'lang="en"', files = {} },
) {
  const paragraphs = articleText.split('\n').filter((line) => line.trim() !== '');
  const html = `<!doctype html><html ${page}><head><meta charset="utf-8"><title>News</title>
<script type="module" src="/fact-diff.js"></script></head><body><main>
<article id="story"><h1>Harbour news</h1>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</article>
${body ?? `<fact-diff ${attributes}>${inside}</fact-diff>`}<p id="after">After the widget.</p></main></body></html>`;
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '/').slice(1).split('?')[0];
    asked.push(name);
    const extension = /** @type {keyof typeof TYPES} */ (name.split('.').at(-1) ?? '');
    const content = name === '' ? html : (files[name] ?? (await readFile(new URL(name, DIST)).catch(() => null)));
    response.writeHead(content === null ? 404 : 200, {
      'content-type': name === '' ? 'text/html; charset=utf-8' : (TYPES[extension] ?? 'application/octet-stream'),
      'content-security-policy': policy,
    });
    response.end(content ?? '');
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/`, asked };
}

/** The sample report as a newsroom publishes it: with titles, addresses and the texts. @param {boolean} [withTexts] */
export async function publishedReport(withTexts = true) {
  const { sampleReport } = await import('../web/sample-report.mjs');
  const { report, texts } = await sampleReport();
  report.sources.forEach((source, index) => {
    source.title = ['Harbour Herald', 'Morning Post', 'Coast Wire'][index];
    source.url = `https://${'abc'[index]}.example/story`;
    source.published = '2025-10-16';
    if (withTexts) Object.assign(source, { text: texts[index] });
  });
  return { report, texts, json: JSON.stringify(report) };
}
