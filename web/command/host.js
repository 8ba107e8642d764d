// Files, standard streams and the terminal for the command in node; core/cli/posix_host.cpp is the same natively.
//   nodeHost.readFile('missing.txt', 10)  -> { problem: 'No such file or directory' }

import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { getSystemErrorMap } from 'node:util';

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;
const CHUNK = 64 * 1024;

/** Where libuv has other words than the C library. @type {Record<string, string>} */
const PROBLEMS = {
  EISDIR: 'Is a directory',
  EIO: 'Input/output error',
  ELOOP: 'Too many levels of symbolic links',
  ENAMETOOLONG: 'File name too long',
};

/** @type {import('./module.d.ts').Host} */
export const nodeHost = {
  readFile(path, limit) {
    let descriptor = STANDARD_INPUT;
    try {
      if (path !== '-') descriptor = openSync(path, 'r');
      return readAll(descriptor, limit);
    } catch (error) {
      return { problem: problemOf(error) };
    } finally {
      if (descriptor !== STANDARD_INPUT) closeSync(descriptor);
    }
  },
  writeFile(path, bytes) {
    try {
      writeFileSync(path, bytes);
      return true;
    } catch {
      return false;
    }
  },
  writeOut: (bytes) => writeAll(STANDARD_OUTPUT, bytes),
  writeError: (bytes) => void writeAll(STANDARD_ERROR, bytes),
  terminalWidth: () => (process.stdout.isTTY ? (process.stdout.columns ?? 0) : -1),
  environmentVariable: (name) => process.env[name] ?? '',
};

/** @param {number} descriptor @param {number} limit */
function readAll(descriptor, limit) {
  const chunks = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const got = patiently(() => readSync(descriptor, chunk, 0, CHUNK, null));
    if (got === 0) return { bytes: Buffer.concat(chunks) };
    chunks.push(chunk.subarray(0, got));
    size += got;
    if (size > limit) return { isTooLarge: /** @type {const} */ (true) };
  }
}

/** @param {number} descriptor @param {Uint8Array} bytes */
function writeAll(descriptor, bytes) {
  try {
    for (let at = 0; at < bytes.length;) at += patiently(() => writeSync(descriptor, bytes, at));
    return true;
  } catch {
    return false;
  }
}

// A pipe that another program made non-blocking says "again" instead of waiting.
/** @param {() => number} act */
function patiently(act) {
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** @param {unknown} error */
function problemOf(error) {
  const own = PROBLEMS[codeOf(error)];
  if (own) return own;
  const [, words] = getSystemErrorMap().get(/** @type {{ errno: number }} */ (error).errno) ?? ['', String(error)];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {{ code?: string }} */ (error).code ?? '';
}
