// Pages and reports written to do harm: nothing in them runs, nothing is fetched, everything is shown as text.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { sampleReport } from '../web/sample-report.mjs';
import { BROWSERS, closeBrowsers, openSite } from './in-browsers.mjs';

after(closeBrowsers);

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const DEMO = read('dist/demo.html');
const ELEMENT = read('dist/fact-diff.js');
const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** Each would call canary() or fetch from the canary's address. @param {string} canary its address */
const payloads = (canary) => [
  '<script>canary()</script>',
  `<img src="${canary}img" onerror="canary()">`,
  '<svg onload="canary()"><script>canary()</script></svg>',
  `<iframe srcdoc="<script>parent.canary()</script><img src='${canary}frame'>"></iframe>`,
  `<style>@import url("${canary}css"); body { background: url(${canary}bg) }</style>`,
  `<link rel="stylesheet" href="${canary}link"><link rel="prefetch" href="${canary}prefetch">`,
  `<meta http-equiv="refresh" content="0; url=${canary}refresh"><base href="${canary}">`,
  `<a href="javascript:canary()" ping="${canary}ping">javascript:canary()</a>`,
  `<object data="${canary}object"></object><embed src="${canary}embed"><video src="${canary}video" autoplay></video>`,
  '"><script>canary()</script>', // out of an attribute
  "';canary();//", // out of a string
  '</script><script>canary()</script>', // out of a script
  '${canary()} {{canary()}} <%= canary() %> #{canary()}', // out of a template
  '<fact-diff src="data:application/json,{}"></fact-diff>',
  '<template><img src=x onerror=canary()></template><math><mtext><table><mglyph><style><img src=x onerror=canary()>',
];

/** @param {import('puppeteer-core').Page} page */
const plantCanary = (page) =>
  page.evaluateOnNewDocument(() => {
    const scope = /** @type {any} */ (window);
    scope.sung = 0;
    scope.canary = () => (scope.sung += 1);
  });

/** @param {import('puppeteer-core').Page} page @returns {Promise<number>} */
const sung = (page) => page.evaluate(() => /** @type {any} */ (window).sung);

for (const { name, open } of BROWSERS) {
  test(`the canary sings where a page takes the payloads for markup (${name})`, async (t) => {
    const canary = await openSite(t, {});
    const site = await openSite(t, { '/': { body: payloads(canary.url).slice(0, 5).join('') } });
    const { page } = await open(t);
    await plantCanary(page);
    await page.goto(site.url);
    await page.waitForFunction(() => /** @type {any} */ (window).sung >= 4);
    assert.ok(canary.asked.length >= 2, canary.asked.join());
  });

  test(`a hostile article on the desk is text (${name})`, async (t) => {
    const canary = await openSite(t, {});
    // Without the page's own policy, so that only the code itself keeps the payloads from running.
    const bare = DEMO.toString().replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    assert.notEqual(bare.length, DEMO.length, 'the policy was there');
    const site = await openSite(t, { '/': { body: bare } });
    const { page, errors } = await open(t);
    await plantCanary(page);
    await page.goto(site.url);
    await page.waitForFunction(() => Number(document.body.dataset.compared) >= 1);
    const before = site.asked.length;
    const hostile = payloads(canary.url);
    const files = [
      {
        name: `${hostile[1]}.html`.replaceAll('/', '_'),
        text: `<title>${hostile[0].replaceAll('<', '&lt;')}</title><article>${hostile
          .map((payload) => `<p>The fire killed 12 people. ${payload}</p>`)
          .join('')}</article>`,
      },
      {
        name: 'report.txt',
        text: hostile.map((p) => `“${p} we will rebuild,” said ${p}. The fire killed 15 people ${p}.`).join('\n'),
      },
    ];
    await page.evaluate((rows) => {
      const data = new DataTransfer();
      for (const row of rows) {
        data.items.add(
          new File([row.text], row.name, { type: row.name.endsWith('html') ? 'text/html' : 'text/plain' }),
        );
      }
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, files);
    await page.waitForFunction(() => document.body.innerText.includes('canary()}'));
    await page.waitForFunction(() => Number(document.body.dataset.compared) >= 2);
    // What is chosen opens; every card is opened once.
    await page.evaluate(() => {
      const panel = document.querySelector('fact-diff')?.shadowRoot;
      for (const title of panel?.querySelectorAll('.title') ?? []) /** @type {HTMLElement} */ (title).click();
    });
    const strangers = await page.evaluate(() => {
      const roots = [document.querySelector('#reports'), document.querySelector('fact-diff')?.shadowRoot];
      const kinds =
        'script, img, iframe, object, embed, video, link, meta, base, style:not([data-own]), [onerror], [onload]';
      return roots.flatMap((root) => [...(root?.querySelectorAll(kinds) ?? [])].map((element) => element.outerHTML));
    });
    assert.deepEqual(strangers, [], 'elements made of a text');
    assert.equal(await sung(page), 0, 'something ran');
    assert.deepEqual(canary.asked, [], 'something was fetched');
    assert.equal(site.asked.length, before, 'the page asked for something');
    assert.equal(await page.evaluate(() => location.href), site.url);
    assert.deepEqual(errors, []);
  });

  test(`a hostile report in <fact-diff> is text (${name})`, async (t) => {
    const canary = await openSite(t, {});
    const { report } = await sampleReport();
    for (const payload of payloads(canary.url)) {
      const json = JSON.stringify(poison(report, payload));
      const site = await openSite(t, {
        '/': {
          body: '<!doctype html><script type="module" src="/e.js"></script><fact-diff src="/r.json"></fact-diff>',
        },
        '/e.js': { type: 'text/javascript', body: ELEMENT },
        '/r.json': { type: 'application/json', body: json },
      });
      const { page, errors } = await open(t);
      await plantCanary(page);
      await page.goto(site.url);
      await page.waitForFunction(() => document.querySelector('fact-diff')?.shadowRoot?.querySelector('.finding'));
      const { shown, links } = await page.evaluate(() => {
        const root = /** @type {ShadowRoot} */ (document.querySelector('fact-diff')?.shadowRoot);
        for (const title of root.querySelectorAll('.title')) /** @type {HTMLElement} */ (title).click();
        return {
          shown: root.textContent ?? '',
          links: [...root.querySelectorAll('a[href]')].map((link) => /** @type {HTMLAnchorElement} */ (link).protocol),
        };
      });
      assert.ok(shown.includes(payload.slice(0, 20)), `not shown as text: ${payload}`);
      for (const protocol of links) assert.match(protocol, /^https?:$/);
      assert.equal(await sung(page), 0, payload);
      assert.deepEqual(site.asked.sort(), ['/', '/e.js', '/r.json']);
      assert.deepEqual(errors, []);
      await page.close();
    }
    assert.deepEqual(canary.asked, [], 'something was fetched');
  });

  test(`a broken report in <fact-diff> is refused or shown, never thrown (${name})`, async (t) => {
    const { report } = await sampleReport();
    const finding = report.findings[0];
    const broken = [
      '',
      'null',
      '[]',
      '5',
      '"text"',
      '{',
      '{}',
      '{"schema":"factdiff/1"}',
      '{"schema":"factdiff/99","findings":[],"mentions":[],"sources":[]}',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
      JSON.stringify({ ...report, findings: null }),
      JSON.stringify({ ...report, mentions: [] }),
      JSON.stringify({ ...report, sources: [] }),
      JSON.stringify({ ...report, findings: [null, 5, 'x', {}] }),
      JSON.stringify({
        ...report,
        findings: [{ ...finding, members: [{ mention: -1 }, { mention: 1e9, role: 'x' }] }],
      }),
      JSON.stringify({ ...report, findings: [{ ...finding, verdict: 'constructor', reasons: ['__proto__'] }] }),
      JSON.stringify({ ...report, mentions: report.mentions.map((m) => ({ ...m, source: 77, start: -5, end: 1e12 })) }),
      JSON.stringify({
        ...report,
        findings: report.findings.map((f) => ({ ...f, diffOf: [0, 1e6], diff: [{ op: 'x', a: [9, 1] }] })),
      }),
      '['.repeat(100_000),
    ];
    for (const json of broken) {
      const site = await openSite(t, {
        '/': {
          body: '<!doctype html><script type="module" src="/e.js"></script><fact-diff src="/r.json"></fact-diff>',
          policy: STRICT,
        },
        '/e.js': { type: 'text/javascript', body: ELEMENT },
        '/r.json': { type: 'application/json', body: json },
      });
      const { page, errors } = await open(t);
      await page.goto(site.url);
      // It says something: findings, or what is wrong.
      await page.waitForFunction(
        () => (document.querySelector('fact-diff')?.shadowRoot?.textContent ?? '').trim().length > 10,
      );
      assert.deepEqual(errors, [], json.slice(0, 200));
      assert.equal(await page.evaluate(() => /** @type {any} */ ({}).polluted), undefined);
      await page.close();
    }
  });
}

// Every text of a report becomes the payload; what the element must understand (verdicts, kinds, roles) stays.
/** @param {any} value @param {string} payload @param {string} [key] @returns {any} */
function poison(value, payload, key = '') {
  const kept = ['schema', 'engine', 'kind', 'verdict', 'reasons', 'role', 'type', 'hedge', 'direction', 'op', 'id'];
  if (kept.includes(key)) return value;
  if (key === 'url') return 'javascript:canary()';
  if (typeof value === 'string') return payload;
  if (Array.isArray(value)) return value.map((item) => poison(item, payload, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, payload, name)]));
}
