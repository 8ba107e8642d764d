// The menu of file formats, and the file that the reader's browser saves. Nothing is sent anywhere.
//
//   fillMenu(menu)                     <details> gets a button[data-export] for each format
//   await saveExport('csv', showing)   -> the browser saves factdiff.csv
//
// The writers are loaded when they are first asked for: most readers of a published report never export it.

import { make } from './make-element.js';
import { currentWords, MORE_WORDS } from './wording.js';

/** @typedef {import('./list-view.js').Showing} Showing */

/** @param {HTMLDetailsElement} menu with its summary */
export function fillMenu(menu) {
  menu.append(
    make(
      'ul',
      {},
      ...Object.entries(MORE_WORDS.exports).map(([format, label]) =>
        make('li', {}, make('button', { type: 'button', 'data-export': format }, label)),
      ),
    ),
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(/** @type {Node | null} */ (event.relatedTarget)) && event.relatedTarget) menu.open = false;
  });
  menu.addEventListener('click', (event) => {
    if (/** @type {Element} */ (event.target).closest('[data-export]')) menu.open = false;
  });
}

/** @param {string} format @param {Showing} showing */
export async function saveExport(format, showing) {
  const { exportReport } = await import('./exports/formats.js');
  const { name, type, text } = exportReport(
    /** @type {import('./exports/formats.js').Format} */ (format),
    showing,
    currentWords(),
  );
  saveFile(name, type, text);
}

/** @param {string} name @param {string} type @param {string} text */
export function saveFile(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = make('a', { href: url, download: name });
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
