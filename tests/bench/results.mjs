// What the bench measured, as a Markdown table, as the bars it has to reach, and as a chart.

import { CONTESTANTS } from './contestants.mjs';

/** @typedef {{ load: number, first: number, memory: number }} Cold ms, ms, MB */
/** @typedef {{ compare: number, extract: number, native: number }} CompareTimes ms */
/**
 * @typedef {{
 *   node: string,
 *   extract: Record<string, number>,
 *   growth: Record<string, Record<string, number | null>>,
 *   compare: Record<string, CompareTimes>,
 *   diff: { factdiff: number, jsdiff: number },
 *   cold: Record<string, Cold>,
 *   sizes: { ours: Record<string, import('./sizes.mjs').Size>, peers: Record<string, import('./sizes.mjs').Size> },
 *   instructions: { start: number, perText: number, bytesPerText: number } | null,
 * }} Results
 */
/** @typedef {{ what: string, value: number | null, sign: '≥' | '≤', bar: number, met: boolean }} Bar */

/** @param {Results} results */
function engineSize({ sizes }) {
  return sizes.ours['factdiff.wasm'].brotli + sizes.ours['factdiff.js'].brotli;
}

/** @param {Results} results @returns {Bar[]} */
export function barsOf(results) {
  const { extract, growth, compare, diff, cold } = results;
  const ours = growth.factdiff;
  const steps = [10_000, 100_000, 1_000_000].map((length) => {
    const [small, large] = [ours[length], ours[length * 10]];
    return small && large ? large / small : null;
  });
  const start = (/** @type {Cold} */ { load, first }) => load + first;
  /** @param {string} what @param {number | null} value @param {'≥' | '≤'} sign @param {number} bar */
  const row = (what, value, sign, bar) => ({
    what,
    value,
    sign,
    bar,
    met: value !== null && (sign === '≥' ? value >= bar : value <= bar),
  });
  return [
    row('extract, against the seven regular expressions', extract.factdiff / extract.regexes, '≥', 0.3),
    row('extract, against wink-nlp', extract.factdiff / extract.wink, '≥', 4),
    row('extract, against compromise', extract.factdiff / extract.compromise, '≥', 250),
    row('WASM time, against native', extract.native / extract.factdiff, '≤', 2),
    row(
      'ten times the text, 10 KB to 10 MB, worst step',
      steps.includes(null) ? null : Math.max(...steps.map(Number)),
      '≤',
      11,
    ),
    row('three reports compared, against extracting them', compare[3].compare / compare[3].extract, '≤', 5),
    row('50 sources, against one', compare[50].compare / compare[1].compare, '≤', 60),
    row('load and first three reports, against wink-nlp', start(cold.three) / start(cold.wink), '≤', 1 / 3),
    row('memory added, against wink-nlp', cold.factdiff.memory / cold.wink.memory, '≤', 0.25),
    row('two rewritten quotes, against diffWords', diff.factdiff / diff.jsdiff, '≤', 0.1),
    row('WASM and loader, KB brotli', engineSize(results) / 1000, '≤', 180),
  ];
}

/** @param {number | undefined | null} value @param {number} [digits] */
function shown(value, digits = 2) {
  if (value === undefined || value === null) return '–';
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(digits)));
}

/** @param {Results} results */
export function tableOf(results) {
  const { extract, cold, sizes, growth } = results;
  const rows = Object.entries(CONTESTANTS).map(([name, { title, what }]) => {
    const brotli = name === 'factdiff' ? engineSize(results) : sizes.peers[name]?.brotli;
    return [
      title,
      what,
      shown(extract[name]),
      `${shown(extract[name] / extract.regexes)}×`,
      shown(growth[name]['100000']),
      shown(cold[name].load + cold[name].first),
      shown(cold[name].memory),
      brotli ? shown(brotli / 1000) : '–',
    ];
  });
  rows.splice(1, 0, [
    'Factdiff (native command)',
    'the same',
    shown(extract.native),
    `${shown(extract.native / extract.regexes)}×`,
    shown(growth.native['100000']),
    '–',
    '–',
    '–',
  ]);
  const head = [
    'library',
    'what it finds',
    'MB/s',
    'against the regular expressions',
    '100 KB in one call, ms',
    'load + first article, ms',
    'memory added, MB',
    'KB brotli',
  ];
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i < 2 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Speed on news articles, on a logarithmic scale. @param {Results} results */
export function chartOf({ extract }) {
  const titles = { ...Object.fromEntries(Object.entries(CONTESTANTS).map(([name, { title }]) => [name, title])) };
  const rows = Object.entries({ ...titles, native: 'Factdiff (native command)' })
    .map(([name, title]) => ({ name, title, speed: extract[name] }))
    .sort((a, b) => b.speed - a.speed);
  const [left, width, height] = [250, 420, 30];
  const low = Math.floor(Math.log10(Math.min(...rows.map(({ speed }) => speed))));
  const high = Math.ceil(Math.log10(Math.max(...rows.map(({ speed }) => speed))));
  const x = (/** @type {number} */ speed) => ((Math.log10(speed) - low) / (high - low)) * width;
  const bottom = 40 + rows.length * height;
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => low + i).map((power) => {
    const at = left + x(10 ** power);
    return (
      `<line x1="${at}" y1="36" x2="${at}" y2="${bottom}" stroke="#ccc"/>` +
      `<text x="${at}" y="${bottom + 16}" text-anchor="middle">${Number((10 ** power).toPrecision(1))}</text>`
    );
  });
  const bars = rows.map(({ name, title, speed }, i) => {
    const y = 40 + i * height;
    const ours = name === 'factdiff' || name === 'native';
    return (
      `<text x="${left - 10}" y="${y + 18}" text-anchor="end"${ours ? ' font-weight="bold"' : ''}>${title}</text>` +
      `<rect x="${left}" y="${y + 4}" width="${x(speed).toFixed(1)}" height="20" fill="${ours ? '#0b5fa5' : '#777'}"/>` +
      `<text x="${left + x(speed) + 6}" y="${y + 18}">${shown(speed)}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 70} ${bottom + 30}" role="img"`,
    ` aria-label="MB of news articles read per second, by library" font-family="sans-serif" font-size="13">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    '<text x="10" y="22" font-size="15">MB of news articles read per second (logarithmic; more is better)</text>',
    ...ticks,
    ...bars,
    '</svg>\n',
  ].join('\n');
}
