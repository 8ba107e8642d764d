// On narrow screens one thing is seen at a time: the findings, or one report.
//
//   const views = new NarrowViews(nav);
//   views.list(columns);                 // a button for the findings, and one for each
//   views.show('findings');  views.show('report-0');

import { make } from '../src/make-element.js';
import { DESK_WORDS } from './desk-wording.js';

export class NarrowViews {
  /** @type {import('./report-column.js').ReportColumn[]} */
  #columns = [];

  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    this.show('findings');
  }

  /** @param {import('./report-column.js').ReportColumn[]} columns */
  list(columns) {
    this.#columns = columns;
    const views = [
      ['findings', DESK_WORDS.findings],
      ...columns.map((column, index) => [`report-${index}`, column.letter]),
    ];
    this.element.replaceChildren(
      ...views.map(([name, label]) => {
        const button = make('button', { type: 'button', 'data-view': name }, label);
        if (name !== 'findings') button.setAttribute('aria-label', DESK_WORDS.report(label));
        button.addEventListener('click', () => this.show(name));
        return button;
      }),
    );
    const view = document.body.dataset.view ?? 'findings';
    this.show(views.some(([name]) => name === view) ? view : 'findings');
  }

  /** @param {string} view 'findings' or 'report-0' */
  show(view) {
    document.body.dataset.view = view;
    this.#columns.forEach((column, index) => column.element.classList.toggle('in-view', view === `report-${index}`));
    for (const button of this.element.children) {
      const isCurrent = /** @type {HTMLElement} */ (button).dataset.view === view;
      if (isCurrent) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }
}
