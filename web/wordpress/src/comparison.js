// Compares in the editor's own browser, off the page's thread, and shows what comes out.

import { BackgroundEngine } from '../../src/background.js';

/** @typedef {import('../../src/factdiff.d.ts').Report} Report */
/** @typedef {import('../../src/factdiff.d.ts').SourceInput} SourceInput */
/** @typedef {{ report: Report | null, texts: string[], problem: string, isBusy: boolean }} Comparison */

const { createElement: el, useEffect, useRef, useState } = window.wp.element;

const PAUSE_MS = 400; // of somebody who types

/** @type {BackgroundEngine | undefined} */
let engine;

function sharedEngine() {
  const { worker, wasm } = window.factdiffFiles;
  engine ??= new BackgroundEngine({ workerUrl: worker, wasmUrl: new URL(wasm, location.href) });
  return engine;
}

/**
 * Compares whenever the texts change; the last report stays until the next one is there.
 *
 * @param {SourceInput[]} sources
 * @param {number} least this many are needed
 * @returns {Comparison}
 */
export function useComparison(sources, least) {
  const [state, setState] = useState(
    /** @type {Comparison} */ ({ report: null, texts: [], problem: '', isBusy: false }),
  );
  const key = JSON.stringify(sources);
  useEffect(() => {
    if (sources.length < least) {
      setState({ report: null, texts: [], problem: '', isBusy: false });
      return undefined;
    }
    let isOver = false;
    setState((/** @type {Comparison} */ before) => ({ ...before, isBusy: true }));
    const timer = setTimeout(async () => {
      try {
        const report = await sharedEngine().compare({ sources });
        if (report && !isOver) setState({ report, texts: sources.map(({ text }) => text), problem: '', isBusy: false });
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        if (!isOver) setState({ report: null, texts: [], problem, isBusy: false });
      }
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [key, least]);
  return state;
}

/**
 * <fact-diff> inside React.
 *
 * @param {{ comparison: Comparison, views?: string, onChoose?: (event: CustomEvent) => void }} props
 */
export function Findings({ comparison, views = 'list matrix', onChoose }) {
  const ref = useRef(null);
  const { report, texts, problem, isBusy } = comparison;
  useEffect(() => {
    const element = /** @type {import('../../src/fact-diff.js').FactDiffElement} */ (
      /** @type {unknown} */ (ref.current)
    );
    if (problem) {
      element.showError(problem);
    } else if (report) {
      element.texts = texts;
      element.report = report;
    } else {
      element.showEmpty();
    }
  }, [report, problem]);
  useEffect(() => {
    /** @type {any} */ (ref.current).busy = isBusy;
  }, [isBusy]);
  useEffect(() => {
    const element = /** @type {HTMLElement} */ (/** @type {unknown} */ (ref.current));
    if (!onChoose) return undefined;
    const listener = (/** @type {Event} */ event) => onChoose(/** @type {CustomEvent} */ (event));
    element.addEventListener('factdiff-choose', listener);
    return () => element.removeEventListener('factdiff-choose', listener);
  }, [onChoose]);
  return el('fact-diff', { ref, views, class: 'factdiff-findings' });
}
