// Times calls fairly on a machine that others use too: the contestants take turns, CPU time counts rather than the
// clock on the wall, and of the rounds the median.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** CPU time of this process so far, in milliseconds. */
export function ownTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * CPU time of another process so far, of all its threads, in milliseconds; where the system does not tell, the clock on
 * the wall. Threads that have ended are not counted: those of the native command stay as long as it does.
 *
 * @param {number | undefined} pid
 */
export function timeOf(pid) {
  const folder = `/proc/${pid}/task`;
  if (!existsSync(`/proc/${pid}/schedstat`)) return performance.now();
  const ofThread = (/** @type {string} */ thread) =>
    Number(readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  return readdirSync(folder).reduce((sum, thread) => sum + ofThread(thread), 0);
}

/** @typedef {{ call: () => unknown, time?: () => number }} Turn `time` tells the CPU time of who works; ours without */

/**
 * @param {Record<string, Turn>} turns by contestant; calls may give promises
 * @param {{ rounds?: number, warmUp?: number }} [options]
 * @returns {Promise<Record<string, number>>} milliseconds, the median of each
 */
export async function takeTurns(turns, { rounds = 7, warmUp = 2 } = {}) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(turns).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; ++round) {
    for (const [name, { call, time = ownTime }] of Object.entries(turns)) {
      const start = time();
      await call();
      if (round >= 0) times[name].push(time() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}
