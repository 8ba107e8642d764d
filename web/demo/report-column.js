// One report on the page: its title, date and text, to read and to edit.
//
//   const column = new ReportColumn(onChange);
//   column.fill({ title: 'Sea wall', published: '2025-10-16', text: 'First paragraph.\nSecond.' });
//   column.text   -> what stands in it now, also after typing; offsets in it are those of column.page

import { PageText, readText } from '../src/anchor.js';
import { make } from '../src/make-element.js';
import { webAddress } from '../src/text-fragment.js';
import { dateWords } from '../src/wording.js';
import { DESK_WORDS } from './desk-wording.js';
import { layOut, partAt, partsOf } from './text-parts.js';

/**
 * @typedef {object} ReportText
 * @property {string} title
 * @property {string} published a day of ISO 8601, or ''
 * @property {string} text
 * @property {boolean} [isDraft]
 * @property {string} [url] of the web, or ''
 * @property {string} [outlet] who published it
 */

export class ReportColumn {
  #page = new PageText('', []);
  /** Of a long text. @type {import('./text-parts.js').Part[]} */
  #parts = [];
  #words = 0;
  /** It has been typed into since it was read. */
  #isStale = false;
  title = '';
  published = '';
  url = '';
  outlet = '';
  letter = '';

  /** The whole text as it was pasted, and taken back with Ctrl+Z: '' where there is none. */
  #pasted = '';
  #undone = '';

  #name = make('h2', { class: 'headline' });
  #meta = make('p', { class: 'meta' });
  #badge = make('span', { class: 'badge', 'aria-hidden': 'true' });
  #origin = make('span', { class: 'origin', hidden: true });
  #edit = make('button', { type: 'button', class: 'edit' }, DESK_WORDS.edit);
  #remove = make('button', { type: 'button', class: 'remove' }, make('span', { 'aria-hidden': 'true' }, '×'));
  #titleInput = make('input', { type: 'text', placeholder: DESK_WORDS.title, maxlength: 300, autocomplete: 'off' });
  #dateInput = make('input', { type: 'date' });
  #urlInput = make('input', {
    type: 'url',
    placeholder: DESK_WORDS.address,
    maxlength: 2000,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  #urlProblem = make('p', { class: 'field-problem', role: 'alert', hidden: true }, DESK_WORDS.noAddress);
  #draftInput = make('input', { type: 'checkbox' });
  #fields = make(
    'div',
    { class: 'fields', hidden: true },
    this.#titleInput,
    this.#dateInput,
    make('label', {}, this.#draftInput, DESK_WORDS.myDraft),
    this.#urlInput,
    this.#urlProblem,
  );

  /** Holds one <p> for each paragraph. */
  textBox = make('div', { class: 'text', tabindex: 0 });
  element = make(
    'article',
    { class: 'report' },
    make(
      'header',
      {},
      make('div', { class: 'bar' }, this.#badge, this.#edit, this.#remove),
      this.#name,
      this.#fields,
      make('div', { class: 'about' }, this.#meta, this.#origin),
    ),
    this.textBox,
  );

  /**
   * @param {object} events
   * @param {(column: ReportColumn) => void} events.onChange
   * @param {(column: ReportColumn) => void} events.onRemove
   * @param {(column: ReportColumn) => void} events.onDraft it has become the draft, or is it no longer
   */
  constructor({ onChange, onRemove, onDraft }) {
    const setText = (/** @type {string} */ text) => {
      this.fill({ ...this.content, text });
      getSelection()?.selectAllChildren(this.textBox);
      getSelection()?.collapseToEnd();
      onChange(this);
    };
    this.#edit.addEventListener('click', () => this.setEditing(!this.isEditing));
    this.#remove.addEventListener('click', () => onRemove(this));
    this.#titleInput.addEventListener('input', () => {
      this.title = this.#titleInput.value;
      this.#show();
      onChange(this);
    });
    this.#dateInput.addEventListener('input', () => {
      this.published = this.#dateInput.value;
      this.#show();
      onChange(this);
    });
    this.#urlInput.addEventListener('input', () => {
      this.url = webAddress(this.#urlInput.value.trim())?.href ?? '';
      if (this.url) this.#showAddressProblem(false);
      this.#show();
      onChange(this);
    });
    // While an address is being typed it is none yet: it is looked at when the field is left.
    this.#urlInput.addEventListener('change', () =>
      this.#showAddressProblem(this.url === '' && this.#urlInput.value.trim() !== ''),
    );
    this.#draftInput.addEventListener('change', () => {
      this.#show();
      onDraft(this);
    });
    this.textBox.addEventListener('input', () => {
      this.#undone = '';
      this.#isStale = true;
      this.#show();
      onChange(this);
    });
    // A whole report pasted into an empty box is laid out in paragraphs; elsewhere the browser pastes.
    this.textBox.addEventListener('paste', (event) => {
      const pasted = event.clipboardData?.getData('text/plain');
      if (!this.isEmpty || !pasted) return;
      event.preventDefault();
      setText(pasted);
      this.#pasted = this.text;
    });
    // The browser cannot take back what a script has laid out; what was typed after it, the browser takes back first.
    this.textBox.addEventListener('keydown', (event) => {
      const key = event.key.toLowerCase();
      if (!this.isEditing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (key === 'z' && !event.shiftKey && this.#pasted && this.text === this.#pasted) {
        event.preventDefault();
        setText('');
        this.#undone = this.#pasted;
      } else if ((key === 'y' || (key === 'z' && event.shiftKey)) && this.#undone && this.isEmpty) {
        event.preventDefault();
        setText(this.#undone);
      }
    });
    this.textBox.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.isEditing || this.isEmpty) return;
      event.stopPropagation();
      this.setEditing(false);
      this.textBox.focus();
    });
    this.#show();
  }

  get page() {
    if (this.#isStale) this.#take(readText(this.textBox));
    return this.#page;
  }

  get text() {
    return this.page.text;
  }

  get isEmpty() {
    return this.#isStale ? !/\S/.test(this.textBox.textContent ?? '') : !/\S/.test(this.#page.text);
  }

  /** The part of a long text that a place stands in. @param {number} offset */
  partAt(offset) {
    return partAt(this.#parts, offset);
  }

  get isEditing() {
    return this.textBox.isContentEditable;
  }

  /** @returns {ReportText} */
  get content() {
    const { title, published, text, isDraft, url, outlet } = this;
    return { title, published, text, ...(isDraft && { isDraft }), ...(url && { url }), ...(outlet && { outlet }) };
  }

  /** A draft is checked against the other reports. */
  get isDraft() {
    return this.#draftInput.checked;
  }

  set isDraft(isDraft) {
    this.#draftInput.checked = isDraft;
    this.#show();
  }

  /** @param {ReportText} report */
  fill({ title, published, text, isDraft = false, url = '', outlet = '' }) {
    this.#draftInput.checked = isDraft;
    this.title = title;
    this.published = published;
    this.url = webAddress(url)?.href ?? '';
    this.outlet = outlet;
    this.#urlInput.value = this.url;
    this.#showAddressProblem(false);
    this.#titleInput.value = title;
    this.#dateInput.value = published;
    const { nodes, page } = layOut(text);
    this.textBox.replaceChildren(...nodes);
    this.#take(page);
  }

  /** @param {boolean} isOn */
  setEditing(isOn) {
    if (isOn) {
      this.textBox.setAttribute('contenteditable', 'plaintext-only');
      this.textBox.setAttribute('aria-multiline', 'true');
    } else {
      this.textBox.removeAttribute('contenteditable');
      this.textBox.removeAttribute('aria-multiline');
    }
    this.textBox.setAttribute('role', isOn ? 'textbox' : 'group');
    this.element.classList.toggle('editing', isOn);
    this.#fields.hidden = !isOn;
    this.#edit.textContent = isOn ? DESK_WORDS.done : DESK_WORDS.edit;
    this.#edit.setAttribute('aria-label', (isOn ? DESK_WORDS.doneReport : DESK_WORDS.editReport)(this.letter));
    this.#show();
  }

  /**
   * @param {string} letter
   * @param {{ canRemove: boolean }} options
   */
  setLetter(letter, { canRemove }) {
    this.letter = letter;
    this.#badge.textContent = letter;
    this.#remove.hidden = !canRemove;
    this.#remove.setAttribute('aria-label', DESK_WORDS.removeReport(letter));
    this.#remove.title = DESK_WORDS.removeReport(letter);
    this.#edit.setAttribute('aria-label', (this.isEditing ? DESK_WORDS.doneReport : DESK_WORDS.editReport)(letter));
    this.element.setAttribute('aria-label', DESK_WORDS.report(letter));
    this.#titleInput.setAttribute('aria-label', DESK_WORDS.titleOf(letter));
    this.#dateInput.setAttribute('aria-label', DESK_WORDS.dateOf(letter));
    this.#urlInput.setAttribute('aria-label', DESK_WORDS.addressOf(letter));
    this.#draftInput.setAttribute('aria-label', DESK_WORDS.isDraft(letter));
    this.#dateInput.title = DESK_WORDS.dateWhy;
    this.textBox.setAttribute('aria-label', DESK_WORDS.textOf(letter));
    this.textBox.dataset.placeholder = DESK_WORDS.placeholder(letter);
  }

  /** "One origin with B": most of its wording is shared. @param {string[]} letters */
  setOrigin(letters) {
    this.#origin.hidden = letters.length === 0;
    this.#origin.textContent = DESK_WORDS.oneOrigin(letters);
    this.#origin.title = DESK_WORDS.oneOriginWhy;
  }

  /** @param {boolean} isProblem */
  #showAddressProblem(isProblem) {
    this.#urlProblem.hidden = !isProblem;
    this.#urlInput.setAttribute('aria-invalid', String(isProblem));
  }

  /** @param {PageText} page */
  #take(page) {
    this.#isStale = false;
    this.#page = page;
    this.#parts = partsOf(page);
    this.#words = countOf(page.text);
    this.#show();
  }

  /** Who published it, as a link where its address is known. @returns {Node | string} */
  #publisher() {
    const name = this.outlet || webAddress(this.url)?.hostname.replace(/^www\./, '') || '';
    return this.url ? make('a', { href: this.url, target: '_blank', rel: 'noopener' }, name) : name;
  }

  #show() {
    this.textBox.classList.toggle('empty', this.isEmpty);
    this.#name.textContent = this.title;
    this.#name.hidden = this.isEditing || this.title === '';
    this.#meta.hidden = this.isEditing;
    this.#meta.replaceChildren(
      ...[
        this.isDraft ? DESK_WORDS.draft : '',
        this.#publisher(),
        dateWords(this.published),
        this.#words > 0 ? DESK_WORDS.words(this.#words) : '',
      ]
        .filter(Boolean)
        .flatMap((one, index) => (index > 0 ? [' · ', one] : [one])),
    );
    // Nothing to read yet: there is no way out of editing.
    this.#edit.hidden = this.isEmpty && this.isEditing;
  }
}

// Words with white space around them; without a list of a million words.
/** @param {string} text */
function countOf(text) {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = !isSpace(text.charCodeAt(at));
    if (isLetter && !isInside) count += 1;
    isInside = isLetter;
  }
  return count;
}

/** @param {number} unit */
function isSpace(unit) {
  return unit <= 32 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000;
}
