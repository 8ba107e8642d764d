// factdiff … --ndjson with many lines: their order, the memory they take, and the tools that split them.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../build/native/factdiff', import.meta.url));

/** Requests of very different lengths, so that later ones are done first. @param {number} count */
function requests(count) {
  return Array.from({ length: count }, (_, id) => {
    const text = `The fire in Westport killed ${10 + (id % 7)} people on Monday. `.repeat(id % 10 === 0 ? 60 : 1);
    return JSON.stringify({ id, sources: [{ text }, { text: 'The fire in Westport killed 12 people on Monday.' }] });
  });
}

/** @param {string} command @param {string[]} args @param {string} input @param {Record<string, string>} [env] */
function run(command, args, input, env = {}) {
  const done = spawnSync(command, args, { input, env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}

test('on several threads the answers and the exit code are those of one', () => {
  const input = requests(300).join('\n');
  const one = run(COMMAND, ['compare', '--ndjson'], input);
  assert.equal(one.out.trimEnd().split('\n').length, 300);
  for (const jobs of ['2', '7', '0'])
    assert.deepEqual(run(COMMAND, ['compare', '--ndjson', '--jobs', jobs], input), one);
});

test('the memory taken does not grow with the number of lines', { timeout: 60_000 }, async () => {
  const line = `${JSON.stringify({ id: 1, text: 'About 60 people met, the mayor said. '.repeat(100) })}\n`;
  const child = spawn(COMMAND, ['extract', '--ndjson', '--jobs', '2'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const peak = () => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
  /** @param {number} count */
  const answer = async (count) => {
    const sent = (async () => {
      for (let i = 0; i < count; i += 1) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    })();
    for (let i = 0; i < count; i += 1) assert.equal((await answers.next()).done, false);
    await sent;
    return peak();
  };
  const few = await answer(200);
  const many = await answer(3000); // 11 MB of requests, 60 MB of answers
  child.stdin.end();
  assert.ok(many < few + 4 * 1024, `${few} kB after 200 lines, ${many} kB after 3200`);
});

test('a reader that goes away ends the run', { timeout: 20_000 }, async () => {
  const child = spawn('sh', ['-c', '"$0" compare --ndjson --jobs 2 | head -n 1', COMMAND]);
  child.stdin.on('error', () => {});
  child.stdin.end(requests(2000).join('\n'));
  child.stdout.resume();
  const [code] = await once(child, 'close');
  assert.equal(code, 0);
});

/** A line of README.md. @param {string} name */
function snippet(name) {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const line = new RegExp(`<!-- snippet: ${name} -->\\n\`\`\`\\w+\\n(.+)\\n\`\`\``).exec(readme)?.[1];
  assert.ok(line, `README.md has no snippet ${name}`);
  return line;
}

test("README's line for GNU parallel does as it stands what one process does", (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-lines-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const input = `${requests(2500).join('\n')}\n`;
  writeFileSync(join(folder, 'requests.ndjson'), input);
  const PATH = `${dirname(COMMAND)}:${process.env.PATH}`;
  const done = spawnSync('sh', ['-c', snippet('parallel')], {
    cwd: folder,
    env: { ...process.env, PATH, HOME: folder },
  });
  assert.equal(done.status, 0, done.stderr.toString());
  const expected = run(COMMAND, ['compare', '--ndjson', '--exit-zero'], input).out;
  assert.ok(readFileSync(join(folder, 'reports.ndjson'), 'utf8') === expected);
});

// RDD.pipe splits its command at spaces (Python: shlex), streaming at spaces outside of quotes; each writes a partition's
// lines to the program and reads lines, Hadoop with a tab after each. Neither is installed: this is what they do.
test("README's steps for Spark and Hadoop answer every partition", () => {
  const spark = /\.pipe\("([^"]+)", checkCode=True\)$/.exec(snippet('spark'))?.[1] ?? '';
  const hadoop = /-mapper "([^"]+)"$/.exec(snippet('hadoop'))?.[1] ?? '';
  assert.equal(spark, hadoop);
  const [program, ...args] = spark.split(' ');
  assert.equal(program, 'factdiff');
  const lines = requests(90);
  const whole = run(COMMAND, args, `${lines.join('\n')}\n`);
  const partitions = [lines.slice(0, 40), [], lines.slice(40)].map((part) =>
    run(COMMAND, args, part.map((line) => `${line}\n`).join('')),
  );
  assert.deepEqual(
    partitions.map(({ code }) => code),
    [0, 0, 0],
    'checkCode',
  );
  assert.ok(partitions.map(({ out }) => out).join('') === whole.out);
  for (const line of whole.out.trimEnd().split('\n')) assert.equal(JSON.parse(`${line}\t`).schema, 'factdiff/1');
});

// Spark's RDD.pipe and Hadoop Streaming start such a step for each partition and take every exit code but 0 for a crash;
// GNU parallel does the same on one machine.
test('a pipe step answers each partition in order, and what it finds is no failure', () => {
  const input = `${requests(120).join('\n')}\n{"id": "broken"\n`;
  const step = [COMMAND, 'compare', '--ndjson', '--exit-zero'];
  const expected = run(COMMAND, step.slice(1), input);
  assert.deepEqual([expected.code, expected.out.trimEnd().split('\n').length], [0, 121]);
  assert.match(expected.out, /"verdict":"conflict"/);
  const split = ['--will-cite', '--pipe', '--keep-order', '-N', '16', '--jobs', '3'];
  const parallel = run('parallel', [...split, ...step], input);
  assert.deepEqual([parallel.code, parallel.out === expected.out], [0, true], parallel.err);
  assert.equal(run(COMMAND, ['compare', '--exit-zero', 'no-such-file.txt'], '').code, 2, 'a failure stays one');
});
