// Hands at work in WordPress: logging in, writing a post, comparing in it.
//
//   const page = await logIn(site, 'author');
//   await newPost(page, site, 'Storm');  await insertCompareBlock(page);  await pasteSources(page, [{ title, text }, …]);

import { openChromium } from '../e2e/chromium.mjs';
import { PASSWORD } from './site.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./site.mjs').Site} Site */

const PATIENCE_MS = 60_000; // PHP's own server is slow where the machine is busy

/** @param {import('playwright-core').BrowserContextOptions} [options] */
export async function openReader(options) {
  const context = await (await openChromium()).newContext({ viewport: { width: 1280, height: 1000 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** @param {Site} site @param {string} user */
export async function logIn(site, user) {
  const page = await openReader();
  const { request } = page.context();
  await request.get(`${site.url}/wp-login.php`); // brings the cookie that the form asks for
  const form = { log: user, pwd: PASSWORD, 'wp-submit': 'Log In', redirect_to: `${site.url}/wp-admin/profile.php` };
  const answer = await request.post(`${site.url}/wp-login.php`, { form });
  if (!answer.url().endsWith('profile.php')) throw new Error(`${user} could not log in: ${answer.url()}`);
  return page;
}

/** Opens the block editor without its tour. @param {Page} page @param {Site} site @param {string} title */
export async function newPost(page, site, title) {
  await page.goto(`${site.url}/wp-admin/post-new.php`);
  await page.waitForFunction(() => Boolean(window.wp?.data?.select('core/editor')?.getCurrentPostId()));
  await page.evaluate((words) => {
    window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    window.wp.data.dispatch('core/editor').editPost({ title: words });
  }, title);
  await page
    .getByRole('button', { name: /^(Publish|Submit for Review)$/ })
    .first()
    .waitFor();
}

/** By typing its name, as a writer does. @param {Page} page */
export async function insertCompareBlock(page) {
  await page
    .getByRole('button', { name: /Add default block|Add block/ })
    .first()
    .click();
  await page.keyboard.type('/compare sources');
  await page.getByRole('option', { name: 'Compare sources' }).click();
  await page.locator('.factdiff-desk').waitFor();
}

/** @param {import('playwright-core').Locator | import('playwright-core').FrameLocator | Page} place @param {{ title?: string, url?: string, text: string }[]} sources */
export async function pasteSources(place, sources) {
  for (const [index, { title, url, text }] of sources.entries()) {
    const form = place.locator('.factdiff-source').nth(index);
    if ((await form.count()) === 0) await place.getByRole('button', { name: 'Add a report' }).click();
    await form.getByLabel('Text').fill(text);
    if (title) await form.getByLabel('Name').fill(title);
    if (url) await form.getByLabel('Address').fill(url);
  }
}

/** As the menu "Preview" does. @param {Page} page @param {'Desktop' | 'Tablet' | 'Mobile'} device */
export async function previewOn(page, device) {
  await page.getByRole('button', { name: 'Preview', exact: true }).first().click();
  await page.getByRole('menuitem', { name: device }).click();
  await page.keyboard.press('Escape');
}

/** Publishes through the panel that asks twice. @param {Page} page @returns {Promise<string>} the post's address */
export async function publish(page) {
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await page.locator('.editor-post-publish-panel').getByRole('button', { name: 'Publish', exact: true }).click();
  await page.waitForFunction(() => window.wp.data.select('core/editor').isCurrentPostPublished());
  await page.getByRole('button', { name: 'Close panel' }).click();
  return page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
}

/** A request to the plugin's address as this page's user. @param {Page} page @param {string} path @param {string} method @param {unknown} [data] */
export function ask(page, path, method, data) {
  return page.evaluate(
    async (request) => {
      try {
        return { status: 200, body: await window.wp.apiFetch(request) };
      } catch (error) {
        const { data: about, code } = /** @type {{ data?: { status?: number }, code?: string }} */ (error);
        return { status: about?.status ?? 0, body: code };
      }
    },
    { path: `/factdiff/v1/${path}`, method, data },
  );
}
