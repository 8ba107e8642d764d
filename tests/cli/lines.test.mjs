// factdiff … --ndjson with many lines: their order, the memory they take, and the tools that split them.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
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
