// Runs every check of the project, with whatever it needs; ends with the counts.
//
//   node tests/run.mjs               all suites
//   node tests/run.mjs lint wasm     only these
//     …
//     212 passed, 0 failed

import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runStep, StepError } from '../wasm/steps.mjs';
import { buildFuzzers, fuzz, TARGETS } from './fuzz/run.mjs';
import { BUILD_TOOLS, installPackages, installTools, TEST_TOOLS, WORDPRESS_TOOLS } from '../wasm/toolchain.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {() => Promise<Counts>} Suite */

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const installed = (/** @type {string} */ program) => `node_modules/.bin/${program}`;

/** @type {Record<string, Suite>} */
const SUITES = {
  format: async () =>
    sum([
      await check('Layout of C++', 'clang-format', [
        '--dry-run',
        '-Werror',
        ...listFiles(/^(core|wasm|tests)\/.*\.(cpp|h)$/),
      ]),
      await check('Layout of everything else', installed('prettier'), ['--check', '.']),
    ]),
  lint: () => check('Lint', installed('eslint'), ['.', '--max-warnings=0']),
  types: () => check('Types', installed('tsc'), ['--project', '.']),
  core: async () => {
    await buildNative();
    return runCtest('native');
  },
  command: async () => {
    await buildNative();
    return runNodeTests('cli');
  },
  wasm: async () => {
    await buildNative();
    await buildWasm();
    return runNodeTests('wasm');
  },
  web: async () => {
    await buildWeb();
    return runNodeTests('web');
  },
  e2e: async () => {
    await buildWeb();
    return runNodeTests('e2e');
  },
  extension: async () => {
    await buildWeb();
    return runNodeTests('extension');
  },
  package: async () => {
    await buildNative();
    await buildWeb();
    return runNodeTests('package');
  },
  wordpress: async () => {
    await installTools(WORDPRESS_TOOLS);
    await buildWeb();
    return runNodeTests('wordpress');
  },
  sanitizers: async () => {
    await buildPreset('asan', 'Compile with address and undefined-behaviour checks');
    return runCtest('asan');
  },
  robust: async () => {
    await buildNative();
    await buildWeb();
    return runNodeTests('robust');
  },
  // A short round from the same seed each time; a long one is "npm run fuzz -- 600".
  fuzz: async () => {
    await buildFuzzers();
    let failed = 0;
    for (const target of TARGETS) {
      const round = await fuzz(target, FUZZ_SECONDS, ['-seed=1']);
      console.log(`${target}: ${round.runs} runs, ${round.found ?? 'no promise was broken'}`);
      failed += round.found ? 1 : 0;
    }
    await buildNative();
    return sum([{ passed: TARGETS.length - failed, failed }, await runNodeTests('fuzz')]);
  },
};

const FUZZ_SECONDS = 8; // each; a minute in all

/** @type {Map<string, Promise<void>>} */
const builds = new Map();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}
process.exitCode = await runAll(wanted.length > 0 ? wanted : Object.keys(SUITES));

/** @param {string[]} names */
async function runAll(names) {
  try {
    await installTools([...BUILD_TOOLS, ...TEST_TOOLS]);
    await installPackages();
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
  /** @type {Counts[]} */
  const results = [];
  /** @type {string[]} */
  const lines = [];
  for (const name of names) {
    console.log(`\n== ${name}`);
    const counts = await runSuite(SUITES[name]);
    results.push(counts);
    lines.push(`${name.padEnd(12)} ${counts.passed} passed, ${counts.failed} failed`);
  }
  const { passed, failed } = sum(results);
  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

// A suite that cannot be built or started is one failure; the others still run.
/** @param {Suite} suite */
async function runSuite(suite) {
  try {
    return await suite();
  } catch (error) {
    if (!(error instanceof StepError)) console.error(messageOf(error));
    return { passed: 0, failed: 1 };
  }
}

/** @param {string} what @param {string} command @param {string[]} args */
async function check(what, command, args) {
  try {
    await runStep(what, command, args);
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (error instanceof StepError) return { passed: 0, failed: 1 };
    throw error;
  }
}

function buildNative() {
  return buildPreset('native', 'Compile the command and its tests');
}

function buildWasm() {
  return buildPreset('wasm', 'Compile the engine to WebAssembly');
}

async function buildWeb() {
  await buildWasm();
  await once('web', async () => void (await runStep('Bundle the web part', process.execPath, ['web/build.mjs'])));
}

/** @param {string} preset @param {string} what */
function buildPreset(preset, what) {
  return once(preset, async () => {
    await runStep(`Configure (${preset})`, 'cmake', ['--preset', preset]);
    await runStep(what, 'cmake', ['--build', '--preset', preset]);
  });
}

/** @param {string} name @param {() => Promise<void>} build */
function once(name, build) {
  const started = builds.get(name) ?? build();
  builds.set(name, started);
  return started;
}

// doctest's own cases are counted; a program that ends before its summary counts as one failure.
/** @param {string} preset */
async function runCtest(preset) {
  const args = ['--preset', preset, '--verbose', '--no-tests=error'];
  let output;
  let broken = 0;
  try {
    output = await runStep(`C++ tests (${preset})`, 'ctest', args);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    output = error.output;
    broken = 1;
  }
  const summaries = [...output.matchAll(/test cases:\s*\d+ \|\s*(\d+) passed \|\s*(\d+) failed/g)];
  const counts = sum(summaries.map(([, passed, failed]) => ({ passed: Number(passed), failed: Number(failed) })));
  return { passed: counts.passed, failed: Math.max(counts.failed, broken) };
}

/** @param {string} folder under tests/ */
async function runNodeTests(folder) {
  const files = listFiles(new RegExp(`^tests/${folder}/.*\\.test\\.mjs$`));
  if (files.length === 0) throw new Error(`There are no tests in tests/${folder}/ (*.test.mjs).`);
  mkdirSync('build/tests', { recursive: true });
  const record = `build/tests/${folder}.tap`;
  const reporters = [
    ['spec', 'stdout'],
    ['tap', record],
  ].flatMap(([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`]);
  const code = await new Promise((resolve, reject) => {
    const args = ['--test', '--test-timeout=300000', ...reporters, ...files];
    spawn(process.execPath, args, { stdio: 'inherit' }).on('error', reject).on('close', resolve);
  });
  const tap = readFileSync(record, 'utf8');
  const count = (/** @type {string} */ name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: count('pass'), failed: Math.max(count('fail') + count('cancelled'), code === 0 ? 0 : 1) };
}

/** @param {RegExp} pattern of a path from the repository's top, with "/" */
function listFiles(pattern) {
  return ['core', 'wasm', 'web', 'tests']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => pattern.test(path))
    .sort();
}

/** @param {Counts[]} all @returns {Counts} */
function sum(all) {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
