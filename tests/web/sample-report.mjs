// A report in the contract's shape over the three sample texts, written by hand: for tests of what shows a report.
//
//   const { report, texts } = await sampleReport();

import { readFile } from 'node:fs/promises';

const NAMES = ['harbour-herald', 'morning-post', 'coast-wire'];

/** @typedef {import('../../web/src/factdiff.d.ts').Report} Report */

export async function sampleTexts() {
  const folder = new URL('../../web/demo/samples/', import.meta.url);
  return Promise.all(NAMES.map((name) => readFile(new URL(`${name}.txt`, folder), 'utf8')));
}

/** @returns {Promise<{ report: Report, texts: string[] }>} */
export async function sampleReport() {
  return reportOver(await sampleTexts());
}

/**
 * @param {string[]} texts
 * @returns {{ report: Report, texts: string[] }}
 */
export function reportOver(texts) {
  /** @type {any[]} */
  const mentions = [];
  /** @param {number} source @param {string} text @param {object} what */
  const mention = (source, text, what) => {
    const start = texts[source]?.indexOf(text) ?? -1;
    if (start < 0) return [];
    mentions.push({ source, start, end: start + text.length, text, ...what });
    return [mentions.length - 1];
  };
  /** @param {number} source @param {string} text @param {object} [more] */
  const figure = (source, text, more) =>
    mention(source, text, {
      kind: 'figure',
      figure: {
        type: 'money',
        value: '1',
        low: '1',
        high: '1',
        unit: 'USD',
        hedge: 'exact',
        direction: null,
        of: '',
        statedBy: null,
        ...more,
      },
    });
  /** @param {number} source @param {string} text @param {boolean} marked @param {string} speaker */
  const quote = (source, text, marked, speaker) =>
    mention(source, text, { kind: 'quote', quote: { marked, speaker, cue: 'said' } });
  /** @param {number[][]} indexes @param {string} [role] */
  const members = (indexes, role = 'value') => indexes.flat().map((index) => ({ mention: index, role }));

  const parts = [0, 1].flatMap((source) => [figure(source, '$8.5 million'), figure(source, '$3 million')]);
  const total = figure(2, '$12 million', { hedge: 'nearly' });
  const pumps = figure(2, 'three million');
  const homes = [figure(0, '46'), figure(1, '46'), figure(2, '52')];
  const boats = [0, 1, 2].map((source) => figure(source, '14'));
  const power = [figure(0, '60%'), figure(1, '60%'), figure(2, '60 percent')];
  const divers = figure(2, '25');
  const build = "We're going to build it higher, and we're going to build it once,";
  const wall = [
    quote(0, build.slice(0, -1), false, 'Ilse Marendal'),
    quote(1, build.slice(0, -1), false, 'Ilse Marendal'),
    quote(2, build, true, 'Ilse Marendal'),
  ];
  const sleepA = 'Nobody in this town will sleep easily until that wall is finished,';
  const sleepC = 'Nobody in this town will sleep easily until the new wall is paid for,';
  const sleep = [
    quote(0, sleepA, true, 'Tomas Verrin'),
    quote(1, sleepA, true, 'Tomas Verrin'),
    quote(2, sleepC, true, 'Tomas Verrin'),
  ];
  const boat = quote(2, 'The old wall was built for the sea my grandfather knew,', true, 'Anselm Roke');
  const same = 'Nobody in this town will sleep easily until '.length;

  const all = [
    {
      id: 'f1',
      kind: 'figure',
      verdict: 'derived',
      reasons: ['sum', 'rounding'],
      about: 'flood protection for Orrin Bay',
      explanation: '$8.5 million + $3 million = $11.5 million, which fits “nearly $12 million”.',
      members: [...members(parts, 'part'), ...members([total], 'total')],
    },
    {
      id: 'f2',
      kind: 'figure',
      verdict: 'conflict',
      reasons: ['value'],
      about: 'homes destroyed along the front',
      explanation: '46 in 2 articles, 1 origin; 52 in Kestria promises help to flooded fishing port.',
      members: members(homes),
    },
    {
      id: 'q1',
      kind: 'quote',
      verdict: 'altered',
      reasons: ['words-changed'],
      about: 'Tomas Verrin',
      explanation: '“that wall is finished” in one, “the new wall is paid for” in the other.',
      members: members(sleep),
      diffOf: [sleep[0][0], sleep[2][0]],
      diff: [
        { op: 'equal', a: [0, same], b: [0, same] },
        { op: 'replace', a: [same, same + 4], b: [same, same + 7] },
        { op: 'equal', a: [same + 4, same + 13], b: [same + 7, same + 16] },
        { op: 'replace', a: [same + 13, sleepA.length], b: [same + 16, sleepC.length] },
      ],
    },
    {
      id: 'q2',
      kind: 'quote',
      verdict: 'unquoted',
      reasons: ['marks-dropped'],
      about: 'Ilse Marendal',
      explanation: 'The same words stand in quotation marks in one report and without them in two.',
      members: members(wall),
    },
    {
      id: 'f3',
      kind: 'figure',
      verdict: 'agree',
      reasons: [],
      about: 'pumping equipment',
      explanation: '“$3 million” and “three million” are the same.',
      members: members([parts[1], parts[3], pumps]),
    },
    {
      id: 'f4',
      kind: 'figure',
      verdict: 'agree',
      reasons: [],
      about: 'homes without power',
      explanation: '60% and 60 percent are the same.',
      members: members(power),
    },
    {
      id: 'f5',
      kind: 'figure',
      verdict: 'agree',
      reasons: [],
      about: 'fishing boats sunk',
      explanation: '14 in all three.',
      members: members(boats),
    },
    {
      id: 'f6',
      kind: 'figure',
      verdict: 'only',
      reasons: [],
      about: 'divers offered by Tarsia',
      explanation: 'Only one report gives 25.',
      members: members([divers]),
    },
    {
      id: 'q3',
      kind: 'quote',
      verdict: 'only',
      reasons: [],
      about: 'Anselm Roke',
      explanation: 'Only one report prints it.',
      members: members([boat]),
    },
  ];
  const findings = all
    .filter((finding) => finding.members.length > 0)
    .map((finding) => ({
      salience: 0.5,
      confidence: 0.9,
      absent: texts
        .map((_, index) => index)
        .filter((index) => !finding.members.some((member) => mentions[member.mention].source === index)),
      ...finding,
    }));
  const sources = texts.map((text, index) => ({
    id: 'ABC'[index] ?? String(index),
    title: '',
    url: '',
    published: null,
    length: text.length,
    origin: index < 2 ? 0 : index,
  }));
  return { report: /** @type {any} */ ({ schema: 'factdiff/1', engine: '0.1.0', sources, mentions, findings }), texts };
}
