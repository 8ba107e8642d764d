// Measures the engine beside its peers, all in one run, for only ratios mean something on a machine that others use.
//
//   npm run bench                    build/bench/bench.json, table.md and chart.svg
//   npm run bench -- --quick         without texts of more than 100 KB
//   npm run bench -- --write         also the README's table and tests/bench/chart.svg

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { barsOf, chartOf, tableOf } from './results.mjs';
import { median, ownTime, takeTurns } from './clock.mjs';
import { CONTESTANTS, loadEngine } from './contestants.mjs';
import { countInstructions, startNative } from './native.mjs';
import { article, reports } from './news.mjs';
import { installPeers, requirePeer } from './peers.mjs';
import { sizesOfOurs, sizesOfPeers } from './sizes.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const NEEDED = ['dist/factdiff.wasm', 'dist/factdiff.js', 'build/native/factdiff'];
const QUICK = process.argv.includes('--quick');
const LENGTHS = [3_000, 10_000, 100_000, ...(QUICK ? [] : [1_000_000, 10_000_000])];
const SOURCES = [1, 2, 3, 10, 50];
const SLOW_MS = 1_000; // a peer that would take longer for one call is not asked

const missing = NEEDED.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`${missing.join(', ')} missing. Run first: npm run build, and: node tests/run.mjs command`);
  process.exit(1);
}
const folder = await installPeers();
/** @type {import('./results.mjs').Results} */
const results = {
  node: process.version,
  extract: await measureExtract(),
  growth: await measureGrowth(),
  compare: await measureCompare(),
  diff: await measureDiff(),
  cold: measureCold(),
  sizes: { ours: await sizesOfOurs(), peers: await sizesOfPeers(folder) },
  instructions: countInstructions(Array.from({ length: 21 }, (_, i) => article(i + 1, 3_400))),
};
await mkdir('build/bench', { recursive: true });
const table = tableOf(results);
const chart = chartOf(results);
await writeFile('build/bench/bench.json', JSON.stringify(results, null, 2));
await writeFile('build/bench/table.md', table);
await writeFile('build/bench/chart.svg', chart);
console.log(`\n${table}\n`);
for (const bar of barsOf(results)) {
  const verdict = bar.value === null ? 'not measured' : bar.met ? 'met' : 'MISSED';
  console.log(`${verdict.padEnd(12)} ${bar.what}: ${bar.value?.toPrecision(3) ?? '–'} (bar ${bar.sign} ${bar.bar})`);
}
if (process.argv.includes('--write')) await writeReadme(table, chart);

// News articles of 3 KB, one call each, 100 KB in all; the slow peers read fewer.
async function measureExtract() {
  console.log('Articles, one call each …');
  const texts = Array.from({ length: 33 }, (_, i) => article(i + 1, 3_000));
  const native = startNative('extract');
  /** @type {Record<string, import('./clock.mjs').Turn>} */
  const turns = { native: { call: () => native.ask(texts.map((text) => ({ text }))), time: native.time } };
  /** @type {Record<string, number>} */
  const shares = { native: 1 };
  for (const [name, contestant] of Object.entries(CONTESTANTS)) {
    const read = await contestant.load();
    read(texts[0]);
    const start = ownTime();
    read(texts[1]);
    const share = Math.max(1, Math.min(texts.length, Math.floor(SLOW_MS / 4 / (ownTime() - start))));
    const some = texts.slice(0, share);
    turns[name] = { call: () => some.forEach((text) => read(text)) };
    shares[name] = bytesOf(some) / bytesOf(texts);
  }
  const times = await takeTurns(turns);
  native.stop();
  const speed = (/** @type {string} */ name) => (bytesOf(texts) * shares[name]) / 1000 / times[name]; // MB/s
  return Object.fromEntries(Object.keys(times).map((name) => [name, speed(name)]));
}

// One call on one text that grows; milliseconds.
async function measureGrowth() {
  /** @type {Record<string, Record<string, number | null>>} */
  const growth = {};
  /** @type {Record<string, number>} */
  const rates = {}; // ms a character at the last length
  /** @type {Record<string, (text: string) => number>} */
  const readers = {};
  for (const [name, contestant] of Object.entries(CONTESTANTS)) {
    readers[name] = await contestant.load();
    const start = ownTime();
    readers[name](article(9, LENGTHS[0]));
    rates[name] = (ownTime() - start) / LENGTHS[0];
  }
  const native = startNative('extract');
  for (const length of LENGTHS) {
    console.log(`One text of ${length / 1000} KB …`);
    const text = article(9, length);
    /** @type {Record<string, import('./clock.mjs').Turn>} */
    const turns = { native: { call: () => native.ask([{ text }]), time: native.time } };
    for (const [name, read] of Object.entries(readers)) {
      if (rates[name] * length < SLOW_MS || name === 'factdiff') turns[name] = { call: () => read(text) };
    }
    const times = await takeTurns(turns, { rounds: length > 1e6 ? 1 : 5, warmUp: length > 1e5 ? 0 : 2 });
    for (const name of ['native', ...Object.keys(readers)]) {
      growth[name] ??= {};
      growth[name][length] = times[name] ?? null;
      if (times[name]) rates[name] = times[name] / length;
    }
  }
  native.stop();
  return growth;
}

// Reports of 3 KB on one event; milliseconds, and what extracting them one by one takes.
async function measureCompare() {
  const engine = await loadEngine();
  const native = startNative('compare');
  /** @type {Record<string, import('./results.mjs').CompareTimes>} */
  const times = {};
  for (const count of SOURCES) {
    console.log(`${count} sources …`);
    const sources = reports(count, 3_000).map((text) => ({ text }));
    const measured = await takeTurns(
      {
        compare: { call: () => engine.compare({ sources }) },
        extract: { call: () => sources.forEach((source) => engine.extract(source)) },
        native: { call: () => native.ask([{ sources }]), time: native.time },
      },
      { rounds: count > 9 ? 3 : 15, warmUp: count > 9 ? 1 : 5 },
    );
    times[count] = { compare: measured.compare, extract: measured.extract, native: measured.native };
  }
  native.stop();
  return times;
}

// Two rewrites of one 3 KB speech: our whole comparison of the two quotes against jsdiff's diff of the words alone.
async function measureDiff() {
  const engine = await loadEngine();
  const { diffWords } = requirePeer()('diff');
  const words = article(21, 3_000).replace(/[“”"]/g, '').split(/\s+/);
  const rewritten = words.flatMap((word, i) => (i % 9 === 4 ? [] : i % 7 === 3 ? [word, 'indeed'] : [word]));
  const a = words.join(' ');
  const b = rewritten.join(' ');
  const sources = [a, b].map((speech) => ({ text: `“${speech},” said Maria Harlan.` }));
  const times = await takeTurns({
    factdiff: { call: () => engine.compare({ sources }) },
    jsdiff: { call: () => diffWords(a, b) },
  });
  return { factdiff: times.factdiff, jsdiff: times.jsdiff };
}

// Each in processes of its own, in turns.
function measureCold() {
  console.log('Cold starts …');
  const runs = {
    ...Object.fromEntries(Object.keys(CONTESTANTS).map((name) => [name, [name]])),
    three: ['factdiff', '3'],
  };
  /** @type {Record<string, import('./results.mjs').Cold[]>} */
  const measured = {};
  for (let round = 0; round < 3; ++round) {
    for (const [name, args] of Object.entries(runs)) {
      const script = fileURLToPath(new URL('cold.mjs', import.meta.url));
      const output = execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' });
      (measured[name] ??= []).push(JSON.parse(output));
    }
  }
  return Object.fromEntries(
    Object.entries(measured).map(([name, all]) => [
      name,
      {
        load: median(all.map(({ load }) => load)),
        first: median(all.map(({ first }) => first)),
        memory: median(all.map(({ memory }) => memory)),
      },
    ]),
  );
}

/** @param {string} markdown @param {string} svg */
async function writeReadme(markdown, svg) {
  await writeFile('tests/bench/chart.svg', svg);
  const readme = await readFile('README.md', 'utf8');
  const marks = /(<!-- bench:begin -->\n)[^]*?(<!-- bench:end -->)/;
  if (!marks.test(readme))
    throw new Error('README.md has no bench marks. Add <!-- bench:begin --> and <!-- bench:end -->.');
  await writeFile(
    'README.md',
    readme.replace(marks, (_, begin, end) => `${begin}\n${markdown}\n\n${end}`),
  );
}

/** @param {string[]} texts */
function bytesOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
