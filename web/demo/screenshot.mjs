// Takes the picture the README shows:  node web/demo/screenshot.mjs  ->  web/demo/screenshot.png (dist/demo.html in Chromium)

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { palettePng } from './palette-png.mjs';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) throw new Error('Chromium is missing. Run: apt-get install chromium');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, colorScheme: 'light' });
await page.goto(new URL('../../dist/demo.html', import.meta.url).href);
const card = page.locator('fact-diff .finding', { hasText: 'Adds up' });
await card.locator('.title').click();
await page.waitForFunction(() => CSS.highlights.has('factdiff-chosen') && !CSS.highlights.has('factdiff-flash'));
await page.mouse.move(0, 0);
const picture = (await page.screenshot()).toString('base64');
const { width, height, pixels } = await (
  await browser.newPage()
).evaluate(async (base64) => {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
  pen.drawImage(image, 0, 0);
  return {
    width: image.width,
    height: image.height,
    pixels: [...pen.getImageData(0, 0, image.width, image.height).data],
  };
}, picture);
await writeFile(new URL('screenshot.png', import.meta.url), palettePng(pixels, width, height));
await browser.close();
