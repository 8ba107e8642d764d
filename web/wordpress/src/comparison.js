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

// The previews "Tablet" and "Mobile", and the editors of newer versions, show blocks in a frame: a document with elements
// of its own, in which a script of its own has to define <fact-diff>.
/** @param {{ current: Element | null }} ref @returns {boolean} whether the element can be used */
function useDefinition(ref) {
  const [isDefined, setDefined] = useState(false);
  useEffect(() => {
    const owner = ref.current?.ownerDocument;
    const registry = owner?.defaultView?.customElements;
    if (!owner || !registry) return undefined;
    let isOver = false;
    if (!registry.get('fact-diff') && !owner.getElementById('factdiff-reader-in-frame')) {
      const script = owner.createElement('script');
      script.id = 'factdiff-reader-in-frame';
      script.src = window.factdiffFiles.reader;
      owner.head.append(script);
    }
    registry.whenDefined('fact-diff').then(() => {
      if (!isOver) setDefined(true);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return isDefined;
}

/**
 * <fact-diff> inside React.
 *
 * @param {{ comparison: Comparison, views?: string, onChoose?: (event: CustomEvent) => void }} props
 */
export function Findings({ comparison, views = 'list matrix', onChoose }) {
  const ref = useRef(null);
  const { report, texts, problem, isBusy } = comparison;
  const isDefined = useDefinition(ref);
  useEffect(() => {
    if (!isDefined) return;
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
  }, [report, problem, isDefined]);
  useEffect(() => {
    if (isDefined) /** @type {any} */ (ref.current).busy = isBusy;
  }, [isBusy, isDefined]);
  useEffect(() => {
    const element = /** @type {HTMLElement} */ (/** @type {unknown} */ (ref.current));
    if (!onChoose) return undefined;
    const listener = (/** @type {Event} */ event) => onChoose(/** @type {CustomEvent} */ (event));
    element.addEventListener('factdiff-choose', listener);
    return () => element.removeEventListener('factdiff-choose', listener);
  }, [onChoose]);
  return el('fact-diff', { ref, views, class: 'factdiff-findings' });
}
