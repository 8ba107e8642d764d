// What the plugin's directory asks of the zip file: licences, readable source, a readme in its form.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';

const run = promisify(execFile);
const ROOT = new URL('../../', import.meta.url);

/** @type {Map<string, Buffer>} without the folder's name */
const files = new Map();

before(async () => {
  const zip = await readFile(new URL('dist/wordpress/factdiff.zip', ROOT));
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
    const [packed, nameLength, extra] = [
      zip.readUInt32LE(at + 18),
      zip.readUInt16LE(at + 26),
      zip.readUInt16LE(at + 28),
    ];
    const from = at + 30 + nameLength + extra;
    const name = zip.subarray(at + 30, at + 30 + nameLength).toString();
    files.set(name.replace('factdiff/', ''), inflateRawSync(zip.subarray(from, from + packed)));
    at = from + packed;
  }
});

const text = (/** @type {string} */ name) => files.get(name)?.toString() ?? '';

test('the licences are in it: the GPL of the whole, MIT of our own, those of bundled code and no other', () => {
  assert.match(text('LICENSE.txt'), /GNU GENERAL PUBLIC LICENSE\s+Version 2, June 1991/);
  assert.match(text('factdiff.php'), /License:\s+GPL-2\.0-or-later/);
  const licences = text('LICENCES.md');
  assert.match(licences, /GNU General Public License, version 2[^]*under version 3 or later/);
  for (const words of ['Copyright (c) 2026 The Factdiff authors', '## RE2', '## Abseil', '## nlohmann_json', '## musl'])
    assert.ok(licences.includes(words), words);
  assert.doesNotMatch(licences, /readability/i);
  for (const name of files.keys())
    if (name.startsWith('assets/') && name.endsWith('.js'))
      assert.doesNotMatch(text(name), /Arc90|Readability\(/, name);
});

test('readme.txt is in the form of the directory, and names no registry', () => {
  const readme = text('readme.txt');
  for (const field of [
    'Contributors',
    'Tags',
    'Requires at least',
    'Tested up to',
    'Requires PHP',
    'Stable tag',
    'License',
    'License URI',
  ])
    assert.match(readme, new RegExp(`^${field}: \\S`, 'm'));
  assert.ok((/^Tags: (.*)$/m.exec(readme)?.[1] ?? '').split(',').length <= 5);
  const [, short] = /License URI: .*\n\n(.*)\n/.exec(readme) ?? [];
  assert.ok(short.length > 0 && short.length <= 150);
  assert.equal(/Stable tag: (.*)/.exec(readme)?.[1], /Version:\s+(.*)/.exec(text('factdiff.php'))?.[1]);
  assert.doesNotMatch(readme, /npmjs|registry|https?:\/\/(?!www\.gnu\.org)/);
});

test(
  'the source of the WebAssembly is in it, as it was built, and its commands configure it',
  { timeout: 120_000 },
  async (t) => {
    const names = [...files.keys()].filter((name) => name.startsWith('source/'));
    assert.ok(names.length > 100);
    for (const name of names)
      assert.ok(files.get(name)?.equals(await readFile(new URL(name.replace('source/', ''), ROOT))), name);
    const commands = /`(npm ci[^`]*)`/.exec(text('readme.txt'))?.[1].split('\n') ?? [];
    assert.deepEqual(commands, JSON.parse(text('assets/provenance.json')).build.slice(0, commands.length));
    const folder = await mkdtemp(join(tmpdir(), 'factdiff-source-'));
    t.after(() => rm(folder, { recursive: true }));
    for (const name of names) {
      const path = join(folder, name.replace('source/', ''));
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, files.get(name) ?? '');
    }
    await symlink(fileURLToPath(new URL('node_modules', ROOT)), join(folder, 'node_modules'));
    await run('cmake', ['--preset', 'wasm'], { cwd: folder });
  },
);
