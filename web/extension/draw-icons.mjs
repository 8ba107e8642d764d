// Draws the extension's icons:  node web/extension/draw-icons.mjs  ->  icons/16.png … 128.png from icons/icon.svg (in Chromium)
//
// The files are kept with the sources: a store archive is then the same bytes on every machine.

import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 128];

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) throw new Error('Chromium is missing. Run: apt-get install chromium');
const folder = new URL('icons/', import.meta.url);
const svg = (await readFile(new URL('icon.svg', folder))).toString('base64');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.goto(
    `data:text/html,<style>body{margin:0}img{display:block}</style><img width=${size} src="data:image/svg+xml;base64,${svg}">`,
  );
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
