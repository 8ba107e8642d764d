// What is measured: the engine, and each peer doing what it can of the same work. A contestant is loaded once and then
// reads texts; it gives back how many things it found, so that no work can be left out.
//
//   const read = await CONTESTANTS.regexes.load();   read('It cost $5.')  -> 2

import { readFile } from 'node:fs/promises';
import { requirePeer } from './peers.mjs';

/** @typedef {(text: string) => number} Read */
/** @typedef {{ title: string, what: string, load: () => Promise<Read> }} Contestant */

// Numbers, money, percents, dates, times, quotations and measures, and no understanding of any.
const REGEXES = [
  /\d[\d,]*(?:\.\d+)?/g,
  /[$€£]\s?\d[\d,]*(?:\.\d+)?(?:\s(?:thousand|million|billion|trillion))?/g,
  /\d+(?:\.\d+)?\s?(?:%|percent|per cent)/g,
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:,\s\d{4})?/g,
  /\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?/g,
  /[“"][^“”"]{2,400}[”"]/g,
  /\d+(?:\.\d+)?\s?(?:km|kilometres|miles|metres|mph|tonnes|kilograms|hours|days|weeks|years)/g,
];

/** The engine as the npm package ships it. */
export async function loadEngine() {
  const dist = new URL('../../dist/', import.meta.url);
  /** @type {typeof import('../../web/src/index.js')} */
  const { createEngine } = await import(new URL('factdiff.js', dist).href);
  return createEngine({ wasmBytes: await readFile(new URL('factdiff.wasm', dist)) });
}

/** @type {Record<string, Contestant>} */
export const CONTESTANTS = {
  factdiff: {
    title: 'Factdiff (WASM)',
    what: 'figures with unit, hedge, subject and source; quotes with speaker',
    async load() {
      const engine = await loadEngine();
      return (text) => engine.extract({ text }).mentions.length;
    },
  },
  regexes: {
    title: 'seven bare regular expressions',
    what: 'nothing understood',
    load: async () => (text) => REGEXES.reduce((found, regex) => found + [...text.matchAll(regex)].length, 0),
  },
  chrono: {
    title: 'chrono-node',
    what: 'dates only',
    async load() {
      const chrono = requirePeer()('chrono-node');
      return (text) => chrono.parse(text).length;
    },
  },
  wink: {
    title: 'wink-nlp with its model',
    what: 'entities: dates, money, percents, numbers, times',
    async load() {
      const peer = requirePeer();
      const nlp = peer('wink-nlp')(peer('wink-eng-lite-web-model'), ['sbd', 'ner']);
      return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
    },
  },
  compromise: {
    title: 'compromise with compromise-dates',
    what: 'numbers, money, percents, dates',
    async load() {
      const peer = requirePeer();
      const nlp = peer('compromise');
      nlp.plugin(peer('compromise-dates'));
      return (text) => {
        const document = nlp(text);
        return document.numbers().json().length + document.money().json().length + document.dates().json().length;
      };
    },
  },
  recognizers: {
    title: 'Recognizers-Text',
    what: 'numbers, money, ages, dimensions, dates',
    async load() {
      const suite = requirePeer()('@microsoft/recognizers-text-suite');
      const recognizers = ['Number', 'Currency', 'Age', 'Dimension', 'DateTime'].map(
        (name) => suite[`recognize${name}`],
      );
      return (text) => recognizers.reduce((found, recognize) => found + recognize(text, 'en-us').length, 0);
    },
  },
};
