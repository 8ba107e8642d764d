// Runs the engine off the page's own thread, for a page that compares while its reader types.
//
//   const engine = new BackgroundEngine({ workerUrl, wasmUrl });
//   await engine.compare({ sources })      -> Report
//   await engine.compare({ sources })      -> null where a newer request came before this one was answered
//   await engine.compare({ sources: [] })  -> throws FactdiffError, as engine.js does
//
// Where workers are blocked (by a Content-Security-Policy, mostly) the engine runs on the page's thread.

import { FactdiffError } from './factdiff-error.js';
import { scriptUrl } from './trusted.js';

/** @typedef {import('./factdiff.d.ts').CompareRequest} CompareRequest */
/** @typedef {import('./factdiff.d.ts').EngineOptions} EngineOptions */
/** @typedef {import('./factdiff.d.ts').Report} Report */
/**
 * Bytes that are still on their way are waited for while the worker starts.
 *
 * @typedef {{ workerUrl: string | URL, workerType?: WorkerType, wasmUrl?: string | URL,
 *   wasmBytes?: EngineOptions['wasmBytes'] | Promise<ArrayBuffer> }} BackgroundOptions
 */
/** @typedef {{ request: CompareRequest, resolve: (report: Report | null) => void, reject: (error: unknown) => void }} Job */

// A comparison that runs longer is stopped when a newer one waits behind it.
const PATIENCE_MS = 1500;

export class BackgroundEngine {
  /** @type {BackgroundOptions} */
  #options;
  /** @type {Promise<(request: CompareRequest) => Promise<Report>> | undefined} */
  #started;
  /** @type {Worker | undefined} */
  #worker;
  /** @type {(Job & { since: number, isOver: boolean }) | undefined} */
  #running;
  /** @type {Job | undefined} */
  #waiting;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #count = 0;

  /** @param {BackgroundOptions} options */
  constructor(options) {
    this.#options = options;
  }

  /** Loads the engine before the first request needs it. */
  async start() {
    await this.#start();
  }

  /**
   * @param {CompareRequest} request
   * @returns {Promise<Report | null>}
   */
  compare(request) {
    return new Promise((resolve, reject) => {
      this.#waiting?.resolve(null);
      this.#waiting = { request, resolve, reject };
      if (!this.#running) this.#runNext();
      else this.#limit(this.#running);
    });
  }

  /** Stops what is running and what waits; both resolve to null. The next request starts a new worker. */
  cancel() {
    this.#waiting?.resolve(null);
    this.#waiting = undefined;
    this.#stop();
  }

  /** Ends the worker; open requests resolve to null. */
  close() {
    this.#stop();
    this.#waiting?.resolve(null);
    this.#waiting = undefined;
  }

  async #runNext() {
    const job = this.#waiting;
    this.#waiting = undefined;
    if (!job) return;
    const run = { ...job, since: performance.now(), isOver: false };
    this.#running = run;
    try {
      const compare = await this.#start();
      const report = await compare(job.request);
      run.resolve(this.#waiting || run.isOver ? null : report);
    } catch (error) {
      if (error instanceof FactdiffError && error.code === 'engine-unavailable') this.#discard();
      if (run.isOver || this.#waiting) run.resolve(null);
      else run.reject(error);
    }
    if (this.#running === run) {
      clearTimeout(this.#timer);
      this.#running = undefined;
      this.#runNext();
    }
  }

  /** @param {{ since: number }} run */
  #limit(run) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        // On the page's own thread there is nothing to stop.
        if (this.#running !== run || !this.#waiting || !this.#worker) return;
        this.#stop();
        this.#runNext();
      },
      Math.max(0, run.since + PATIENCE_MS - performance.now()),
    );
  }

  // An engine that has run out of memory answers nothing any more: the next request starts another.
  #discard() {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#started = undefined;
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#discard();
    if (this.#running) {
      this.#running.isOver = true;
      this.#running.resolve(null);
      this.#running = undefined;
    }
  }

  #start() {
    this.#started ??= this.#startWorker().catch(() => this.#startHere());
    // A start that failed may be tried again.
    this.#started.catch(() => (this.#started = undefined));
    return this.#started;
  }

  /** @returns {Promise<(request: CompareRequest) => Promise<Report>>} */
  async #startWorker() {
    const { workerUrl, workerType = 'module', wasmUrl } = this.#options;
    const worker = new Worker(scriptUrl(workerUrl), { type: workerType, name: 'factdiff' });
    try {
      await new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => ('ready' in data ? resolve(data.ready) : reject(data.failed));
        worker.onerror = reject;
        Promise.resolve(this.#options.wasmBytes).then(
          (wasmBytes) => worker.postMessage({ start: { wasmUrl: wasmUrl && String(wasmUrl), wasmBytes } }),
          reject,
        );
      });
    } catch (error) {
      worker.terminate();
      throw error;
    }
    this.#worker = worker;
    return (request) =>
      new Promise((resolve, reject) => {
        const id = (this.#count += 1);
        worker.onmessage = ({ data }) => {
          if (data.id !== id) return;
          if (data.error) reject(new FactdiffError(data.error.code, data.error.message));
          else resolve(data.report);
        };
        worker.onerror = () => reject(new FactdiffError('engine-unavailable', 'The engine stopped. Try again.'));
        worker.postMessage({ id, request });
      });
  }

  /** @returns {Promise<(request: CompareRequest) => Promise<Report>>} */
  async #startHere() {
    const { wasmUrl, wasmBytes } = this.#options;
    const { createEngine } = await import('./engine.js');
    const engine = await createEngine({ wasmUrl, wasmBytes: await wasmBytes });
    return async (request) => engine.compare(request);
  }
}
