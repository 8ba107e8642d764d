// Writes the README's table of what is read: one example a row, with the engine's own answer beside it.
//   node tests/reading-table.mjs           prints the table
//   node tests/reading-table.mjs --write   puts it between the marks in README.md
//   node tests/reading-table.mjs --check   exits 1 when README.md says something else
// The examples are rows of tests/golden/reading.tsv.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const engine = join(root, 'build', 'native', 'factdiff');
const readme = join(root, 'README.md');
const begin = '<!-- reading:begin -->';
const end = '<!-- reading:end -->';

/**
 * @typedef {{type: string, value: string | null, low: string, high: string, unit: string, hedge: string,
 *   direction: string | null, also?: {text: string}}} Figure
 * @typedef {{kind: string, text: string, figure: Figure}} Mention
 */

/** "money 13500000 USD, nearly" @param {Figure} figure */
function wordsOf(figure) {
  const value = figure.value ?? `${figure.low}–${figure.high}`;
  const parts = [[figure.type, value, figure.unit].filter(Boolean).join(' ')];
  if (!['exact', 'range'].includes(figure.hedge)) parts.push(figure.hedge);
  if (figure.direction) parts.push(figure.direction);
  if (figure.also) parts.push(`also “${figure.also.text}”`);
  return parts.join(', ');
}

const examples = readFileSync(join(root, 'tests', 'golden', 'reading.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t'));
const requests = examples.map(([, text], id) => JSON.stringify({ id, text })).join('\n');
const run = spawnSync(engine, ['extract', '--ndjson'], { input: requests + '\n', encoding: 'utf8' });
if (run.status !== 0) {
  console.error(run.error?.message ?? run.stderr);
  process.exit(2);
}

const rows = run.stdout
  .split('\n')
  .filter(Boolean)
  .map((line, i) => {
    /** @type {Mention[]} */
    const mentions = JSON.parse(line).mentions;
    const read = mentions.filter((mention) => mention.kind === 'figure');
    const cells = read.map(({ text, figure }) => `“${text}” → ${wordsOf(figure)}`);
    return `| ${examples[i][0]} | ${examples[i][1]} | ${cells.join('<br>')} |`;
  });
const table = ['| what | example | read as |', '| --- | --- | --- |', ...rows].join('\n');

const page = readFileSync(readme, 'utf8');
const from = page.indexOf(begin);
const to = page.indexOf(end);
const marked = from >= 0 && to > from;
const fresh = marked ? `${page.slice(0, from + begin.length)}\n${table}\n${page.slice(to)}` : page;
if (process.argv.includes('--write')) {
  if (!marked) {
    console.error(`README.md has no ${begin} … ${end}.`);
    process.exit(2);
  }
  writeFileSync(readme, fresh);
} else if (process.argv.includes('--check')) {
  if (marked && fresh !== page) {
    console.error('README.md is behind the engine: node tests/reading-table.mjs --write');
    process.exit(1);
  }
} else {
  console.log(table);
}
