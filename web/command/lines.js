// Answers lines of NDJSON in their order and in constant memory, on several threads; core/cli/lines.cpp does it natively.
//   {"id": 1, "sources": [{"text": "…"}, …]}  ->  {"id": 1, "schema": "factdiff/1", …}

import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { nodeHost } from './host.js';

/** @typedef {import('./module.d.ts').CommandModule} CommandModule */
/** @typedef {import('./module.d.ts').LineAnswer} LineAnswer */
/** @typedef {(line: Uint8Array) => Promise<LineAnswer>} Answer */

const LINES_A_JOB = 8;
const BYTES_HELD = 64 * 1024 * 1024;
const ALARM = 1;
const ERROR = 2;
const FAILED = 2; // the exit code
const STANDARD_INPUT = 0;

/**
 * @param {CommandModule} command
 * @param {string[]} words of the command line
 * @param {import('./module.d.ts').Lines} lines what linesOf() made of them
 * @param {URL} workerUrl
 * @returns {Promise<number>} the exit code
 */
export async function serveLines(command, words, { verb, jobs, limit }, workerUrl) {
  const threads = jobs > 0 ? jobs : availableParallelism();
  const pool = threads > 1 ? startPool(threads, verb, workerUrl) : null;
  /** @type {Answer} */
  const answer = pool?.answer ?? (async (line) => command.answerLine(verb, line));
  const tally = { lines: 0, bad: 0, alarm: false };
  /** @type {{ size: number, written: Promise<void> }[]} in the order they were read */
  const open = [];
  let held = 0;
  let written = Promise.resolve();
  // node reads a folder as nothing at all, without an error.
  let isUnreadable = fstatSync(STANDARD_INPUT).isDirectory();
  const input = isUnreadable
    ? []
    : splitLines(
        untilError(process.stdin, () => (isUnreadable = true)),
        limit,
      );
  for await (const line of input) {
    tally.lines += 1;
    if (line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue;
    while (open.length > 0 && (open.length >= threads * LINES_A_JOB || held + line.length > BYTES_HELD)) {
      const oldest = /** @type {(typeof open)[number]} */ (open.shift());
      await oldest.written;
      held -= oldest.size;
    }
    const before = written;
    written = answer(line).then(async ({ json, outcome }) => {
      await before;
      tally.bad += outcome === ERROR ? 1 : 0;
      tally.alarm ||= outcome === ALARM;
      if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
    });
    open.push({ size: line.length, written });
    held += line.length;
  }
  await written;
  await pool?.close();
  if (isUnreadable) {
    nodeHost.writeError(Buffer.from('factdiff: cannot read standard input\n'));
    return FAILED;
  }
  return command.finishLines(words, tally.lines, tally.bad, tally.alarm);
}

/** @param {AsyncIterable<Uint8Array>} input @param {() => void} onError */
async function* untilError(input, onError) {
  try {
    yield* input;
  } catch {
    onError();
  }
}

/**
 * A line longer than the limit comes back cut to one byte more, so memory is bounded.
 *
 * @param {AsyncIterable<Uint8Array>} input
 * @param {number} limit
 */
async function* splitLines(input, limit) {
  /** @type {Uint8Array[]} */
  let parts = [];
  let size = 0;
  for await (const chunk of input) {
    for (let from = 0; from < chunk.length;) {
      const newline = chunk.indexOf(0x0a, from);
      const part = chunk.subarray(from, newline < 0 ? chunk.length : newline).subarray(0, limit + 1 - size);
      parts.push(part);
      size += part.length;
      from = newline < 0 ? chunk.length : newline + 1;
      if (newline < 0) continue;
      yield Buffer.concat(parts);
      parts = [];
      size = 0;
    }
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

/** @param {number} count @param {number} verb @param {URL} workerUrl */
function startPool(count, verb, workerUrl) {
  const workers = Array.from({ length: count }, () => new Worker(workerUrl, { workerData: { verb } }));
  const idle = [...workers];
  /** @type {((worker: Worker) => void)[]} in the order they came */
  const waiting = [];
  return {
    /** @type {Answer} */
    async answer(line) {
      /** @type {Worker} */
      const worker = idle.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
      worker.postMessage(line);
      const [answered] = await once(worker, 'message');
      const next = waiting.shift();
      if (next) next(worker);
      else idle.push(worker);
      return answered;
    },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
