// Writes the README's accuracy table: runs the independent scorer over the native engine and prints or replaces the table.
//   node tests/accuracy.mjs           prints the table
//   node tests/accuracy.mjs --write   puts it between the marks in README.md
// The gold data is not part of this repository: it is looked for in ../shared/eval, or where FACTDIFF_EVAL points.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const evaluation = process.env.FACTDIFF_EVAL ?? join(root, '..', 'shared', 'eval');
const engine = join(root, 'build', 'native', 'factdiff');
const begin = '<!-- accuracy:begin -->';
const end = '<!-- accuracy:end -->';

/**
 * One scorer line, "edits  changed 57  caught 80.7 …", as a name and its figures.
 * @param {string} line
 * @returns {{name: string, figures: Record<string, string>} | null}
 */
function readLine(line) {
  const match = /^(\w+(?: (?:figures|quotes))?)\s{2,}(.*)$/.exec(line);
  if (!match) return null;
  /** @type {Record<string, string>} */
  const figures = {};
  for (const pair of match[2].split(/\s{2,}/)) {
    const [key, value] = pair.split(' ');
    figures[key] = value;
  }
  return { name: match[1], figures };
}

/** Rows in the order a sceptical editor asks: false alarms first. */
const rows = [
  ['edits', 'false_alarms', 'Faithful summaries that raise a conflict, % (lower is better)'],
  ['edits', 'caught', 'Summaries with a changed figure that raise one, %'],
  ['gold figures', 'alarm_P', 'Conflicts between real reports that are right, %'],
  ['gold figures', 'alarm_R', 'Conflicts between real reports that are found, %'],
  ['gold figures', 'P', 'Groups of figures that are one fact: precision, %'],
  ['gold figures', 'R', 'Groups of figures that are one fact: recall, %'],
  ['gold figures', 'verdict_acc', 'Verdict right, where the group is found, %'],
  ['gold quotes', 'P', 'Groups of quotes: precision, %'],
  ['gold quotes', 'R', 'Groups of quotes: recall, %'],
  ['gold quotes', 'verdict_acc', 'Verdict right, where the group is found, %'],
  ['quotes', 'F1', 'Direct quotes found, F1'],
  ['quotes', 'speaker_acc', 'Speaker right, where the text names one, %'],
  ['newsquant', 'value_F1', 'News sentences, every quantity: value F1'],
  ['newsquant', 'unit_F1', 'with its unit, F1'],
  ['newsquant', 'change_F1', 'with its hedge or direction, F1'],
  ['cqe_recog', 'value_F1', 'Age, currency, dimension, temperature: value F1'],
  ['recog_unit', 'value_R', 'Units in odd sentences: value recall, %'],
  ['recog_number', 'value_R', 'Numbers in odd sentences: value recall, %'],
  ['quantulum3', 'value_R', 'Science-heavy sentences: value recall, %'],
];

if (!existsSync(join(evaluation, 'score.py'))) {
  console.error(`The gold data is not here (${evaluation}). Set FACTDIFF_EVAL to the folder that holds score.py.`);
  process.exit(2);
}
if (!existsSync(engine)) {
  console.error('The native engine is not built. Run: npm test');
  process.exit(2);
}
const run = spawnSync('python3', [join(evaluation, 'score.py'), engine], { encoding: 'utf8' });
if (run.status !== 0) {
  console.error(run.stderr || 'The scorer failed.');
  process.exit(1);
}
const scores = new Map(
  run.stdout
    .split('\n')
    .map(readLine)
    .filter((line) => line !== null)
    .map(({ name, figures }) => [name, figures]),
);
const table = ['| what | set | score |', '| --- | --- | ---: |'];
for (const [set, key, what] of rows) table.push(`| ${what} | ${set} | ${scores.get(set)?.[key] ?? 'not measured'} |`);

if (process.argv.includes('--write')) {
  const path = join(root, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const from = readme.indexOf(begin) + begin.length;
  const to = readme.indexOf(end);
  writeFileSync(path, `${readme.slice(0, from)}\n\n${table.join('\n')}\n\n${readme.slice(to)}`);
} else {
  console.log(table.join('\n'));
}
