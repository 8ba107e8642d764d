// The extension in real Firefox, loaded unpacked, with its real sidebar.

import { test } from 'node:test';
import { openFirefox } from './in-firefox.mjs';
import { openNewsrooms } from './newsrooms.mjs';
import { STORIES, STORIES_WITH_ALL_SITES } from './stories.mjs';

for (const [name, live] of Object.entries(STORIES)) {
  test(`Firefox: ${name}`, { timeout: 120_000 }, async (t) => {
    const news = await openNewsrooms();
    t.after(news.close);
    await live(await openFirefox(t), news);
  });
}

for (const [name, live] of Object.entries(STORIES_WITH_ALL_SITES)) {
  test(`Firefox: ${name}`, { timeout: 120_000 }, async (t) => {
    const news = await openNewsrooms();
    t.after(news.close);
    await live(await openFirefox(t), news);
  });
}
