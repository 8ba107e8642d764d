// A report without its texts: what it carries of them, how little that is, and that every place is found in that again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../web/src/engine.js';
import { passagesOf } from '../../web/src/passages.js';
import { textsFrom, withSnippets } from '../../web/src/stored-report.js';
import { FERRY_REPORTS } from './ferry-reports.mjs';
import { reportOver, sampleReport, sampleTexts } from './sample-report.mjs';

const engine = await createEngine({ wasmUrl: new URL('../../build/wasm/factdiff.wasm', import.meta.url) });

/** @typedef {import('../../web/src/factdiff.d.ts').Report} Report */

/** @param {string} sparse */
const lengthKept = (sparse) => sparse.replace(/[\n…]/g, '').length;

/** As a site has it. @param {Report} report @param {string[]} texts */
function storedAndRead(report, texts) {
  const stored = JSON.parse(JSON.stringify(withSnippets(report, texts)));
  return { stored, sparse: textsFrom(stored) };
}

/** @param {string[]} texts */
const compared = (texts) => engine.compare({ sources: texts.map((text) => ({ text })) });

test('at most a quarter of an article is kept, and no paragraph whole', async () => {
  for (const texts of [FERRY_REPORTS, await sampleTexts()]) {
    const report = compared(texts);
    const { stored, sparse } = storedAndRead(report, texts);
    const told = report.findings.filter(({ verdict }) => verdict !== 'only');
    assert.ok(told.length >= 6);
    assert.deepEqual(
      stored.findings.map((/** @type {{ id: string }} */ { id }) => id),
      told.map(({ id }) => id),
      'all that two reports say is kept',
    );
    texts.forEach((text, source) => {
      const kept = lengthKept(sparse[source]);
      const ofMentions = new Set(
        stored.mentions.flatMap((/** @type {import('../../web/src/factdiff.d.ts').Mention} */ mention) =>
          mention.source === source
            ? Array.from({ length: mention.end - mention.start }, (_, at) => mention.start + at)
            : [],
        ),
      ).size;
      assert.ok(kept <= Math.max(text.length / 4, 240), `${kept} of ${text.length} characters of text ${source}`);
      assert.ok(kept > ofMentions, 'with words around the places');
      for (const paragraph of text.split('\n').filter(({ length }) => length > 60))
        assert.ok(!sparse[source].includes(paragraph), paragraph);
    });
  }
});

test('what one report alone says is not kept, nor its places', () => {
  const texts = ['The storm sank 14 boats.\n\nIt cost 900 crowns.', 'The storm sank 15 boats.'];
  const report = compared(texts);
  assert.ok(report.findings.some(({ verdict }) => verdict === 'only'));
  const { stored, sparse } = storedAndRead(report, texts);
  assert.ok(stored.findings.length > 0);
  assert.ok(stored.findings.every((/** @type {{ verdict: string }} */ { verdict }) => verdict !== 'only'));
  assert.equal(JSON.stringify(stored).includes('900'), false);
  assert.equal(sparse[0].length, texts[0].length);
});

test('every place stands where it stood, under its new number', async () => {
  for (const { report, texts } of [await sampleReport(), { report: compared(FERRY_REPORTS), texts: FERRY_REPORTS }]) {
    const { stored, sparse } = storedAndRead(report, texts);
    for (const finding of stored.findings) {
      const before = report.findings.find(({ id }) => id === finding.id);
      assert.equal(finding.members.length, before?.members.length);
      finding.members.forEach((/** @type {{ mention: number }} */ member, /** @type {number} */ at) => {
        const { source, start, end, text, quote } = stored.mentions[member.mention];
        const was = report.mentions[before?.members[at].mention ?? -1];
        assert.deepEqual([source, start], [was.source, was.start]);
        assert.ok(quote?.cut ? was.text.startsWith(text) : was.text === text);
        assert.equal(sparse[source].slice(start, end), text);
      });
      if (!finding.diff) continue;
      const sides = finding.diffOf.map((/** @type {number} */ index) => stored.mentions[index].text);
      assert.deepEqual(
        [finding.diff.at(-1).a[1], finding.diff.at(-1).b[1]],
        sides.map((/** @type {string} */ { length }) => length),
      );
    }
    assert.deepEqual(
      sparse.map(({ length }) => length),
      texts.map(({ length }) => length),
    );
  }
});

test('words are whole, and dots say where some are left out', () => {
  const text =
    'On Monday the small harbour of Westport lost 14 boats to the storm that came from the north at night. '.repeat(3);
  const { sparse } = storedAndRead(reportOver([text, text, text]).report, [text, text, text]);
  const shown = sparse[0].replace(/\n+/g, '|');
  assert.equal(shown, '|…small harbour of Westport lost 14 boats to the storm that came…|');
});

test('a quote that is most of a text is cut, and so is the diff that would not fit it', () => {
  const words =
    'We will rebuild this town street by street and house by house, and nobody who lived here will be asked to pay for it';
  const texts = [`Ada Lund spoke. “${words} again,” she said.`, `“${words},” Ada Lund said. It rained.`];
  const report = compared(texts);
  assert.ok(
    report.findings.some(({ verdict, diff }) => verdict !== 'only' && diff),
    'words differ',
  );
  const { stored, sparse } = storedAndRead(report, texts);
  const [finding] = stored.findings;
  const quote = stored.mentions[finding.members[0].mention];
  assert.equal(quote.quote.cut, true);
  assert.ok(quote.text.length < words.length && words.startsWith(quote.text));
  assert.equal(finding.diff, undefined);
  assert.ok(lengthKept(sparse[0]) <= 240);
});

test('of a few pasted sentences no more than half is kept, and a hedge stays with its figure', () => {
  const texts = [
    'Nearly 900 people had to leave, the town said. The storm sank at least 14 boats. It rained until the evening came.',
    'Just under 900 people had to leave, the town said. The storm sank 15 boats.',
  ];
  const report = compared(texts);
  const { stored, sparse } = storedAndRead(report, texts);
  texts.forEach((text, source) => assert.ok(lengthKept(sparse[source]) <= text.length / 2, sparse[source]));
  const shown = stored.findings.flatMap((/** @type {import('../../web/src/factdiff.d.ts').Finding} */ { members }) =>
    passagesOf(members, { report: stored, texts: sparse }).map(({ pieces }) =>
      pieces.map(({ words }) => words).join(''),
    ),
  );
  assert.match(shown.join('|'), /nearly 900/i);
  assert.match(shown.join('|'), /at least 14/);
});

test('half a character is none', () => {
  const filler = 'no figure here. '.repeat(20);
  const text = `${filler}${'😀'.repeat(40)}11 people.${'😀'.repeat(40)}${filler}`;
  const start = text.indexOf('11');
  const mention = { source: 0, start, end: start + 2, text: '11', kind: 'figure' };
  const report = /** @type {any} */ ({
    sources: [{ length: text.length }],
    mentions: [mention],
    findings: [{ verdict: 'agree', members: [{ mention: 0 }] }],
  });
  const [{ snippets = [] }] = withSnippets(report, [text]).sources;
  assert.equal(snippets.length, 1);
  assert.ok(!snippets[0].text.includes('figure'));
  assert.doesNotMatch(snippets[0].text, /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
});

test('paragraphs that follow each other keep their offsets', () => {
  const text = 'Boats: 14.\nHomes: 52.\nDead: 3.';
  const report = /** @type {any} */ ({
    sources: [{ length: text.length }],
    mentions: [/14\./, /Homes: 52\./, /Dead/].map((pattern) => {
      const [words] = /** @type {RegExpExecArray} */ (pattern.exec(text));
      const start = text.indexOf(words);
      return { source: 0, start, end: start + words.length, text: words, kind: 'figure' };
    }),
    findings: [{ verdict: 'agree', members: [{ mention: 0 }, { mention: 1 }, { mention: 2 }] }],
  });
  const { stored, sparse } = storedAndRead(report, [text]);
  assert.equal(sparse[0].length, text.length);
  for (const { start, end, text: words } of stored.mentions) assert.equal(sparse[0].slice(start, end), words);
});

test('a report without snippets has no texts', () => {
  assert.deepEqual(textsFrom(/** @type {any} */ ({ sources: [{ length: 4 }] })), []);
});
