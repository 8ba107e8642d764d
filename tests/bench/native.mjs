// The native command as a process that stays, one request a line.
//
//   const native = startNative('extract');  await native.ask([{ text: 'A' }, { text: 'B' }]);  native.stop();

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeOf } from './clock.mjs';

const COMMAND = fileURLToPath(new URL('../../build/native/factdiff', import.meta.url));

/** @param {'extract' | 'compare'} verb */
export function startNative(verb) {
  const child = spawn(COMMAND, [verb, '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let lines = 0;
  /** @type {{ wanted: number, done: () => void } | undefined} */
  let waiting;
  child.stdout.on('data', (/** @type {Buffer} */ bytes) => {
    for (const byte of bytes) lines += byte === 10 ? 1 : 0;
    if (waiting && lines >= waiting.wanted) waiting.done();
  });
  return {
    /**
     * Resolves when the last answer is there; answers are counted, not parsed.
     *
     * @param {object[]} requests
     * @returns {Promise<void>}
     */
    ask(requests) {
      return new Promise((resolve) => {
        waiting = { wanted: lines + requests.length, done: resolve };
        child.stdin.write(requests.map((request) => `${JSON.stringify(request)}\n`).join(''));
      });
    },
    time: () => timeOf(child.pid),
    stop: () => child.kill(),
  };
}

/**
 * Instructions of the native engine under callgrind, the same in every run: those of starting with one text, and those
 * of each of twenty more. Null where valgrind is not installed.
 *
 * @param {string[]} texts at least 21
 */
export function countInstructions(texts) {
  if (!existsSync('/usr/bin/valgrind')) return null;
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-bench-'));
  /** @param {string[]} some */
  const count = (some) => {
    const out = join(folder, `callgrind.${some.length}`);
    const input = some.map((text) => `${JSON.stringify({ text })}\n`).join('');
    execFileSync('valgrind', ['--tool=callgrind', `--callgrind-out-file=${out}`, COMMAND, 'extract', '--ndjson'], {
      input,
      stdio: ['pipe', 'ignore', 'ignore'],
      maxBuffer: 1e9,
    });
    return Number(readFileSync(out, 'utf8').match(/^(?:summary|totals): (\d+)/m)?.[1]);
  };
  const one = count(texts.slice(0, 1));
  const many = count(texts.slice(0, 21));
  rmSync(folder, { recursive: true });
  return {
    start: one,
    perText: Math.round((many - one) / 20),
    bytesPerText: Math.round(Buffer.byteLength(texts.slice(1, 21).join('')) / 20),
  };
}
