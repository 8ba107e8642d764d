#!/usr/bin/env node
// The factdiff command in node: core/cli compiled to WebAssembly, so that every byte is the native command's.
//   npx factdiff compare A.txt B.txt

import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import createCommand from '#command';
import { nodeHost } from './host.js';
import { serveLines } from './lines.js';

const SELF = new URL(import.meta.url);
const command = await createCommand({ wasmBinary: await readFile(new URL('factdiff-command.wasm', SELF)) });

if (isMainThread) {
  command.setHost(nodeHost);
  const words = process.argv.slice(2);
  const lines = command.linesOf(words);
  process.stdout.on('error', () => {
    nodeHost.writeError(Buffer.from('factdiff: cannot write the output\n'));
    process.exit(2);
  });
  // A thread that ran out of memory, mostly: 1 would say that a figure conflicts.
  process.on('uncaughtException', (error) => {
    nodeHost.writeError(Buffer.from(`factdiff: ${error.stack ?? error}\n`));
    process.exit(2);
  });
  process.exitCode = lines ? await serveLines(command, words, lines, SELF) : command.run(words);
} else {
  parentPort?.on('message', (line) => parentPort?.postMessage(command.answerLine(workerData.verb, line)));
}
