// The panel around the findings: its head with the filters, what is said while there is nothing to show, who the sources are.
//
//   const frame = new PanelFrame(shadowRoot, popover.element);
//   frame.writeHead({ summary, report, tools, filters });    // with the words as they are now
//   frame.showNothing();  frame.showWords(title, words);  frame.show(list.element);
//
// <slot name="empty"> and <slot name="loading"> take the page's own words for these two states.

import { make } from './make-element.js';
import { webAddress } from './text-fragment.js';
import { givenName, languageTag, sourceLetter, textDirection, WORDS } from './wording.js';

/** @typedef {import('./factdiff.d.ts').Report} Report */

export class PanelFrame {
  body = make('div', { class: 'body' });
  #panel = make('div', { class: 'panel' });
  #title = make('h2', { part: 'title' });
  #summary = make('span', { class: 'summary' });
  #cancel = make('button', { type: 'button', class: 'cancel', part: 'button' });
  #steps = make('span', { class: 'steps' }, stepButton('previous', '↑'), stepButton('next', '↓'));
  #tools = make('div', { class: 'tools' });
  #filters = make('div', { class: 'filters' });
  #legend = make('ul', { class: 'legend', part: 'legend' });
  #note = make('p', { class: 'note' });
  #waiting = make('strong');
  #empty = make('strong');
  #status = make('p', { class: 'unseen', role: 'status' });

  /** @param {ShadowRoot} root @param {Element} popover over everything */
  constructor(root, popover) {
    this.#panel.append(
      make(
        'header',
        { part: 'header' },
        make('div', { class: 'progress' }, make('span')),
        make('div', { class: 'top' }, this.#title, this.#summary, this.#cancel, this.#steps),
        this.#tools,
        this.#filters,
        this.#legend,
      ),
      this.#note,
      this.body,
      this.#status,
      popover,
    );
    root.append(this.#panel);
  }

  /**
   * @param {object} head
   * @param {string} [head.summary]
   * @param {Report | null} [head.report]
   * @param {boolean} [head.hasLegend] who the sources are; table and columns say it themselves
   * @param {(Node | string)[]} [head.tools]
   * @param {(Node | string)[]} [head.filters]
   */
  writeHead({ summary = '', report = null, hasLegend = false, tools = [], filters = [] }) {
    // Set again, the same value would cost the whole panel its style.
    if (this.#panel.lang !== languageTag()) {
      this.#panel.lang = languageTag();
      this.#panel.dir = textDirection();
    }
    this.#title.textContent = WORDS.findings;
    this.#cancel.textContent = WORDS.cancel;
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (this.#steps.querySelectorAll('button'))) {
      button.title = button.ariaLabel = WORDS[/** @type {'next' | 'previous'} */ (button.dataset.step)];
    }
    this.#steps.hidden = !report?.findings.length;
    this.#summary.textContent = summary;
    this.#tools.replaceChildren(...tools);
    const pressed = /** @type {HTMLElement | null} */ (this.#filters.querySelector(':focus'))?.dataset.verdict;
    this.#filters.replaceChildren(...filters);
    if (pressed) /** @type {HTMLElement | null} */ (this.#filters.querySelector(`[data-verdict=${pressed}]`))?.focus();
    this.#legend.ariaLabel = WORDS.sources;
    this.#legend.replaceChildren(...((hasLegend && report?.sources.flatMap(legendItem)) || []));
  }

  /** In the place of the findings. @param {Element} element */
  show(element) {
    if (element.parentNode !== this.body) this.body.replaceChildren(element);
  }

  // Which of the two is seen, the attribute `busy` says.
  showNothing() {
    this.note('');
    this.writeHead({});
    this.#empty.textContent = WORDS.emptyTitle;
    this.#waiting.textContent = WORDS.loading;
    this.body.replaceChildren(
      make('slot', { name: 'empty' }, make('div', { class: 'notice' }, this.#empty)),
      make('slot', { name: 'loading' }, make('div', { class: 'notice' }, this.#waiting)),
    );
  }

  /** @param {string} words what is waited for */
  wait(words) {
    this.#waiting.textContent = words;
  }

  /** @param {string} title @param {string} words */
  showWords(title, words) {
    this.body.replaceChildren(make('div', { class: 'notice' }, make('strong', {}, title), words));
  }

  /** @param {string} message */
  showError(message) {
    this.body.replaceChildren(
      make('div', { class: 'notice error', role: 'alert' }, make('strong', {}, WORDS.errorTitle), message),
    );
  }

  /** Above the findings: what is to be known of the article they are marked in. @param {string} words "" for nothing */
  note(words) {
    if (this.#note.textContent !== words) this.#note.textContent = words;
  }

  /** For a screen reader. @param {string} words */
  say(words) {
    this.#status.textContent = words;
  }
}

/** @param {import('./factdiff.d.ts').SourceSummary} source @param {number} index */
function legendItem(source, index) {
  const name = givenName(source);
  const link = webAddress(source.url) && { href: source.url, target: '_blank' };
  return name
    ? make(
        'li',
        {},
        make('span', { class: 'badge' }, sourceLetter(index)),
        ' ',
        make(link ? 'a' : 'span', { ...link, dir: 'auto', title: name }, name),
      )
    : [];
}

/** @param {'next' | 'previous'} step @param {string} arrow @returns {HTMLButtonElement} */
function stepButton(step, arrow) {
  return make(
    'button',
    { type: 'button', part: 'button', 'data-step': step },
    make('span', { 'aria-hidden': 'true' }, arrow),
  );
}
