// The extension in real Chromium, loaded unpacked, with its real side panel.

import { test } from 'node:test';
import { openChromium } from './in-chromium.mjs';
import { openNewsrooms } from './newsrooms.mjs';
import { STORIES, STORIES_WITH_ALL_SITES } from './stories.mjs';

for (const [name, live] of Object.entries(STORIES)) {
  test(`Chromium: ${name}`, { timeout: 120_000 }, async (t) => {
    const news = await openNewsrooms();
    t.after(news.close);
    await live(await openChromium(t), news);
  });
}

for (const [name, live] of Object.entries(STORIES_WITH_ALL_SITES)) {
  test(`Chromium: ${name}`, { timeout: 120_000 }, async (t) => {
    const news = await openNewsrooms();
    t.after(news.close);
    await live(await openChromium(t, { hasAllSites: true }), news);
  });
}
