// Why a finding is dismissed, and the way back.
//
//   form.open(actionsOfACard, 'f1');                    // one press on a reason, or words of one's own
//   form.answer(submitEvent) -> { id: 'f1', reason: 'known and explained' }
//   form.offerUndo('f1');

import { make } from './make-element.js';
import { WORDS } from './wording.js';

export class DismissForm {
  undoBar = make('p', { class: 'undo-bar', hidden: true });

  /** @param {HTMLElement} actions of the finding's card @param {string} id */
  open(actions, id) {
    const own = make('input', {
      name: 'reason',
      maxlength: 200,
      'aria-label': WORDS.dismissOther,
      placeholder: WORDS.dismissOther,
    });
    const form = make(
      'form',
      { class: 'dismiss-form', 'data-for': id },
      make(
        'fieldset',
        {},
        make('legend', {}, WORDS.dismissWhy),
        make('span', { class: 'dismiss-why', 'aria-hidden': 'true' }, WORDS.dismissWhy),
        ...WORDS.dismissReasons.map((reason) => reasonButton(reason, own)),
        own,
        make('button', { type: 'submit', part: 'button' }, WORDS.dismissDo),
      ),
    );
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      form.replaceWith(actions);
      /** @type {HTMLElement | null} */ (actions.querySelector('.dismiss'))?.focus();
    });
    actions.replaceWith(form);
    form.querySelector('button')?.focus();
  }

  /** @param {SubmitEvent} event */
  answer(event) {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const id = form.dataset.for;
    if (!id) return null;
    return { id, reason: String(new FormData(form).get('reason') ?? '').trim() };
  }

  /** @param {string} id */
  offerUndo(id) {
    const undo = make('button', { type: 'button', class: 'undo', part: 'button', 'data-finding': id }, WORDS.undo);
    this.undoBar.replaceChildren(WORDS.dismissedNow, ' ', undo);
    this.undoBar.hidden = false;
    undo.focus();
  }

  clear() {
    this.undoBar.hidden = true;
    this.undoBar.replaceChildren();
  }
}

// No submit button: Enter in the field would press the first of these.
/** @param {string} reason @param {HTMLInputElement} field */
function reasonButton(reason, field) {
  const button = make('button', { type: 'button', part: 'button' }, reason);
  button.addEventListener('click', () => {
    field.value = reason;
    field.form?.requestSubmit();
  });
  return button;
}
