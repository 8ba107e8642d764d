// The files a report is exported to: read back as the program that opens them would.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvField, toCsv } from '../../web/src/exports/csv.js';
import { exportReport } from '../../web/src/exports/formats.js';
import { findingNote } from '../../web/src/exports/markdown.js';
import { toAnnotations } from '../../web/src/exports/web-annotation.js';
import { sampleReport } from './sample-report.mjs';

const { report, texts } = await sampleReport();
report.sources.forEach((source, index) => {
  source.title = ['Harbour Herald', 'Morning Post', 'Coast *Wire*'][index];
  source.url = `https://news.example/${index}?a=(1)&b=2`;
});
const dismissed = report.findings
  .filter((finding) => finding.id === 'f5')
  .map((finding) => ({ finding, reason: 'known' }));
const shown = report.findings.filter((finding) => finding.id !== 'f5');
const exported = { report, texts, shown, dismissed };

/** RFC 4180 as a reader of it has to read it. @param {string} csv */
function readCsv(csv) {
  const rows = [['']];
  let isQuoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const row = rows[rows.length - 1];
    if (isQuoted && csv[at] === '"' && csv[at + 1] === '"') row[row.length - 1] += csv[(at += 1)];
    else if (csv[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && csv[at] === ',') row.push('');
    else if (!isQuoted && csv.startsWith('\r\n', at)) (rows.push(['']), (at += 1));
    else row[row.length - 1] += csv[at];
  }
  return rows.slice(0, -1);
}

test('CSV: one row a place, every field whole', () => {
  const [head, ...rows] = readCsv(toCsv(exported).replace(/^\uFEFF/, ''));
  assert.equal(rows.length, report.findings.flatMap((finding) => finding.members).length);
  assert.ok(rows.every((row) => row.length === head.length));
  const total = rows.find((row) => row[head.indexOf('role')] === 'total');
  assert.equal(total?.[head.indexOf('words')], 'nearly $12 million');
  assert.match(total?.[head.indexOf('sentence')] ?? '', /nearly \$12 million in flood protection/);
  const quote = rows.find((row) => row[head.indexOf('finding')] === 'q1');
  assert.match(quote?.[head.indexOf('words')] ?? '', /^“Nobody in this town.*finished,”$/);
  assert.deepEqual(
    rows.filter((row) => row[head.indexOf('finding')] === 'f5').map((row) => row[head.indexOf('dismissed')]),
    ['known', 'known', 'known'],
  );
});

test('CSV: no cell is a formula', () => {
  const rows = [
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['-12.5', '-12.5'],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
    [null, ''],
  ];
  for (const [value, field] of rows) assert.equal(csvField(value), field, String(value));
});

test('Markdown: who says what, with links to the place, and no mark of the text’s own', () => {
  const finding = report.findings.find(({ id }) => id === 'f2');
  assert.ok(finding);
  const note = findingNote(finding, exported);
  assert.match(note, /^\*\*Do not match: homes destroyed along the front\.\*\*/);
  assert.match(
    note,
    /- A, \[Harbour Herald\]\(https:\/\/news\.example\/0\?a=%281%29&b=2#:~:text=[^)]*46[^)]*\): 46: “The storm destroyed 46 homes/,
  );
  assert.match(note, /- C, \[Coast \\\*Wire\\\*\]/);
});

test('Web Annotations count characters, quote the place and name its source', () => {
  const text = '🌊🌊 The storm sank 14 boats.';
  const start = text.indexOf('14');
  const mention = { ...report.mentions[0], source: 0, start, end: start + 2, text: '14' };
  const page = toAnnotations({
    report: { ...report, mentions: [mention] },
    texts: [text],
    shown: [{ ...report.findings[0], members: [{ mention: 0, role: 'value' }] }],
  });
  assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
  const [{ target, motivation }] = page.items;
  assert.equal(motivation, 'assessing');
  assert.equal(target.source, 'https://news.example/0?a=(1)&b=2');
  const [quote, position] = /** @type {any[]} */ (target.selector);
  assert.equal(quote.exact, '14');
  assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
  assert.equal([...text].slice(position.start, position.end).join(''), '14');
});

test('Web Annotations without the texts tell the words alone', () => {
  const [item] = toAnnotations({ ...exported, texts: [] }).items;
  assert.deepEqual(Object.keys(item.target.selector[0]), ['type', 'exact']);
  assert.equal(item.target.selector.length, 1);
});

test('a ClaimReview is a draft: what was said and where, and no verdict', () => {
  const { '@graph': drafts } = JSON.parse(exportReport('claimReview', exported).text);
  assert.deepEqual(
    drafts.map((/** @type {any} */ draft) =>
      draft.itemReviewed.appearance.map((/** @type {any} */ one) => one.headline),
    ),
    [['Harbour Herald', 'Morning Post'], ['Coast *Wire*'], ['Harbour Herald', 'Morning Post'], ['Coast *Wire*']],
  );
  for (const { reviewRating, author, url } of drafts) {
    assert.deepEqual(
      { ...reviewRating, '@type': '' },
      { '@type': '', ratingValue: null, bestRating: null, worstRating: null, alternateName: null },
    );
    assert.equal(author.name, null);
    assert.equal(url, null);
  }
});

test('the JSON is the report with its texts; the page has no script and escapes what it is given', () => {
  const json = JSON.parse(exportReport('json', exported).text);
  assert.deepEqual(json.findings, report.findings);
  assert.deepEqual(
    json.sources.map((/** @type {any} */ source) => source.text),
    texts,
  );
  const evil = {
    ...report,
    sources: report.sources.map((source) => ({
      ...source,
      title: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
    })),
  };
  const page = exportReport('html', { ...exported, report: evil }).text;
  assert.ok(!/<img|<script|javascript:/.test(page));
  assert.match(page, /&#60;img src=x/);
  assert.match(page, /Content-Security-Policy/);
  assert.match(page, /nearly \$12 million/);
});
