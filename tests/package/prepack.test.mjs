// npm packs only what was built from what is committed: npm pack in a small repository with the project's own check.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const CHECK = fileURLToPath(new URL('../../web/package/prepack.mjs', import.meta.url));
const ENGINE = 'export {};\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factdiff-prepack-'));
  mkdirSync(join(folder, 'web/package'), { recursive: true });
  cpSync(CHECK, join(folder, 'web/package/prepack.mjs'));
  write('package.json', manifest('0.1.0'));
  write('.gitignore', 'dist/\n');
  git('init', '--quiet');
  commit();
  build();
});

afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** @param {string} version */
const manifest = (version) =>
  JSON.stringify({
    name: 'x',
    version,
    files: ['dist'],
    type: 'module',
    scripts: { prepack: 'node web/package/prepack.mjs' },
  });

/** @param {string[]} args */
function git(...args) {
  const own = ['-c', 'user.name=x', '-c', 'user.email=x@x.invalid', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

function commit() {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
}

/** As the build writes it. @param {object} [other] */
function build(other) {
  write('dist/factdiff.js', ENGINE);
  const files = { 'factdiff.js': { sha256: createHash('sha256').update(ENGINE).digest('hex') } };
  const provenance = { engine: '0.1.0', commit: git('rev-parse', 'HEAD'), changed: false, files, ...other };
  write('dist/provenance.json', JSON.stringify(provenance));
}

/** @param {Record<string, string>} [env] */
function pack(env) {
  // What npm tells the programs it runs is of the project's own settings, which forbid scripts at install time.
  const rest = Object.entries(process.env).filter(([name]) => name !== 'FACTDIFF_PACK' && !/^npm_/i.test(name));
  const { status, stderr } = spawnSync('npm', ['pack'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...Object.fromEntries(rest), ...env },
  });
  return { status, said: stderr };
}

/** @param {RegExp} why */
function isRefused(why) {
  const { status, said } = pack();
  assert.notEqual(status, 0);
  assert.match(said, why);
  assert.doesNotMatch(said, /^\s+at /m, 'no stack of calls');
}

test('what was built from the commit is packed', () => assert.deepEqual(pack().status, 0));

test('what was built from another commit is not', () => {
  write('new.txt', 'x');
  commit();
  isRefused(/dist\/ was built from commit [0-9a-f]{7}, and this is [0-9a-f]{7}\. Run "npm run build"/);
});

test('nor while a file is changed, nor what was built then', () => {
  write('package.json', `${manifest('0.1.0')}\n`);
  isRefused(/changed and not committed/);
  git('checkout', '--', 'package.json');
  build({ changed: true });
  isRefused(/built while files were changed/);
});

test('nor a file that another hand has written, nor nothing, nor another version', () => {
  write('dist/factdiff.js', 'changed');
  isRefused(/dist\/factdiff\.js is not the file that was built/);
  rmSync(join(folder, 'dist/factdiff.js'));
  isRefused(/dist\/factdiff\.js is missing/);
  rmSync(join(folder, 'dist'), { recursive: true });
  isRefused(/nothing is built/);
  build();
  write('package.json', manifest('0.2.0'));
  isRefused(/built as version 0\.1\.0, and package\.json says 0\.2\.0/);
});

test('a test packs what it has, and is told', () => {
  build({ changed: true });
  const { status, said } = pack({ FACTDIFF_PACK: 'anyway' });
  assert.equal(status, 0);
  assert.match(said, /built while files were changed/);
});
