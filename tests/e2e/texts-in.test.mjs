// Ways of giving the demo page texts: dropped files, pasted and typed words; and what it says when it cannot read them.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { closeChromium, comparisons, DEMO_URL, dropFiles, listedFindings, openDemo } from './chromium.mjs';

after(closeChromium);

const ONE = 'The council will spend $4 million on the bridge.\nThe bridge is 40 metres long.';
const TWO = 'The council will spend $5 million on the bridge.';

test('dropped files take the place of the sample, later ones are added', async (t) => {
  const { page } = await openDemo(t);
  let count = await comparisons(page);
  await dropFiles(page, [
    { name: 'first-report.txt', bytes: ONE },
    {
      name: 'page.html',
      type: 'text/html',
      bytes:
        '<title>Bridge</title><meta property="article:published_time" content="2025-03-04T10:00:00Z">' +
        '<nav>Menu 99</nav><article><h1>Bridge</h1><p>The council will spend\n  <b>$5</b> million on the bridge.</p></article>' +
        '<script>document.title = "ran"</script>',
    },
  ]);
  count = await comparisons(page, count + 1);
  assert.equal(await page.locator('.report').count(), 3);
  assert.deepEqual(await page.locator('.headline:visible').allTextContents(), ['first report', 'Bridge']);
  assert.match(await page.locator('.report').nth(1).innerText(), /4 March 2025/);
  assert.match(await page.locator('.text').nth(1).innerText(), /spend \$5 million on/);
  assert.doesNotMatch(await page.locator('.text').nth(1).innerText(), /Menu/);

  await dropFiles(page, [
    { name: 'third.md', bytes: '# Third\n\nThe council will spend **$4 million** on the [bridge](x).' },
  ]);
  await comparisons(page, count + 1);
  assert.equal(await page.locator('.headline').nth(2).textContent(), 'Third');
  assert.match(await page.locator('.text').nth(2).innerText(), /spend \$4 million on the bridge\./);
});

test('text pasted anywhere becomes a report', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByText('Nothing to compare yet').waitFor();
  assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
  const paste = (/** @type {string} */ text) =>
    page.evaluate((words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste(ONE);
  await page.getByText('40', { exact: false }).first().waitFor();
  assert.equal(await page.locator('.text').first().locator('p').count(), 2, 'one paragraph a line');
  await page.locator('h1').click();
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await paste(TWO);
  await page.locator('fact-diff .finding', { hasText: '$5 million' }).first().waitFor();
  await page.getByRole('button', { name: 'Sample' }).click();
  await page.getByText('The sample has taken the place of your texts.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('fact-diff .finding', { hasText: '$5 million' }).first().waitFor();
});

test('a paste into an empty report is taken back and made again from the keyboard', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  await page.getByRole('button', { name: 'Clear' }).click();
  const box = page.getByRole('textbox', { name: 'Text of report A' });
  await box.click();
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, ONE);
  await page.locator('fact-diff .finding, fact-diff .notice').first().waitFor();
  await page.keyboard.type(' More.');
  assert.match(await box.innerText(), /long\. More\./);
  for (let press = 0; press < 8 && !/long\.$/.test(await box.innerText()); press += 1)
    await page.keyboard.press('Control+z');
  assert.match(await box.innerText(), /^The council will spend .*long\.\s*$/s, 'what was typed goes first');
  await page.keyboard.press('Control+z');
  assert.equal((await box.innerText()).trim(), '');
  await page.getByText('Nothing to compare yet').waitFor();
  await page.keyboard.press('Control+Shift+z');
  assert.equal(await box.locator('p').count(), 2);
  await page.getByText('One report, checked against itself').waitFor();
});

test('typing into an empty report starts a comparison', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  await page.getByRole('button', { name: 'Clear' }).click();
  const box = (/** @type {string} */ letter) => page.getByRole('textbox', { name: `Text of report ${letter}` });
  await box('A').click();
  await page.keyboard.type('The fire killed 12 people.');
  await page.getByText('One report, checked against itself').waitFor();
  await box('B').click();
  await page.keyboard.type('The fire killed 12 people, police said.');
  await page.locator('fact-diff .finding', { hasText: 'Same figure' }).waitFor();
  assert.equal((await listedFindings(page))[0].places.length, 2);
});

test('a report can be added, titled, dated and removed, and the removal undone', async (t) => {
  const { page } = await openDemo(t);
  const count = await comparisons(page);
  await page.getByRole('button', { name: 'Add a report' }).click();
  await page.keyboard.type('The storm sank 14 fishing boats in the harbour.');
  await comparisons(page, count + 1);
  await page.getByRole('textbox', { name: 'Title of report D' }).fill('Fourth');
  await page.getByLabel('Date of report D').fill('2025-10-17');
  await page.getByRole('button', { name: 'Done with report D' }).click();
  assert.match(await page.locator('.report').nth(3).innerText(), /Fourth\s+17 October 2025/);
  await page.getByRole('button', { name: 'Remove report D' }).click();
  assert.equal(await page.locator('.report').count(), 3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.headline', { hasText: 'Fourth' }).waitFor();
});

test('every file that cannot be read gets a cause and a next step', async (t) => {
  const { page } = await openDemo(t);
  await comparisons(page);
  const rows = [
    {
      name: 'latin.txt',
      bytes: [0x63, 0x61, 0x66, 0xe9, 0x20, 0x35],
      words: /latin\.txt.*not written in UTF-8.*save it/,
    },
    { name: 'empty.txt', bytes: '', words: /empty\.txt.*is empty.*Drop/ },
    { name: 'scan.pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0, 1, 2], words: /scan\.pdf.*not a text file.*paste/ },
    { name: 'script.html', type: 'text/html', bytes: '<script>1</script>', words: /script\.html.*no text.*paste/ },
  ];
  for (const { words, ...file } of rows) {
    await dropFiles(page, [file]);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
  }
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(11 * 1024 * 1024).fill(97)], 'huge.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page
    .getByRole('alert')
    .filter({ hasText: /huge\.txt.*11 MB.*up to 10 MB/ })
    .waitFor();
  assert.equal(await page.locator('.headline:visible').count(), 3, 'the texts on the desk stay');
});

test('a page that forbids WebAssembly says so', async (t) => {
  const html = await readFile(DEMO_URL);
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'unsafe-inline'; worker-src blob:",
    });
    response.end(html);
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const { page } = await openDemo(t, { url: `http://127.0.0.1:${port}/` });
  const alert = page.locator('fact-diff').getByRole('alert');
  await alert.waitFor();
  assert.match(
    (await alert.textContent()) ?? '',
    /another browser.*allow WebAssembly.*'wasm-unsafe-eval' to script-src/,
  );
});

test('a browser without WebAssembly is told what its reader can do', async (t) => {
  const { page } = await openDemo(t, { url: 'about:blank' });
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  // The worker has one of its own: it is kept from starting.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(DEMO_URL.href);
  const alert = page.locator('fact-diff').getByRole('alert');
  await alert.waitFor();
  const words = (await alert.textContent()) ?? '';
  assert.match(words, /another browser: Firefox.*settings.*organisation.*allow WebAssembly/);
  assert.doesNotMatch(words, /wasmUrl|wasmBytes|script-src/);
});

test('where workers are blocked the engine runs in the page', async (t) => {
  const html = await readFile(DEMO_URL);
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "worker-src 'none'",
    });
    response.end(html);
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const { page } = await openDemo(t, { url: `http://127.0.0.1:${port}/` });
  await comparisons(page);
  assert.equal(page.workers().length, 0);
  assert.ok((await listedFindings(page)).length > 3);
});
