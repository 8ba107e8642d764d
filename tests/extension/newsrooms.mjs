// Three newsrooms for the extension's tests, each a site of its own on this machine, each with what makes pages difficult.
//
//   const news = await openNewsrooms();
//   news.wire     a page under the strictest Content-Security-Policy, with menus and teasers around the article
//   news.herald   a single-page app: it draws its article with a script, draws it anew, and goes on to another without loading
//   news.post     a page that requires Trusted Types, dark without saying so
//   await news.close();

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const samples = new URL('../../web/demo/samples/', import.meta.url);
const paragraphs = async (/** @type {string} */ name) =>
  (await readFile(new URL(`${name}.txt`, samples), 'utf8')).split('\n').filter(Boolean);

const [wire, herald, post] = await Promise.all(['coast-wire', 'harbour-herald', 'morning-post'].map(paragraphs));

const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const blocks = (/** @type {string[]} */ texts) => texts.map((text) => `<p>${escape(text)}</p>`).join('\n');

const WIRE_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Kestria promises help to flooded fishing port | Coast Wire</title>
<meta property="og:site_name" content="Coast Wire">
<meta property="article:published_time" content="2025-10-16T18:05:00+02:00"></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport: 52 goals</a></li></ul></nav></header>
<main><article><h1>Kestria promises help to flooded fishing port</h1><div class="byline">By Our Reporter</div>
${blocks(wire).replace('nearly $12 million', 'nearly <b>$12</b> <a href="/fund">million</a>')}
</article></main>
<aside><h2>Most read</h2><ul><li><a href="/x">Storm destroyed 52 homes, in pictures</a></li></ul></aside>
<footer><p>Coast Wire, 14 Quay Street</p></footer></body></html>`;

const HERALD_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour Herald</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Minister vows to rebuild Orrin Bay sea wall","datePublished":"2025-10-16",
"publisher":{"@type":"Organization","name":"Harbour Herald"}}</script></head>
<body><div id="app"></div>
<script>
const STORIES = ${JSON.stringify({ '/wall': herald, '/fair': ['The summer fair opens on Saturday with 14 stalls. '.repeat(8)] }).replaceAll('<', '\\u003c')};
function draw() {
  const texts = STORIES[location.pathname] ?? [];
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = location.pathname === '/wall' ? 'Minister vows to rebuild Orrin Bay sea wall' : 'Fair opens';
  article.append(heading, ...texts.map((text) => { const p = document.createElement('p'); p.textContent = text; return p; }));
  document.getElementById('app').replaceChildren(article);
}
function go(path) { history.pushState(null, '', path); draw(); }
addEventListener('popstate', draw);
addEventListener('test-go', (event) => go(event.detail));
draw();
</script></body></html>`;

const POST_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Sea wall at Orrin Bay to rise again, minister says</title><meta property="og:site_name" content="Morning Post">
<style>body { background: #101418; color: #e8e8e8; font: 18px/1.5 serif; max-width: 40em; margin: auto }</style></head>
<body><div class="story"><h1>Sea wall at Orrin Bay to rise again, minister says</h1>
<p>Published <time datetime="2025-10-16">16 October</time></p>
${blocks(post)}</div></body></html>`;

const LONG_PAGE = WIRE_PAGE.replace('<main>', `<div>${'<br>'.repeat(200)}</div><main>`);

/** An article of so many bytes; each of its quotation marks takes two where it is stored. @param {number} bytes */
const longPage = (bytes) => {
  const paragraph = `"So", "so", "so". `.repeat(600);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Every word ever said</title></head>
<body><article><h1>Every word ever said</h1>${`<p>${paragraph}</p>`.repeat(Math.ceil(bytes / paragraph.length))}</article></body></html>`;
};
const MEGABYTE = 1024 * 1024;

const PAID_PAGE = POST_PAGE.replace(
  '</head>',
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script></head>',
);

const FRONT_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front page</title></head>
<body><nav><a href="/a">Weather</a> <a href="/b">Sport</a></nav><p id="flash">Storm sank 15 fishing boats in the harbour.</p></body></html>`;

/** @type {Record<string, { headers: Record<string, string>, page: (path: string) => string }>} */
const SITES = {
  wire: {
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'" },
    page: (path) => {
      if (path === '/huge') return longPage(10.3 * MEGABYTE);
      if (path === '/full') return longPage(8.2 * MEGABYTE);
      return path === '/front' ? FRONT_PAGE : path === '/long' ? LONG_PAGE : WIRE_PAGE;
    },
  },
  herald: { headers: {}, page: () => HERALD_PAGE },
  post: {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    page: (path) => (path === '/paid' ? PAID_PAGE : POST_PAGE),
  },
};

export async function openNewsrooms() {
  /** @type {string[]} */
  const asked = [];
  const opened = await Promise.all(
    Object.entries(SITES).map(async ([name, { headers, page }]) => {
      const server = createServer((request, response) => {
        asked.push(`${name} ${request.url}`);
        if (request.url === '/favicon.ico') return void response.writeHead(404).end();
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
        response.end(page(new URL(request.url ?? '/', 'http://x').pathname));
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      return { name, server, origin: `http://127.0.0.1:${address.port}` };
    }),
  );
  const origin = (/** @type {string} */ name) => opened.find((site) => site.name === name)?.origin ?? '';
  return {
    wire: `${origin('wire')}/help`,
    front: `${origin('wire')}/front`,
    long: `${origin('wire')}/long`,
    paid: `${origin('post')}/paid`,
    huge: `${origin('wire')}/huge`,
    full: `${origin('wire')}/full`,
    herald: `${origin('herald')}/wall`,
    post: `${origin('post')}/rise`,
    /** Every address that was asked for: the extension itself asks for none. */
    asked,
    async close() {
      for (const { server } of opened) server.closeAllConnections();
      await Promise.all(opened.map(({ server }) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
