// The plugin in a real WordPress: as an author, as an administrator, as a reader with and without scripts, to its end.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { closeChromium, listedFindings } from '../e2e/chromium.mjs';
import { ask, insertCompareBlock, logIn, newPost, openReader, pasteSources, previewOn, publish } from './dashboard.mjs';
import { startWordPress } from './site.mjs';

/** @typedef {import('playwright-core').Page} Page */

// What WordPress changes in texts: quotes, dashes, dots, ×, &, tags, the names of shortcodes.
const WIRE = `"It's a 10x20 shelter," Ada Lund said -- at least 12 people <b>slept</b> in it & the AT&T mast... [gallery] The port got $13.5 million for cranes and $6 million for rails.

A paragraph follows that holds no figure and no quote, only words about the weather. The sky was grey and the sea was rough. This sentence is far from every figure and every quote, so that no post has a reason to keep it.`;
const POST = `The port got nearly $20 million for cranes and rails, officials said. "It's a 10x20 hall," Ada Lund said. At least 12 people slept in it.`;
const SOURCES = [
  { title: 'Coast Wire <i>&amp;', url: 'https://coast-wire.example/port?a=1&b=2', text: WIRE },
  { title: 'Morning Post', text: POST },
];
const FAR_SENTENCE = 'far from every figure';

/** @type {import('./site.mjs').Site} */
let site;
/** @type {Page} */
let author;
/** @type {Page} */
let admin;
/** The author's published post with a block. */
let address = '';

before(
  async () => {
    site = await startWordPress();
    author = await logIn(site, 'author');
    admin = await logIn(site, 'admin');
  },
  { timeout: 180_000 },
);

after(async () => {
  await closeChromium();
  await site?.stop();
});

/** For the eyes: SHOTS=/tmp/shots node --test … @param {Page} page @param {string} name */
async function look(page, name) {
  if (!process.env.SHOTS) return;
  await mkdir(process.env.SHOTS, { recursive: true });
  await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}

async function uploadPlugin() {
  await admin.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  await admin.setInputFiles('#pluginzip', fileURLToPath(new URL('../../dist/wordpress/factdiff.zip', import.meta.url)));
  await admin.getByRole('button', { name: 'Install Now' }).click();
}

/** @param {() => boolean} isSo */
async function expectSoon(isSo) {
  for (let tries = 0; !isSo(); tries += 1) {
    assert.ok(tries < 200, String(isSo));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The stored report as the page holds it. @param {Page} page */
const reportIn = (page) =>
  page
    .locator('div.factdiff')
    .evaluate((host) => JSON.parse(/** @type {HTMLElement} */ (host).dataset.report ?? 'null'));

/** @param {{ source: number, start: number, end: number, text: string }} mention */
const slice = ({ source, start, end }) => SOURCES[source].text.slice(start, end);

test('an administrator uploads the zip file and activates it', async () => {
  await uploadPlugin();
  await admin.getByRole('link', { name: 'Activate Plugin' }).click();
  await admin.getByText('Plugin activated.').waitFor();
  await admin.getByRole('link', { name: 'Comparisons' }).first().waitFor();
});

test(
  'an author pastes sources into the block, sees the findings and publishes them',
  { timeout: 120_000 },
  async () => {
    await newPost(author, site, 'Money for the port');
    await insertCompareBlock(author);
    await look(author, 'block-empty');
    await pasteSources(author, SOURCES);
    await author.locator('.factdiff-desk fact-diff .finding').first().waitFor();
    const previewed = await listedFindings(author);
    assert.ok(
      previewed.some(({ verdict }) => verdict === 'Adds up'),
      JSON.stringify(previewed),
    );
    await look(author, 'block-preview');
    await author.getByRole('button', { name: 'Show in this post' }).click();
    await author.locator('.factdiff-desk').waitFor({ state: 'detached' });
    const told = (/** @type {Awaited<ReturnType<typeof listedFindings>>} */ findings) =>
      findings
        .filter(({ verdict }) => verdict !== 'One report only')
        .map(({ places, ...finding }) => ({
          ...finding,
          places: places.map(({ source, text }) => [source, text.replace(/^(nearly|at least) /, '')]),
        }));
    const kept = await listedFindings(author);
    assert.deepEqual(told(kept), told(previewed), 'the stored report says the same of what both reports say');
    assert.ok(kept.every(({ verdict }) => verdict !== 'One report only'));
    assert.ok(kept.some(({ places }) => places.some(({ said }) => said.includes('nearly $20 million'))));
    await look(author, 'block-kept');
    address = await publish(author);
    const content = await author.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
    assert.match(content.trim(), /^<!-- wp:factdiff\/compare \{"reportId":\d+\} \/-->$/);
  },
);

test('the previews of other screens show the block in a frame', { timeout: 120_000 }, async () => {
  /** @type {string[]} */
  const errors = [];
  author.on('pageerror', (error) => errors.push(error.message));
  const frame = author.frameLocator('iframe[name="editor-canvas"]');
  for (const device of /** @type {const} */ (['Tablet', 'Mobile'])) {
    await previewOn(author, device);
    await frame.locator('fact-diff .finding').first().waitFor();
    assert.equal(await frame.getByText('This block has encountered an error').count(), 0);
  }
  await look(author, 'block-mobile');
  await previewOn(author, 'Desktop');
  await author.locator('[data-type="factdiff/compare"] fact-diff .finding').first().waitFor();
  const other = await logIn(site, 'author');
  other.on('pageerror', (error) => errors.push(error.message));
  await newPost(other, site, 'In a frame');
  await insertCompareBlock(other);
  await previewOn(other, 'Tablet');
  const desk = other.frameLocator('iframe[name="editor-canvas"]');
  await pasteSources(desk, SOURCES);
  await desk.locator('.factdiff-desk fact-diff .finding').first().waitFor();
  await other.close({ runBeforeUnload: false });
  assert.deepEqual(errors, []);
});

test('a reader sees them; filters of typography have moved no place; whole texts stay away', async () => {
  const reader = await openReader();
  /** @type {string[]} */
  const asked = [];
  reader.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await reader.goto(address);
  await reader.locator('fact-diff .finding').first().waitFor();
  const report = await reportIn(reader);
  for (const mention of report.mentions) assert.equal(mention.text, slice(mention));
  assert.equal(report.sources[0].title, SOURCES[0].title);
  assert.ok(report.sources[0].snippets.length > 0);
  assert.ok(!(await reader.content()).includes(FAR_SENTENCE));
  assert.ok(await reader.locator('.factdiff-table').isHidden());
  assert.ok(!asked.some((path) => /\.wasm|factdiff-worker|wp-json/.test(path)), 'readers load no engine');
  await look(reader, 'reader');
  await reader.locator('fact-diff .title').first().click();
  const places = (await listedFindings(reader)).flatMap(({ places: shown }) => shown);
  assert.ok(
    places.some(({ said, text }) => said.length > text.length + 20),
    'places have words around them',
  );
  await look(reader, 'reader-open');
  await reader.context().close();
});

test('a reader without scripts has a table', async () => {
  const reader = await openReader({ javaScriptEnabled: false });
  await reader.goto(address);
  const rows = await reader.locator('.factdiff-table tbody tr').allInnerTexts();
  const sum = rows.find((row) => row.includes('Adds up'));
  assert.match(sum ?? '', /\$13\.5 million · \$6 million/);
  assert.match(sum ?? '', /nearly \$20 million/);
  const head = reader.locator('.factdiff-table thead th').nth(2);
  assert.equal(await head.innerText(), 'Coast Wire <i>&amp;');
  assert.equal(await head.locator('a').getAttribute('href'), 'https://coast-wire.example/port?a=1&b=2');
  await look(reader, 'reader-without-scripts');
  await reader.context().close();
});

test('a reader under a strict policy sees the findings', async () => {
  await site.setPolicy(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
  );
  const reader = await openReader();
  await reader.goto(address);
  await reader.locator('fact-diff .finding').first().waitFor();
  assert.equal(
    (await listedFindings(reader)).some(({ verdict }) => verdict === 'Adds up'),
    true,
  );
  await look(reader, 'reader-strict');
  await site.setPolicy('');
  await reader.context().close();
});

test('the block is opened again: the names are there, the texts are asked for', { timeout: 120_000 }, async () => {
  const id = await author.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
  const other = await logIn(site, 'author'); // another tab: nothing of the first is in it
  await other.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`);
  const block = other.locator('[data-type="factdiff/compare"]');
  await block.locator('fact-diff .finding').first().waitFor();
  await other.evaluate(() => {
    const [{ clientId }] = window.wp.data.select('core/block-editor').getBlocks();
    window.wp.data.dispatch('core/block-editor').selectBlock(clientId);
  });
  await other.getByRole('button', { name: 'Change the sources' }).click();
  await block.getByText('The texts of these sources are not kept.').waitFor();
  assert.equal(await block.getByLabel('Name').first().inputValue(), SOURCES[0].title);
  await block.getByRole('button', { name: 'Leave it as it is' }).click();
  await block.locator('fact-diff .finding').first().waitFor();
  await other.context().close();
});

test('a feed has the table, without the report', async () => {
  const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
  assert.match(feed, /Money for the port/);
  assert.match(feed, /<td>.*\$13\.5 million · \$6 million/);
  assert.doesNotMatch(feed, /data-report|snippets/);
});

test('another comparison is shown to readers when the post is updated', { timeout: 240_000 }, async () => {
  const reader = await openReader();
  /** @param {string} words */
  const readersSee = async (words) => {
    await reader.goto(address);
    await reader.locator('fact-diff .finding', { hasText: words }).first().waitFor();
    return (await listedFindings(reader)).map(({ verdict }) => verdict);
  };
  const post = await author.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
  const reports = async () =>
    JSON.parse(
      await site.php(
        `echo json_encode( get_posts( array( 'post_type' => 'factdiff_report', 'post_parent' => ${post}, 'fields' => 'ids', 'order' => 'ASC', 'orderby' => 'ID' ) ) );`,
      ),
    );
  const [first] = await reports();
  await author.goto(`${site.url}/wp-admin/post.php?post=${post}&action=edit`);
  const block = author.locator('[data-type="factdiff/compare"]');
  await block.locator('fact-diff .finding').first().waitFor();
  await author.evaluate(() => {
    const [{ clientId }] = window.wp.data.select('core/block-editor').getBlocks();
    window.wp.data.dispatch('core/block-editor').selectBlock(clientId);
  });
  await author.getByRole('button', { name: 'Change the sources' }).click();
  await pasteSources(block, [SOURCES[0], { title: 'Morning Post', text: POST.replace('$20 million', '$48 million') }]);
  await block.locator('fact-diff .finding', { hasText: 'Do not match' }).first().waitFor();
  await block.getByRole('button', { name: 'Show in this post' }).click();
  await block.locator('.factdiff-desk').waitFor({ state: 'detached' });
  assert.ok((await readersSee('Adds up')).every((verdict) => verdict !== 'Do not match'));
  await author.getByRole('button', { name: 'Update', exact: true }).click();
  await author.waitForFunction(
    () =>
      !window.wp.data.select('core/editor').isSavingPost() && !window.wp.data.select('core/editor').isEditedPostDirty(),
  );
  await readersSee('Do not match');
  const [, second] = await reports();
  assert.deepEqual(await reports(), [first, second], 'a revision still shows the first');
  const save = () => site.php(`wp_update_post( array( 'ID' => ${post}, 'post_title' => 'Money for the port' ) );`);
  const forgetRevisions = `foreach ( wp_get_post_revisions( ${post} ) as $revision ) { wp_delete_post_revision( $revision ); }`;
  await save();
  assert.deepEqual(await reports(), [first, second]);
  await site.php(forgetRevisions);
  await save();
  assert.deepEqual(await reports(), [first, second], 'one of today may be about to be saved in another window');
  await site.php(
    `global $wpdb; $wpdb->query( "UPDATE {$wpdb->posts} SET post_date = '2020-01-01', post_date_gmt = '2020-01-01' WHERE post_type = 'factdiff_report'" );`,
  );
  await save();
  assert.deepEqual(await reports(), [second]);
  await readersSee('Do not match');
  await reader.context().close();
});

test('a contributor compares, and changes nothing that an editor has published', { timeout: 120_000 }, async () => {
  const contributor = await logIn(site, 'contributor');
  await newPost(contributor, site, 'Pitch');
  await insertCompareBlock(contributor);
  await pasteSources(contributor, SOURCES);
  await contributor.locator('.factdiff-desk fact-diff .finding').first().waitFor();
  await contributor.getByRole('button', { name: 'Show in this post' }).click();
  await contributor.locator('.factdiff-desk').waitFor({ state: 'detached' });
  await contributor.locator('[data-type="factdiff/compare"] fact-diff .finding').first().waitFor();
  await contributor.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
  const { post, report } = await contributor.evaluate(() => ({
    post: window.wp.data.select('core/editor').getCurrentPostId(),
    report: window.wp.data.select('core/block-editor').getBlocks()[0].attributes.reportId,
  }));
  const { status, body } = await ask(contributor, `reports/${report}`, 'GET');
  assert.equal(status, 200, String(body));
  assert.equal((await ask(contributor, `reports/${report}`, 'POST', { report: body.report })).status, 404);
  const own = await ask(contributor, 'reports', 'POST', { report: body.report });
  assert.equal((await ask(contributor, `reports/${own.body.id}`, 'DELETE')).status, 200);
  await site.php(`wp_publish_post( ${post} );`);
  const reader = await openReader();
  await reader.goto(`${site.url}/?p=${post}`);
  await reader.locator('fact-diff .finding').first().waitFor();
  await reader.context().close();
  assert.equal((await ask(contributor, `reports/${report}`, 'DELETE')).status, 403);
  await contributor.goto(`${site.url}/wp-admin/admin.php?page=factdiff`);
  await contributor.locator('tr', { hasText: 'Pitch' }).waitFor();
  assert.equal(await contributor.locator('tr', { hasText: 'Pitch' }).getByRole('button').count(), 0);
  await contributor.context().close();
});

test('an administrator makes a report for the shortcode, from a post of the site', { timeout: 120_000 }, async () => {
  await site.php(
    `wp_insert_post( array( 'post_title' => 'Earlier storm', 'post_status' => 'publish', 'post_content' => 'The storm killed 11 sailors off Westport, the coast guard said.' ) );`,
  );
  await admin.goto(`${site.url}/wp-admin/admin.php?page=factdiff`);
  await pasteSources(admin, [
    { title: 'Now', text: 'The storm killed 12 sailors off Westport, the coast guard said.' },
  ]);
  await admin.getByPlaceholder('Find a post of this site').fill('Earlier storm');
  await admin.getByRole('button', { name: 'Earlier storm' }).click();
  await admin.locator('fact-diff .finding', { hasText: 'Do not match' }).first().waitFor();
  await look(admin, 'page');
  await admin.getByRole('button', { name: 'Keep it' }).click();
  const code = await admin.locator('tr', { hasText: 'Now · Earlier storm' }).locator('code').innerText();
  const post = await site.php(
    `echo wp_insert_post( array( 'post_author' => 1, 'post_title' => 'Old editor', 'post_status' => 'publish', 'post_content' => 'Before. ${code} After.' ) );`,
  );
  const reader = await openReader();
  await reader.goto(`${site.url}/?p=${post}`);
  await reader.locator('fact-diff .finding', { hasText: 'Do not match' }).first().waitFor();
  await look(reader, 'reader-shortcode');
  const theirs = await site.php(
    `echo wp_insert_post( array( 'post_author' => get_user_by( 'login', 'author' )->ID, 'post_title' => 'Not mine', 'post_status' => 'publish', 'post_content' => 'Before. ${code} After.' ) );`,
  );
  await reader.goto(`${site.url}/?p=${theirs}`);
  await reader.getByText('Before. After.').waitFor();
  assert.equal(
    await reader.locator('.factdiff').count(),
    0,
    'an author does not show what an administrator has compared',
  );
  await reader.context().close();
});

test('a post of the site is read without the findings shown in it', { timeout: 120_000 }, async () => {
  const code = await site.php(`echo get_page_by_title( 'Old editor', OBJECT, 'post' )->post_content;`);
  const block = code.replace(/\[factdiff id="(\d+)"\]/, '<!-- wp:factdiff/compare {"reportId":$1} /-->');
  await site.php(
    `wp_insert_post( array( 'post_author' => 1, 'post_title' => 'Both ways', 'post_status' => 'publish', 'post_content' => '${code} ${block}' ) );`,
  );
  await admin.goto(`${site.url}/wp-admin/admin.php?page=factdiff`);
  await admin.getByPlaceholder('Find a post of this site').fill('Both ways');
  await admin.getByRole('button', { name: 'Both ways' }).click();
  const text = admin.locator('.factdiff-source').first().getByLabel('Text');
  await admin.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  assert.equal((await text.inputValue()).replace(/\s+/g, ' '), 'Before. After. Before. After.');
});

test(
  'the search waits for the end of a word, and an answer that comes late is not shown',
  { timeout: 60_000 },
  async () => {
    await admin.goto(`${site.url}/wp-admin/admin.php?page=factdiff`);
    /** @type {string[]} */
    const asked = [];
    /** @type {(() => void) | undefined} */
    let letGo;
    const held = new Promise((resolve) => (letGo = () => resolve(undefined)));
    await admin.route(
      (url) => url.searchParams.has('search'),
      async (route) => {
        const words = new URL(route.request().url()).searchParams.get('search') ?? '';
        asked.push(words);
        if (words === 'Both') await held;
        await route.continue();
      },
    );
    const box = admin.getByPlaceholder('Find a post of this site');
    await box.pressSequentially('Both', { delay: 30 });
    await expectSoon(() => asked.length > 0);
    assert.deepEqual(asked, ['Both'], 'one question for four letters');
    await box.fill('Earlier storm');
    await admin.getByRole('button', { name: 'Earlier storm' }).waitFor();
    const late = admin.waitForResponse((response) => new URL(response.url()).searchParams.get('search') === 'Both');
    letGo?.();
    await (await late).finished();
    await admin.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    assert.equal(await admin.getByRole('button', { name: 'Both ways' }).count(), 0);
    assert.equal(await admin.getByRole('button', { name: 'Earlier storm' }).count(), 1);
    await admin.unrouteAll();
  },
);

test(
  'the draft check lists what differs while somebody types, and leads to the block',
  { timeout: 120_000 },
  async () => {
    await newPost(author, site, 'Storm');
    await author.evaluate(() => {
      const { createBlock } = window.wp.blocks;
      const words = [
        'It was a long night on the coast.',
        "The storm killed 14 sailors off Westport, the coast guard said -- it's over.",
      ];
      window.wp.data
        .dispatch('core/block-editor')
        .insertBlocks(words.map((content) => createBlock('core/paragraph', { content })));
    });
    await author.getByRole('button', { name: 'Draft check' }).click();
    const panel = author.locator('.factdiff-draft-check');
    await pasteSources(panel, [
      { title: 'Coast guard', text: 'The storm killed 12 sailors off Westport, the coast guard said.' },
    ]);
    const clash = panel.locator('fact-diff .finding', { hasText: 'Do not match' });
    await clash.first().waitFor();
    await look(author, 'draft-check');
    await author.locator('p.wp-block', { hasText: 'It was a long night' }).click();
    await clash.locator('.title').first().click();
    const chosen = await author.evaluate(
      () => window.wp.data.select('core/block-editor').getSelectedBlock()?.attributes.content,
    );
    assert.match(chosen, /killed 14 sailors/);
    const paragraph = author.locator('p.wp-block', { hasText: 'killed 14 sailors' });
    await paragraph.click();
    await author.keyboard.press('Home');
    for (let step = 0; step < 'The storm killed 1'.length; step += 1) await author.keyboard.press('ArrowRight');
    await author.keyboard.press('Delete');
    await author.keyboard.type('2');
    await clash.first().waitFor({ state: 'detached' });
    await panel.locator('fact-diff .finding', { hasText: 'Same figure' }).first().waitFor();
  },
);

test('nobody stores or reads what they may not, and nothing but a report is stored', { timeout: 120_000 }, async () => {
  const good = {
    schema: 'factdiff/1',
    engine: '0.1.0',
    sources: [{ title: 'A', length: 3 }],
    mentions: [],
    findings: [],
  };
  const anonymous = await fetch(`${site.url}/?rest_route=/factdiff/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ report: good }),
  });
  assert.equal(anonymous.status, 401);
  const cookies = (await author.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const forged = await fetch(`${site.url}/?rest_route=/factdiff/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookies },
    body: JSON.stringify({ report: good }),
  });
  assert.equal(forged.status, 401, 'cookies without a nonce are nobody');
  const adminsReport = Number(
    await site.php(`echo get_posts( array( 'post_type' => 'factdiff_report', 'author' => 1, 'fields' => 'ids' ) )[0];`),
  );
  assert.equal((await ask(author, `reports/${adminsReport}`, 'GET')).status, 403);
  assert.equal(
    (await ask(author, `reports/${adminsReport}`, 'POST', { report: good })).status,
    404,
    'a report does not change',
  );
  assert.equal((await ask(author, `reports/${adminsReport}`, 'DELETE')).status, 403);
  const adminsPost = Number(await site.php(`echo get_posts( array( 'author' => 1, 'fields' => 'ids' ) )[0];`));
  assert.equal((await ask(author, 'reports', 'POST', { report: good, post: adminsPost })).status, 403);
  const subscriber = await logIn(site, 'subscriber');
  await subscriber.goto(`${site.url}/wp-admin/profile.php`);
  const nonce = await subscriber.evaluate(async () =>
    (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text(),
  );
  const status = await subscriber.evaluate(
    async ([value, body]) =>
      (
        await fetch('/?rest_route=/factdiff/v1/reports', {
          method: 'POST',
          headers: { 'X-WP-Nonce': value, 'content-type': 'application/json' },
          body,
        })
      ).status,
    [nonce, JSON.stringify({ report: good })],
  );
  assert.equal(status, 403);
  await subscriber.context().close();
  for (const bad of [
    {},
    { ...good, schema: 'other/1' },
    { ...good, mentions: [{ source: 3, text: 'x' }] },
    { ...good, findings: [{ verdict: 'agree', members: [{ mention: 9 }] }] },
    { ...good, findings: [{ verdict: 'refuted', members: [] }] }, // of another version: never an alarm
    { ...good, findings: [{ members: [] }] },
    { ...good, findings: [{ verdict: ['conflict'], members: [] }] },
  ]) {
    assert.equal((await ask(author, 'reports', 'POST', { report: bad })).status, 400, JSON.stringify(bad));
  }
  for (const [day, kept] of [
    ['2024-02-29', '2024-02-29'],
    ['2025-99-99', undefined],
    ['2025-02-29', undefined],
  ]) {
    const sources = [{ title: 'A', length: 3, published: day }];
    const { id } = (await ask(author, 'reports', 'POST', { report: { ...good, sources } })).body;
    const { report } = (await ask(author, `reports/${id}`, 'GET')).body;
    assert.equal(report.sources[0].published, kept, day);
  }
  const large = { ...good, sources: [{ title: 'x'.repeat(2.5 * 1024 * 1024), length: 1 }] };
  assert.equal((await ask(author, 'reports', 'POST', { report: large })).status, 400);
  const hostile = '"><script>window.hurt = 1</script><img src=x onerror="window.hurt = 1">\' [gallery] &lt;b&gt;';
  const sent = {
    ...good,
    evil: hostile,
    sources: [{ title: hostile, url: 'javascript:window.hurt=1', length: 9, evil: hostile }],
    mentions: [
      { source: 0, start: 0, end: 9, text: hostile, kind: 'quote', quote: { marked: true, speaker: hostile }, evil: 1 },
    ],
    findings: [
      {
        id: 'q1',
        kind: 'quote',
        verdict: 'altered',
        about: hostile,
        explanation: hostile,
        reasons: [hostile],
        members: [{ mention: 0, role: hostile }],
        absent: [],
      },
    ],
  };
  const { body } = await ask(author, 'reports', 'POST', { report: sent, title: hostile });
  const post = await site.php(
    `echo wp_insert_post( array( 'post_author' => get_user_by( 'login', 'author' )->ID, 'post_title' => 'Hostile', 'post_status' => 'publish', 'post_content' => '[factdiff id="${body.id}"]' ) );`,
  );
  for (const javaScriptEnabled of [true, false]) {
    const reader = await openReader({ javaScriptEnabled });
    await reader.goto(`${site.url}/?p=${post}`);
    await reader
      .locator(javaScriptEnabled ? 'fact-diff .finding' : '.factdiff-table')
      .first()
      .waitFor();
    assert.equal(
      await reader.locator('.factdiff img, .factdiff script, .factdiff a[href^="javascript"], fact-diff img').count(),
      0,
    );
    const stored = await reportIn(reader).catch(() => null);
    if (javaScriptEnabled) {
      assert.equal(await reader.evaluate(() => 'hurt' in window), false);
      assert.equal(stored.mentions[0].text, hostile);
      assert.equal(stored.sources[0].url, undefined);
      assert.equal(JSON.stringify(stored).includes('evil'), false);
    }
    await reader.context().close();
  }
});

test('a large report passes through the filters of WordPress', { timeout: 120_000 }, async () => {
  const sources = [0, 1].map((n) => ({
    title: `Report ${n}`,
    length: 400_000,
    snippets: Array.from({ length: 500 }, (_, i) => ({
      start: i * 100,
      text: `It's "${i}" -- [x] <y> ${'ä'.repeat(60)}`,
    })),
  }));
  const mentions = [0, 1].flatMap((source) =>
    Array.from({ length: 500 }, (_, i) => ({
      source,
      start: i * 100,
      end: i * 100 + 2,
      text: '11',
      kind: 'figure',
      figure: { type: 'count', value: '11', unit: 'boat', hedge: 'exact', of: 'boats' },
    })),
  );
  const findings = Array.from({ length: 500 }, (_, i) => ({
    id: `f${i}`,
    kind: 'figure',
    verdict: 'agree',
    reasons: [],
    about: 'boats',
    salience: 0.5,
    confidence: 1,
    explanation: 'Both say 11.',
    members: [
      { mention: i, role: 'value' },
      { mention: 500 + i, role: 'value' },
    ],
    absent: [],
  }));
  const { status, body } = await ask(author, 'reports', 'POST', {
    report: { schema: 'factdiff/1', engine: '0.1.0', sources, mentions, findings },
  });
  assert.equal(status, 200, String(body));
  const post = await site.php(
    `echo wp_insert_post( array( 'post_author' => get_user_by( 'login', 'author' )->ID, 'post_title' => 'Large', 'post_status' => 'publish', 'post_content' => '<!-- wp:factdiff/compare {"reportId":${body.id}} /-->' ) );`,
  );
  const reader = await openReader();
  await reader.goto(`${site.url}/?p=${post}`);
  await reader.locator('fact-diff .finding').first().waitFor();
  const { length } = await reader
    .locator('div.factdiff')
    .evaluate((host) => /** @type {HTMLElement} */ (host).dataset.report ?? '');
  assert.ok(length > 400_000, `${length} characters`);
  assert.deepEqual(
    (await reportIn(reader)).sources,
    JSON.parse(JSON.stringify(sources.map((source) => ({ id: '', ...source })))),
  );
  await reader.context().close();
});

test('a comparison is deleted in the list, with its nonce', async () => {
  await admin.goto(`${site.url}/wp-admin/admin.php?page=factdiff`);
  const rows = admin.locator('table.widefat tbody tr');
  const before = await rows.count();
  await rows
    .first()
    .getByRole('button', { name: /Delete/ })
    .click();
  await admin.getByText('The comparison was deleted.').waitFor();
  await admin.waitForLoadState(); // the list comes after these words
  assert.equal(await rows.count(), before - 1);
  const form = { action: 'factdiff_delete', id: '1', _wpnonce: 'guessed' };
  const answer = await admin.context().request.post(`${site.url}/wp-admin/admin-post.php`, { form });
  assert.equal(answer.status(), 403);
});

test('a newer version in its place keeps the reports', async () => {
  await uploadPlugin();
  await admin.getByRole('link', { name: /Replace (current|installed) with uploaded/ }).click();
  await admin.getByText('Plugin updated successfully.').waitFor();
  const reader = await openReader();
  await reader.goto(address);
  await reader.locator('fact-diff .finding').first().waitFor();
  await reader.context().close();
});

// What a deleted plugin must find, and what an author keeps: [as it was, as it is then].
const WRITTEN = [
  [
    '<!-- wp:factdiff/compare {"reportId":7,"style":{"spacing":{"margin":{"top":"1em"}}}} /-->\n\n<p>Words {"a":1}.</p>',
    '<p>Words {"a":1}.</p>',
  ],
  ['A<!-- wp:factdiff/compare {\n  "reportId": 7\n} /-->B', 'AB'],
  ['<!-- wp:factdiff/compare -->\n<p>x</p>\n<!-- /wp:factdiff/compare -->C', 'C'],
  [
    '<!-- wp:group {"a":{"b":"}"}} -->\n<div class="wp-block-group"><!-- wp:factdiff/compare {"reportId":7} /--></div>\n<!-- /wp:group -->',
    '<!-- wp:group {"a":{"b":"}"}} -->\n<div class="wp-block-group"></div>\n<!-- /wp:group -->',
  ],
  [
    '<!-- wp:shortcode -->\n[factdiff id="7"]\n<!-- /wp:shortcode -->\n<!-- wp:shortcode -->[gallery]<!-- /wp:shortcode -->',
    '<!-- wp:shortcode -->[gallery]<!-- /wp:shortcode -->',
  ],
  ['One [factdiff] two [factdiff\n  id="7"\n] three [factdiff id=7 /] four', 'One  two  three  four'],
  ['One [factdiff id="7"]own [b] words[/factdiff] two', 'One own [b] words two'],
  ['Write [[factdiff id="7"]] there.', 'Write [factdiff id="7"] there.'],
  ['The word factdiff, and [factdiffs] and [fact-diff id="1"].', null],
];

/** @param {string} text */
const inPhp = (text) => `base64_decode( '${Buffer.from(text).toString('base64')}' )`;

test('deleting the plugin leaves nothing behind', { timeout: 120_000 }, async () => {
  const ids = JSON.parse(
    await site.php(
      `echo json_encode( array( ${WRITTEN.map(([was]) => `wp_insert_post( array( 'post_author' => 1, 'post_title' => 'Written', 'post_content' => wp_slash( ${inPhp(String(was))} ), 'post_excerpt' => 'Short [factdiff id="7"].' ) )`).join(', ')} ) );
      update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:factdiff/compare {"reportId":7} /-->' ), 3 => array( 'content' => '<p>Mine [factdiff id="7"]</p>' ), '_multiwidget' => 1 ) );
      update_option( 'widget_text', array( 4 => array( 'title' => 'Hello', 'text' => '[factdiff id="7"]' ), '_multiwidget' => 1 ) );
      update_option( 'sidebars_widgets', array( 'wp_inactive_widgets' => array(), 'sidebar-1' => array( 'block-2', 'block-3', 'text-4' ), 'array_version' => 3 ) );`,
    ),
  );
  assert.deepEqual(await site.complaints(), [], 'PHP had nothing to complain about');
  const left = () =>
    site
      .php(
        `global $wpdb; echo json_encode( array(
    'posts' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->posts} WHERE post_type LIKE 'factdiff%' OR ( post_content LIKE '%factdiff%' AND post_title <> 'Written' )" ),
    'meta' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->postmeta} WHERE meta_key LIKE '%factdiff%'" ),
    'options' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE '%factdiff%' OR ( option_value LIKE '%factdiff%' AND option_name NOT LIKE '\\\\_%' AND option_name <> 'recently_activated' )" ),
    'files' => (int) is_dir( WP_PLUGIN_DIR . '/factdiff' ) ) );`,
      )
      .then(JSON.parse);
  assert.ok((await left()).posts > 3);
  await admin.goto(`${site.url}/wp-admin/plugins.php`);
  await admin.locator('[data-slug="factdiff"]').getByRole('link', { name: 'Deactivate' }).click();
  await admin.getByText('Plugin deactivated.').waitFor();
  admin.once('dialog', (dialog) => dialog.accept());
  await admin.locator('[data-slug="factdiff"]').getByRole('link', { name: 'Delete' }).click();
  await admin.getByText('was successfully deleted.').waitFor();
  assert.deepEqual(await left(), { posts: 0, meta: 0, options: 0, files: 0 });
  const post = await site.php(`echo get_page_by_title( 'Old editor', OBJECT, 'post' )->post_content;`);
  assert.equal(post, 'Before.  After.');
  const contents = JSON.parse(
    await site.php(
      `echo json_encode( array_map( fn( $id ) => get_post( $id )->post_content, ${JSON.stringify(ids)} ) );`,
    ),
  );
  assert.deepEqual(
    contents,
    WRITTEN.map(([was, is]) => is ?? was),
  );
  assert.equal(await site.php(`echo get_post( ${ids[0]} )->post_excerpt;`), 'Short .');
  const widgets = JSON.parse(
    await site.php(
      `echo json_encode( array( get_option( 'widget_block' ), get_option( 'widget_text' ), get_option( 'sidebars_widgets' )['sidebar-1'] ) );`,
    ),
  );
  assert.deepEqual(widgets, [
    { 3: { content: '<p>Mine </p>' }, _multiwidget: 1 },
    { 4: { title: 'Hello', text: '' }, _multiwidget: 1 },
    ['block-3', 'text-4'],
  ]);
});

test('deleting it from a network cleans every site', { timeout: 120_000 }, async () => {
  const uninstall = fileURLToPath(new URL('../../web/wordpress/uninstall.php', import.meta.url));
  await site.php(
    `require ABSPATH . 'wp-admin/includes/upgrade.php'; require ABSPATH . 'wp-admin/includes/network.php';
    foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) { $wpdb->$name = $table; }
    install_network(); populate_network( 1, '127.0.0.1', 'admin@newsroom.invalid', 'Network', '/', false );`,
    "define( 'WP_ALLOW_MULTISITE', true ); define( 'WP_INSTALLING_NETWORK', true );",
  );
  const network = `define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '127.0.0.1' );
    define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );`;
  const left = JSON.parse(
    await site.php(
      `$second = wpmu_create_blog( '127.0.0.1', '/second/', 'Second', 1 );
      $ids = array();
      foreach ( array( 1, $second ) as $blog ) {
        switch_to_blog( $blog );
        wp_insert_post( array( 'post_type' => 'factdiff_report', 'post_status' => 'publish', 'post_title' => 'x' ) );
        $ids[ $blog ] = wp_insert_post( array( 'post_title' => 'On a network', 'post_content' => 'Mine [factdiff id="7"]' ) );
        restore_current_blog();
      }
      define( 'WP_UNINSTALL_PLUGIN', 'factdiff/factdiff.php' );
      require '${uninstall}';
      $left = array();
      foreach ( $ids as $blog => $id ) {
        switch_to_blog( $blog );
        $left[] = array( get_post( $id )->post_content, (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->posts} WHERE post_type = 'factdiff_report'" ) );
        restore_current_blog();
      }
      echo json_encode( $left );`,
      network,
    ),
  );
  assert.deepEqual(left, [
    ['Mine ', 0],
    ['Mine ', 0],
  ]);
});
