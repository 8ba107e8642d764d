// What most readers of a list never ask for, in one file that is loaded when somebody does: the table, the columns, the
// form that dismisses a finding, the menu of files, the search for places whose surroundings are not known.
//
//   const later = openLater(shadowRoot, currentWords());
//   later.matrix.render(showing);  later.dismissal.open(actions, 'f1');  later.fillMenu(menu);

import { ColumnsView } from './columns-view.js';
import { dismissedList, DismissForm } from './dismiss-form.js';
import { fillMenu, saveExport } from './export-menu.js';
import { MatrixView } from './matrix-view.js';
import { placesByOrder } from './place-by-order.js';
import { viewsSheet } from './views-style.js';
import { currentWords, MORE_WORDS, translateMore } from './wording.js';

/** @typedef {ReturnType<typeof openLater>} Later */

/**
 * @param {ShadowRoot} root
 * @param {import('./wording.js').Translation} words those of the page: bundled by itself, this file has its own
 */
export function openLater(root, words) {
  translateMore(words);
  root.adoptedStyleSheets.push(viewsSheet());
  return {
    matrix: new MatrixView(),
    columns: new ColumnsView(root),
    dismissal: new DismissForm(),
    dismissedList,
    placesByOrder,
    fillMenu,
    saveExport,
    copyFinding,
  };
}

/**
 * Puts a finding on the clipboard, as a note.
 *
 * @param {import('./factdiff.d.ts').Finding} finding
 * @param {import('./list-view.js').Showing} showing
 * @returns {Promise<string>} what came of it, in words
 */
async function copyFinding(finding, showing) {
  try {
    const { findingNote } = await import('./exports/formats.js');
    await navigator.clipboard.writeText(findingNote(finding, showing, currentWords()));
    return MORE_WORDS.copied;
  } catch {
    return MORE_WORDS.notCopied;
  }
}
