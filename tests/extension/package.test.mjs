// What goes to the stores: the same bytes every time, and nothing that Mozilla's linter objects to.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { manifestFor, packFor } from '../../web/extension/package.mjs';
import { zipOf } from '../../web/zip.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const LINTER = fileURLToPath(new URL('../../node_modules/.bin/addons-linter', import.meta.url));
const manifest = JSON.parse(await readFile(new URL('../../web/extension/manifest.json', import.meta.url), 'utf8'));

test(
  'the archive for Firefox passes addons-linter: no error, no unsafe markup, no eval',
  { timeout: 120_000 },
  async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'factdiff-linter-'));
    t.after(() => rm(folder, { recursive: true }));
    const archive = join(folder, 'factdiff.zip');
    await writeFile(archive, await packFor('firefox'));
    const { stdout } = await run(process.execPath, [LINTER, '--output', 'json', archive]).catch((error) => error);
    const { summary, warnings, errors } = JSON.parse(stdout);
    assert.deepEqual(errors, []);
    assert.equal(summary.errors, 0);
    // Firefox for Android has no sidebar, and the extension does not offer itself there.
    const codes = warnings.map((/** @type {{ code: string }} */ { code }) => code);
    assert.deepEqual(codes, ['KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION']);
  },
);

test('built again elsewhere, on another day, the archives are the same bytes', { timeout: 120_000 }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'factdiff-again-'));
  t.after(() => rm(folder, { recursive: true }));
  // What a reviewer has: the sources, the engine, and the packages of the lock file.
  for (const path of [
    'LICENSE',
    'package.json',
    'tsconfig.json',
    'web',
    'build/wasm/factdiff.mjs',
    'build/wasm/factdiff.wasm',
    'node_modules/@mozilla/readability',
  ]) {
    await cp(join(ROOT, path), join(folder, path), { recursive: true });
  }
  for (const name of ['esbuild', '@esbuild', 're2']) {
    await symlink(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const build = "import('./web/extension/build.mjs').then(({ buildExtension }) => buildExtension())";
  await run(process.execPath, ['--eval', build], { cwd: folder, env: { ...process.env, TZ: 'Pacific/Chatham' } });
  for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
    const again = await packFor(browser, pathToFileURL(join(folder, 'dist/extension/')));
    assert.ok(again.equals(await packFor(browser)), browser);
  }
});

test('each archive’s manifest is for its browser', () => {
  const chromium = manifestFor(manifest, 'chromium');
  const firefox = manifestFor(manifest, 'firefox');
  assert.deepEqual(chromium.background, { service_worker: 'background.js' });
  assert.deepEqual(firefox.background, { scripts: ['background.js'] });
  assert.ok(!('sidebar_action' in chromium) && !('side_panel' in firefox));
});

test('both archives hold the licences of what is bundled', async () => {
  const licences = await readFile(new URL('../../dist/extension/LICENCES.md', import.meta.url), 'utf8');
  for (const words of [
    'The Factdiff authors',
    '@mozilla/readability',
    'Copyright (c) 2010 Arc90',
    'Apache License',
    'RE2',
    'Abseil',
  ])
    assert.ok(licences.includes(words), words);
  for (const browser of /** @type {const} */ (['chromium', 'firefox']))
    assert.ok((await packFor(browser)).includes('LICENCES.md'), browser);
});

test('the extension may do no more than it needs before its reader is asked', () => {
  assert.deepEqual(manifest.permissions, ['activeTab', 'scripting', 'storage', 'sidePanel', 'contextMenus']);
  for (const name of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
    assert.ok(!(name in manifest), name);
  }
});

test('a zip holds its entries, sorted, whatever order they came in', () => {
  const a = { name: 'a.txt', bytes: Buffer.from('harbour '.repeat(50)) };
  const b = { name: 'b/c.txt', bytes: Buffer.from('wall') };
  const zip = zipOf([b, a]);
  assert.deepEqual(zip, zipOf([a, b]));
  assert.equal(zip.readUInt32LE(0), 0x04034b50);
  const size = zip.readUInt32LE(18);
  assert.equal(inflateRawSync(zip.subarray(35, 35 + size)).toString(), a.bytes.toString());
  assert.equal(zip.readUInt16LE(zip.length - 12), 2);
});
