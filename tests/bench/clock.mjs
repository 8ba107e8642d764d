// Times calls fairly on a machine that others use too: the contestants take turns, CPU time counts rather than the
// clock on the wall, and of the rounds the median.

import { existsSync, readFileSync } from 'node:fs';
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
 * CPU time of another process so far, in milliseconds; where the system does not tell, the clock on the wall.
 *
 * @param {number | undefined} pid
 */
export function timeOf(pid) {
  const file = `/proc/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : performance.now();
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
