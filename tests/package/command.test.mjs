// The command in node against the native one: the same bytes on both streams, the same exit code.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const NATIVE = fileURLToPath(new URL('../../build/native/factdiff', import.meta.url));
const IN_NODE = fileURLToPath(new URL('../../dist/bin/factdiff.mjs', import.meta.url));
const REQUESTS = readFileSync(new URL('../golden/requests.ndjson', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'factdiff-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {string | Buffer} content */
function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** @param {string} command @param {string[]} args @param {string | Buffer} [input] */
function run(command, args, input = '') {
  const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 1 << 28 });
  return { status, out: stdout.toString('latin1'), err: stderr.toString('latin1') };
}

/** @param {string[]} args @param {string | Buffer} [input] */
function runBoth(args, input) {
  const native = run(NATIVE, args, input);
  assert.deepEqual(run(IN_NODE, args, input), native, args.join(' '));
  return native;
}

test('the golden requests, whatever the number of jobs', () => {
  const answer = runBoth(['compare', '--ndjson'], REQUESTS);
  assert.ok(answer.out.length > 10_000);
  assert.deepEqual(runBoth(['compare', '--ndjson', '--jobs', '3'], REQUESTS), answer);
  assert.deepEqual(runBoth(['compare', '--ndjson', '--jobs=0'], REQUESTS), answer);
  const sources = REQUESTS.toString()
    .trimEnd()
    .split('\n')
    .flatMap((line) => JSON.parse(line).sources)
    .map((source) => JSON.stringify(source))
    .join('\n');
  runBoth(['extract', '--ndjson'], sources);
  runBoth(['check', '--ndjson'], sources);
});

test('every form of a report', () => {
  const files = [
    file(
      'a.txt',
      'Ada Lund said the port got $13.5 million for cranes and $6 million for rails. “We will build,” she said.\n',
    ),
    file(
      'b.html',
      '<!doctype html><title>Port &amp; rail</title><p>The port got nearly <b>$20 million</b>. Müller 😀 spoke.</p>',
    ),
    file('c.txt', 'The port got $25 million for cranes and rails, Ada Lund said.\n'),
  ];
  const rows = [
    [],
    ['--all'],
    ['--json'],
    ['--markdown'],
    ['--html', '-'],
    ['--json', '--title', 'Ünö', '--published', '2025-09-05', '--locale', 'en-GB'],
  ];
  for (const row of rows) assert.notEqual(runBoth(['compare', ...row, ...files]).out, '', row.join(' '));
  for (const row of [[], ['--json'], ['--markdown']]) runBoth(['extract', ...row, files[0]]);
  runBoth(['check', files[1]]);
  assert.equal(runBoth(['compare', '-', files[2]], readFileSync(files[0])).out.includes('standard input'), true);
  const [one, two] = [join(folder, 'one.html'), join(folder, 'two.html')];
  assert.equal(
    run(NATIVE, ['compare', '--html', one, ...files]).status,
    run(IN_NODE, ['compare', '--html', two, ...files]).status,
  );
  assert.deepEqual(readFileSync(one), readFileSync(two));
});

test('bad usage and unreadable input', () => {
  const good = file('good.txt', 'The wreck killed 11 sailors.\n');
  const rows = [
    [],
    ['--help'],
    ['--version'],
    ['comprae', good],
    ['compare', '--jsn', good],
    ['compare', '--jobs', '2', good],
    ['compare', '--ndjson', '--jobs', 'many'],
    ['compare', '--ndjson', '--jobs', '257'],
    ['compare', join(folder, 'missing.txt'), good],
    ['compare', folder, good],
    ['compare', `${good}/below.txt`, good],
    ['compare', join(folder, 'n'.repeat(300)), good],
    ['compare', file('empty.txt', ''), good],
    ['compare', file('latin.txt', Buffer.from([0x65, 0xe9, 0x20])), good],
    ['check', file('large.txt', 'a '.repeat(6 * 1024 * 1024))],
    ['compare', '--published', 'Friday', good],
    ['compare', '--html', join(folder, 'no', 'where.html'), good],
    ['compare', '--html', good, good],
    ['compare', '--html', '--all', good],
    ['compare', '--title', '--json', good],
    ['compare', good, '--html'],
  ];
  for (const row of rows) assert.notEqual(runBoth(row).status, 1, row.join(' '));
  assert.equal(readFileSync(good, 'utf8'), 'The wreck killed 11 sailors.\n');
  const own = file('own.html', '<p>The wreck killed 11 sailors.</p>');
  assert.equal(runBoth(['compare', '--html', own, own, good]).status, 2);
  assert.equal(readFileSync(own, 'utf8'), '<p>The wreck killed 11 sailors.</p>');
});

test('a folder as standard input cannot be read', () => {
  for (const args of [
    ['compare', '--ndjson'],
    ['extract', '--ndjson', '--jobs', '2', '--exit-zero'],
    ['check', '-'],
  ]) {
    const [native, inNode] = [NATIVE, IN_NODE].map((command) => {
      const descriptor = openSync(folder, 'r');
      const { status, stdout, stderr } = spawnSync(command, args, { stdio: [descriptor, 'pipe', 'pipe'] });
      closeSync(descriptor);
      return { status, out: stdout.toString(), err: stderr.toString() };
    });
    assert.equal(native.status, 2, args.join(' '));
    assert.match(native.err, /cannot read standard input/);
    assert.deepEqual(inNode, native, args.join(' '));
  }
});

test('bad lines, long lines and empty lines', () => {
  const long = Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(70 * 1024 * 1024, 0x61), Buffer.from('"}')]);
  const lines = [
    '',
    ' \r',
    '{',
    '{"id":"x","text":"11 people"}',
    '{"id":"half","text":"11 \\ud800 people"}',
    Buffer.from([0x7b, 0xff]),
    long,
    '{"id":2,"text":"12 people"}',
  ];
  const input = Buffer.concat(lines.flatMap((line, at) => [Buffer.from(at === 0 ? '' : '\n'), Buffer.from(line)]));
  assert.match(runBoth(['extract', '--ndjson', '--jobs', '2'], input).err, /4 of 8 lines/);
});

test('a program that waits for each answer gets it', { timeout: 20_000 }, async () => {
  const child = spawn(IN_NODE, ['extract', '--ndjson', '--jobs', '2']);
  const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  for (const id of [1, 2]) {
    child.stdin.write(`${JSON.stringify({ id, text: 'The wreck killed 11 sailors.' })}\n`);
    assert.equal(JSON.parse((await answers.next()).value).id, id);
  }
  child.stdin.end();
});
