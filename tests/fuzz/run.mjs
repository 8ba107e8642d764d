// Runs the libFuzzer programs:  npm run fuzz -- 60            60 seconds for each
//                               npm run fuzz -- 600 compare   ten minutes for one
//
// What they learn is kept in build/fuzz/learnt; an input that breaks a promise lies in build/fuzz/found, and this says
// how to run it again.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runStep } from '../../wasm/steps.mjs';
import { BUILD_TOOLS, FUZZ_TOOLS, installPackages, installTools } from '../../wasm/toolchain.mjs';

/** @typedef {{ target: string, runs: number, seconds: number, found: string | null }} Round */

const ROOT = new URL('../../', import.meta.url);
const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, ROOT));

export const TARGETS = ['request', 'extract', 'compare', 'page', 'offsets', 'growth'];

// Ten megabytes of text are tried by the tests of limits; a fuzzer learns more from many short ones.
/** @type {Record<string, string[]>} */
const LENGTHS = { growth: ['-max_len=64'], page: ['-max_len=4096'], offsets: ['-max_len=1024'] };

/** Builds the programs with clang, AddressSanitizer and UndefinedBehaviorSanitizer. */
export async function buildFuzzers() {
  await installTools([...BUILD_TOOLS, ...FUZZ_TOOLS]);
  await installPackages();
  await runStep('Configure (fuzz)', 'cmake', ['--preset', 'fuzz']);
  await runStep('Compile the fuzzers', 'cmake', ['--build', '--preset', 'fuzz']);
  writeFileSync(at('build/fuzz/lexicon.dict'), dictionary());
}

/**
 * Every phrase of the lexicon, as libFuzzer reads a dictionary.
 *
 * @returns {string}
 */
export function dictionary() {
  const folder = at('core/src/lexicon/');
  const words = new Set([
    '|',
    '<p>',
    '</p>',
    '<script>',
    '<!--',
    '-->',
    '&amp;',
    '{"sources":[{"text":"',
    '"}]}',
    '\\u',
  ]);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpp'))) {
    const source = readFileSync(folder + file, 'utf8').replace(/^#include.*$|\/\/.*$/gm, '');
    // Adjacent literals are one.
    for (const [literals] of source.matchAll(/"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*/g)) {
      const text = literals.replace(/"\s*"/g, '').slice(1, -1);
      for (const word of text.split('|')) if (word && word.length <= 40) words.add(word.replace(/\\(.)/g, '$1'));
    }
  }
  return [...words].map((word) => `"${escapeEntry(word)}"`).join('\n') + '\n';
}

/** @param {string} word */
function escapeEntry(word) {
  return [...Buffer.from(word)]
    .map((byte) => {
      const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
      return isPlain ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}

/**
 * @param {string} target
 * @param {number} seconds
 * @param {string[]} [more] options of libFuzzer
 * @returns {Promise<Round>}
 */
export async function fuzz(target, seconds, more = []) {
  const learnt = at(`build/fuzz/learnt/${target}/`);
  const found = at(`build/fuzz/found/${target}-`);
  for (const folder of [learnt, at('build/fuzz/found/')]) mkdirSync(folder, { recursive: true });
  const program = at(`build/fuzz/tests/fuzz/${target}_fuzz`);
  const options = [
    `-max_total_time=${seconds}`,
    `-dict=${at('build/fuzz/lexicon.dict')}`,
    `-artifact_prefix=${found}`,
    '-print_final_stats=1',
    '-timeout=20',
    '-rss_limit_mb=2048',
    ...(LENGTHS[target] ?? ['-max_len=2048']),
    ...more,
  ];
  const began = Date.now();
  const { code, said } = await listen(program, [...options, learnt, at(`tests/fuzz/corpus/${target}/`)]);
  const runs = Number(said.match(/number_of_executed_units: (\d+)/)?.[1] ?? 0);
  const seconds_ = Math.round((Date.now() - began) / 1000);
  const artifact = said.match(/Test unit written to (\S+)/)?.[1] ?? null;
  if (code === 0) return { target, runs, seconds: seconds_, found: null };
  console.error(said.split('\n').slice(-60).join('\n'));
  if (artifact) console.error(`\nRun it again with: ${program} ${artifact}`);
  return { target, runs, seconds: seconds_, found: artifact ?? `exit code ${code}` };
}

/** @param {string} program @param {string[]} args @returns {Promise<{ code: number | string | null, said: string }>} */
function listen(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      said = (said + text).slice(-200_000);
    });
    child.on('error', reject).on('close', (code, signal) => resolve({ code: code ?? signal, said }));
  });
}

async function main() {
  const [seconds = '60', ...targets] = process.argv.slice(2);
  const unknown = targets.filter((target) => !TARGETS.includes(target));
  if (!(Number(seconds) > 0) || unknown.length > 0) {
    console.error(`Usage: npm run fuzz -- SECONDS [TARGET…]   targets: ${TARGETS.join(', ')}`);
    return 2;
  }
  process.chdir(at('.'));
  await buildFuzzers();
  let failures = 0;
  for (const target of targets.length > 0 ? targets : TARGETS) {
    const round = await fuzz(target, Number(seconds));
    console.log(
      `${target.padEnd(8)} ${round.runs} runs in ${round.seconds} s: ${round.found ?? 'no promise was broken'}`,
    );
    failures += round.found ? 1 : 0;
  }
  return failures === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
