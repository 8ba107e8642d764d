// What a page loads: defines <fact-diff>, and puts one where only a <div> may stand.
//
//   <div class="factdiff" data-src="report.json" data-article=".story"></div>  ->  <fact-diff src=… article=…> in that div
//   <div class="factdiff" data-report="{…}"><table>…</table></div>             ->  the table goes once the report is shown
//
// WordPress takes custom elements out of what its authors write, and keeps a div with data attributes. The engine lies in
// factdiff-worker.js beside this file and is loaded only where sources are given instead of a report.

import { FactDiffElement } from './fact-diff.js';
import { make } from './make-element.js';
import { textsFrom } from './stored-report.js';
import { translate, WORDS } from './wording.js';

export { FactDiffElement };
export { translate };

const PASSED_ON = [...FactDiffElement.observedAttributes, 'cancellable'];

FactDiffElement.engine ??= startEngine;

// One for each element: what one compares or cancels is nothing to another.
/** @returns {Promise<import('./fact-diff.js').PageEngine>} */
async function startEngine() {
  const { BackgroundEngine, loadSources, readSources } = await import('./worker-start.js');
  const background = new BackgroundEngine({
    workerUrl: new URL('./factdiff-worker.js', import.meta.url),
    wasmUrl: new URL('./factdiff.wasm', import.meta.url),
  });
  return {
    compare: (request) => background.compare(request),
    loadSources,
    readSources,
    cancel: () => background.cancel(),
    close: () => background.close(),
  };
}

/** Fills the page's hosts; call it again for hosts that came later. @param {ParentNode} [root] */
export function fillHosts(root = document) {
  for (const host of root.querySelectorAll('div.factdiff')) {
    if (!host.querySelector('fact-diff')) fill(/** @type {HTMLElement} */ (host));
  }
}

/** @param {HTMLElement} host */
function fill(host) {
  const { dataset } = host;
  const given = PASSED_ON.flatMap((name) => (name in dataset ? [[name, dataset[name]]] : []));
  if (!dataset.report && given.length === 0) return;
  const element = make('fact-diff', Object.fromEntries(given));
  const fallback = [...host.childNodes];
  element.addEventListener('factdiff-report', () => fallback.forEach((node) => node.remove()), { once: true });
  host.append(element);
  if (!dataset.report) return;
  try {
    const report = JSON.parse(dataset.report);
    element.texts = textsFrom(report);
    // Whole texts side by side are not to be had from the words around each place.
    if (element.texts.length > 0 && !dataset.views) element.setAttribute('views', 'list matrix');
    element.report = report ?? {};
  } catch {
    element.showError(WORDS.notJson('data-report'));
  }
}

if (globalThis.document) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => fillHosts());
  else fillHosts();
}
