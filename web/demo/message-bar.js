// Short messages above the texts: a cause, a next step, sometimes a way back.
//
//   messages.show('“notes.pdf” is not a text file. …')
//   messages.show('Texts cleared.', { undo: () => restore() })

import { make } from '../src/make-element.js';
import { DESK_WORDS } from './desk-wording.js';

const MANY = 4;

export class MessageBar {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    element.setAttribute('role', 'region');
    element.setAttribute('aria-label', DESK_WORDS.messages);
  }

  /**
   * @param {string} text
   * @param {{ undo?: () => void, isProblem?: boolean }} [options]
   */
  show(text, { undo, isProblem = false } = {}) {
    const close = make('button', { type: 'button', class: 'close', 'aria-label': DESK_WORDS.closeMessage }, '×');
    const message = make(
      'div',
      { class: isProblem ? 'message problem' : 'message' },
      make('p', { role: isProblem ? 'alert' : 'status' }, text),
    );
    if (undo) {
      const back = make('button', { type: 'button', class: 'undo' }, DESK_WORDS.undo);
      back.addEventListener('click', () => {
        message.remove();
        undo();
      });
      message.append(back);
    }
    close.addEventListener('click', () => message.remove());
    message.append(close);
    this.element.append(message);
    while (this.element.children.length > MANY) this.element.firstElementChild?.remove();
  }

  clear() {
    this.element.replaceChildren();
  }
}
