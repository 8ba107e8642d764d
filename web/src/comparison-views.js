// The views that put sources beside each other, loaded when one of them is asked for.
//
//   openViews(shadowRoot, words) -> { matrix: MatrixView, columns: ColumnsView }

import { ColumnsView } from './columns-view.js';
import { MatrixView } from './matrix-view.js';
import { viewsSheet } from './views-style.js';
import { translate } from './wording.js';

/** @typedef {{ matrix: MatrixView, columns: ColumnsView }} ComparisonViews */

/**
 * @param {ShadowRoot} root
 * @param {import('./wording.js').Translation} words those of the page: bundled by itself, this file has its own
 * @returns {ComparisonViews}
 */
export function openViews(root, words) {
  translate(words);
  root.adoptedStyleSheets.push(viewsSheet());
  return { matrix: new MatrixView(), columns: new ColumnsView(root) };
}
