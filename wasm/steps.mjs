// Runs the long commands of a build and says how they get on.
//
//   await runStep('Compile the engine to WebAssembly', 'cmake', ['--build', '--preset', 'wasm'])
//     Compile the engine to WebAssembly … 120/290, 41 s        (on a terminal, one line that changes)
//     Compile the engine to WebAssembly: done in 83 s

import { spawn } from 'node:child_process';
import process from 'node:process';

const PROGRESS = /\[(\d+)\/(\d+)\]/g; // what ninja writes
const QUIET_INTERVAL_MS = 10_000; // in a log, a line so often is enough

/** A step failed; the end of what it printed is shown already. */
export class StepError extends Error {
  /** @param {string} message @param {string} output */
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

/**
 * Runs a command, its output kept back and shown only when it fails.
 *
 * @param {string} what for people
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<string>} what it printed
 */
export async function runStep(what, command, args, { env } = {}) {
  const progress = showProgress(what);
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      const last = [...text.matchAll(PROGRESS)].at(-1);
      if (last) progress.at(`${last[1]}/${last[2]}`);
    });
  }
  const failure = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit code ${code}`)));
  });
  if (failure === null) {
    progress.end('done');
    return output;
  }
  progress.end(`failed (${failure})`);
  console.error(output.split('\n').slice(-60).join('\n'));
  throw new StepError(`${what} failed: ${command} ${args.join(' ')} (${failure})`, output);
}

/** @param {string} what */
function showProgress(what) {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  const isTerminal = process.stdout.isTTY === true;
  let position = '';
  const show = () => {
    const line = `${what} … ${position ? `${position}, ` : ''}${seconds()}`;
    process.stdout.write(isTerminal ? `\r\x1b[K${line}` : `${line}\n`);
  };
  if (isTerminal) show();
  const timer = setInterval(show, isTerminal ? 500 : QUIET_INTERVAL_MS);
  return {
    /** @param {string} now */
    at(now) {
      position = now;
    },
    /** @param {string} how */
    end(how) {
      clearInterval(timer);
      process.stdout.write(`${isTerminal ? '\r\x1b[K' : ''}${what}: ${how} in ${seconds()}\n`);
    },
  };
}
