// The factdiff command as a shell sees it: what it prints, where, and how it ends.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../build/native/factdiff', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'factdiff-'));
after(() => rmSync(folder, { recursive: true }));

const ELEVEN = 'The fire in Westport killed 11 people on Monday, police said.\n';
const TWELVE = 'The fire in Westport killed 12 people on Monday, police said.\n';

/** @param {string} name @param {string | Buffer} content */
function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** @param {string[]} args @param {string | Buffer} [input] @param {Record<string, string>} [env] */
function run(args, input = '', env = {}) {
  const done = spawnSync(COMMAND, args, { input, env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}

/** @param {string} text */
const lines = (text) => text.trimEnd().split('\n');

test('two reports that agree end with 0, two that conflict with 1', () => {
  const agree = run(['compare', '--json', file('a.txt', ELEVEN), file('b.txt', ELEVEN)]);
  assert.equal(agree.code, 0, agree.err);
  const report = JSON.parse(agree.out);
  assert.equal(report.schema, 'factdiff/1');
  assert.deepEqual(
    report.sources.map((/** @type {{ id: string }} */ source) => source.id),
    ['a.txt', 'b.txt'],
  );
  assert.ok(report.findings.some((/** @type {{ verdict: string }} */ finding) => finding.verdict === 'agree'));
  const conflict = run(['compare', file('a.txt', ELEVEN), file('c.txt', TWELVE)]);
  assert.equal(conflict.code, 1, conflict.out);
  assert.match(conflict.out, /CONFLICT/);
});

test('one report is checked and extracted', () => {
  const path = file('a.txt', ELEVEN);
  assert.equal(run(['check', path]).code, 0);
  const { mentions } = JSON.parse(run(['extract', '--json', path]).out);
  const eleven = mentions.find((/** @type {{ text: string }} */ mention) => mention.text === '11');
  assert.equal(ELEVEN.slice(eleven.start, eleven.end), '11');
  assert.match(run(['extract', path]).out, /count +11/);
  assert.match(run(['extract', '--markdown', path]).out, /\| count \| 11 \|/);
});

test('offsets are UTF-16 units after emoji and accents', () => {
  const text = `😀 é 👩‍👩‍👧 Élodie: ${ELEVEN}`;
  const { mentions } = JSON.parse(run(['extract', '--json', '-'], text).out);
  const eleven = mentions.find((/** @type {{ text: string }} */ mention) => mention.text === '11');
  assert.equal(text.slice(eleven.start, eleven.end), '11');
});

test('titles and dates reach the report', () => {
  const args = ['compare', '--json', '--title', 'One', '--published', '2025-09-05', '--title', 'Two'];
  const { sources } = JSON.parse(run([...args, file('a.txt', ELEVEN), file('b.txt', ELEVEN)]).out);
  assert.deepEqual([sources[0].title, sources[1].title], ['One', 'Two']);
  assert.deepEqual([sources[0].published, sources[1].published], ['2025-09-05', null]);
});

test('bad usage and unreadable input end with 2 and a message that names them', () => {
  const good = file('a.txt', ELEVEN);
  const rows = [
    { args: [], says: /compare, check or extract/ },
    { args: ['comprae', good], says: /comprae/ },
    { args: ['compare', '--jsn', good], says: /--jsn/ },
    { args: ['compare', join(folder, 'missing.txt'), good], says: /missing\.txt: No such file/ },
    { args: ['compare', folder, good], says: /Is a directory/ },
    { args: ['compare', file('empty.txt', ''), good], says: /empty\.txt.* is empty/ },
    {
      args: ['compare', file('latin.txt', Buffer.from([0x65, 0xe9, 0x20])), good],
      says: /latin\.txt.*UTF-8 \(byte 1\)/,
    },
    { args: ['check', file('utf16.txt', Buffer.from(`\ufeff${ELEVEN}`, 'utf16le'))], says: /UTF-8 \(byte 0\)/ },
    { args: ['check', file('large.txt', 'a '.repeat(6 * 1024 * 1024))], says: /10 MiB/ },
    { args: ['compare', '--published', 'Friday', good], says: /Friday/ },
    { args: ['compare', '--html', join(folder, 'no', 'where.html'), good], says: /cannot write/ },
  ];
  for (const { args, says } of rows) {
    const { code, out, err } = run(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, says);
    assert.match(err, /^factdiff: /);
    assert.equal(out, '', args.join(' '));
  }
});

test('a forgotten name of a page costs no report', () => {
  const [a, b, page] = [file('a.txt', ELEVEN), file('c.txt', TWELVE), file('page.html', `<p>${ELEVEN}</p>`)];
  const rows = [
    { args: ['compare', '--html', a, b], says: /a\.txt/ },
    { args: ['compare', a, b, '--html'], says: /--html needs a value/ },
    { args: ['compare', '--html', '--all', a, b], says: /--html needs a value before --all/ },
    { args: ['compare', '--html', page, page, b], says: /page\.html, which is one of the reports/ },
  ];
  for (const { args, says } of rows) {
    const { code, err, out } = run(args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, says);
  }
  assert.equal(readFileSync(a, 'utf8'), ELEVEN);
  assert.equal(readFileSync(page, 'utf8'), `<p>${ELEVEN}</p>`);
});

test('--exit-zero ends with 0 for what was found, with 2 for what failed', () => {
  const files = [file('a.txt', ELEVEN), file('c.txt', TWELVE)];
  assert.equal(run(['compare', '--exit-zero', ...files]).code, 0);
  assert.equal(run(['compare', '--exit-zero', join(folder, 'missing.txt')]).code, 2);
});

test('help and version are answers', () => {
  assert.match(run(['--help']).out, /factdiff compare A\.txt B\.txt/);
  assert.equal(run(['--help']).code, 0);
  assert.match(run(['--version']).out, /^factdiff \d+\.\d+\.\d+\n$/);
});

test('pages are read as text, and their scripts are not', () => {
  const page = file(
    'page.html',
    `<!doctype html><title>Fire &amp; smoke</title><meta property="article:published_time" content="2025-09-05">
     <script>document.write('99 people')</script><p>The fire in Westport killed <b>11</b> people.</p>`,
  );
  const report = JSON.parse(run(['compare', '--json', page]).out);
  assert.equal(report.sources[0].title, 'Fire & smoke');
  assert.equal(report.sources[0].published, '2025-09-05');
  assert.equal(report.sources[0].length, 'The fire in Westport killed 11 people.'.length);
});

test('standard input is a source', () => {
  assert.equal(run(['compare', '-', file('c.txt', TWELVE)], ELEVEN).code, 1);
});

test('lines of NDJSON are answered in order, and a bad one does not end the run', () => {
  const { code, out, err } = run(
    ['compare', '--ndjson'],
    [
      JSON.stringify({ id: 1, sources: [{ text: ELEVEN }, { text: TWELVE }] }),
      '{"id": 2, "sources": [',
      '',
      JSON.stringify({ id: 'three', sources: [] }),
      JSON.stringify({ id: 4, sources: [{ text: 7 }] }),
      JSON.stringify([1]),
      JSON.stringify({ sources: [{ text: ELEVEN }] }),
    ].join('\n'), // the last line has no newline
  );
  const answers = lines(out).map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map((answer) => answer.id),
    [1, null, 'three', 4, null, null],
  );
  assert.deepEqual(
    answers.map((answer) => answer.error?.code ?? answer.schema),
    ['factdiff/1', 'bad-request', 'bad-request', 'bad-request', 'bad-request', 'factdiff/1'],
  );
  assert.equal(code, 2);
  assert.match(err, /4 of 7 lines/);
});

test('NDJSON ends with 1 for a conflict and 0 without', () => {
  const line = (/** @type {string[]} */ ...texts) =>
    JSON.stringify({ id: 1, sources: texts.map((text) => ({ text })) });
  assert.equal(run(['compare', '--ndjson'], `${line(ELEVEN, ELEVEN)}\r\n`).code, 0);
  assert.equal(run(['compare', '--ndjson'], `${line(ELEVEN, ELEVEN)}\n${line(ELEVEN, TWELVE)}\n`).code, 1);
  assert.equal(run(['compare', '--ndjson'], '').code, 0);
});

test('a line with invalid UTF-8 or too much text is answered with its error', () => {
  const bad = Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
  const large = Buffer.from(`${JSON.stringify({ id: 2, text: 'a '.repeat(6 * 1024 * 1024) })}\n`);
  const huge = Buffer.concat([
    Buffer.from('{"id":3,"text":"'),
    Buffer.alloc(70 * 1024 * 1024, 0x61),
    Buffer.from('"}\n'),
  ]);
  const good = Buffer.from(`${JSON.stringify({ id: 4, text: ELEVEN })}\n`);
  const answers = lines(run(['extract', '--ndjson'], Buffer.concat([bad, large, huge, good])).out).map((line) =>
    JSON.parse(line),
  );
  assert.deepEqual(
    answers.map((answer) => answer.error?.code ?? 'answered'),
    ['bad-request', 'too-large', 'too-large', 'answered'],
  );
  assert.match(answers[0].error.message, /UTF-8 \(byte 16\)/);
});

test('JSON nested a million deep is refused, not followed', () => {
  const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
  const rows = [deep, `{"id":${deep},"text":"11 people"}`, `{"text":"11 people","x":${deep}}`, '['.repeat(1_000_000)];
  const answers = lines(run(['extract', '--ndjson'], rows.join('\n')).out).map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map((answer) => answer.error?.code),
    rows.map(() => 'bad-request'),
  );
  const brackets = JSON.stringify({ id: { deep: 1 }, text: `${'['.repeat(500)} \\" 11 people` });
  const answer = JSON.parse(run(['extract', '--ndjson'], brackets).out);
  assert.deepEqual([answer.id, answer.mentions.length], [null, 1]);
});

test('one text is asked of check and extract', () => {
  const two = JSON.stringify({ id: 1, sources: [{ text: ELEVEN }, { text: TWELVE }] });
  for (const verb of ['check', 'extract']) {
    assert.equal(JSON.parse(run([verb, '--ndjson'], two).out).error.code, 'bad-request');
  }
});

test('a program that waits for each answer gets it', { timeout: 20_000 }, async () => {
  const child = spawn(COMMAND, ['extract', '--ndjson']);
  const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  for (const id of [1, 2]) {
    child.stdin.write(`${JSON.stringify({ id, text: ELEVEN })}\n`);
    assert.equal(JSON.parse((await answers.next()).value).id, id);
  }
  child.stdin.end();
});

test('the note and the page hold the same findings', () => {
  const files = [file('a.txt', ELEVEN), file('c.txt', TWELVE)];
  assert.match(run(['compare', '--markdown', ...files]).out, /^\| conflict \|.*\| 11 .*\| 12 /m);
  const path = join(folder, 'out.html');
  const page = run(['compare', '--html', path, ...files]);
  assert.deepEqual([page.code, page.out], [1, '']);
  assert.match(readFileSync(path, 'utf8'), /class="finding conflict"/);
});

test('nothing is coloured outside a terminal', () => {
  assert.ok(!run(['compare', file('a.txt', ELEVEN), file('c.txt', TWELVE)]).out.includes('\u001b'));
});

test('the same request gives the same bytes', () => {
  const args = ['compare', '--json', file('a.txt', ELEVEN), file('c.txt', TWELVE)];
  assert.equal(run(args).out, run(args).out);
});
