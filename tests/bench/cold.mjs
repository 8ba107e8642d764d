// One contestant in a process of its own: the CPU time from nothing to its first answer, and the memory it added.
//
//   node tests/bench/cold.mjs wink            {"load":151.2,"first":14.1,"memory":148.3}   ms, ms, MB
//   node tests/bench/cold.mjs factdiff 3      the same with a comparison of three reports

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { ownTime } from './clock.mjs';
import { CONTESTANTS, loadEngine } from './contestants.mjs';
import { article, reports } from './news.mjs';

const [name, sources] = process.argv.slice(2);
const text = article(3, 3000);
const three = reports(3, 3000).map((report) => ({ text: report }));
const before = process.memoryUsage().rss;
const start = ownTime();
/** @type {() => unknown} */
let work;
/** @type {(text: string) => unknown} */
let read;
if (sources) {
  const engine = await loadEngine();
  read = (source) => engine.extract({ text: source });
  work = () => engine.compare({ sources: three });
} else {
  const loaded = await CONTESTANTS[name].load();
  read = loaded;
  work = () => loaded(text);
}
const loaded = ownTime();
work();
const first = ownTime();
// Memory as it is after a morning's work rather than after one text.
if (name !== 'recognizers') for (let seed = 1; seed <= 30; ++seed) read(article(seed, 3000));
// Linux hands maxRSS on from the process that started this one; the high-water mark is this one's own.
const peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
console.log(
  JSON.stringify({ load: loaded - start, first: first - loaded, memory: (Math.max(peak, before) - before) / 1e6 }),
);
