// Why a finding is dismissed, and the way back.
//
//   form.open(actionsOfACard, 'f1');                    // one press on a reason, or words of one's own
//   form.answer(submitEvent) -> { id: 'f1', reason: 'known and explained' }
//   form.offerUndo('f1');

import { aboutWords, verdictWords } from './finding-card.js';
import { make } from './make-element.js';
import { MORE_WORDS, numberWords, WORDS } from './wording.js';

export class DismissForm {
  undoBar = make('p', { class: 'undo-bar', hidden: true });

  /** @param {HTMLElement} actions of the finding's card @param {string} id */
  open(actions, id) {
    const own = make('input', {
      name: 'reason',
      maxlength: 200,
      'aria-label': MORE_WORDS.dismissOther,
      placeholder: MORE_WORDS.dismissOther,
    });
    const form = make(
      'form',
      { class: 'dismiss-form', 'data-for': id },
      make(
        'fieldset',
        {},
        make('legend', {}, MORE_WORDS.dismissWhy),
        make('span', { class: 'dismiss-why', 'aria-hidden': 'true' }, MORE_WORDS.dismissWhy),
        ...MORE_WORDS.dismissReasons.map((reason) => reasonButton(reason, own)),
        own,
        make('button', { type: 'submit', part: 'button' }, MORE_WORDS.dismissDo),
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
    const undo = make(
      'button',
      { type: 'button', class: 'undo', part: 'button', 'data-dismissed': id },
      MORE_WORDS.undo,
    );
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

/** What was dismissed, and the way back. @param {import('./list-view.js').Showing} showing */
export function dismissedList({ dismissed, report }) {
  return make(
    'details',
    { class: 'quiet dismissed' },
    make('summary', {}, `${WORDS.dismissed} (${numberWords(dismissed.length)})`),
    make(
      'ul',
      {},
      ...dismissed.map(({ finding, reason }) =>
        make(
          'li',
          { 'data-dismissed': finding.id },
          make('span', {}, `${verdictWords(finding).label}: `, make('bdi', {}, aboutWords(finding, report))),
          reason ? make('span', { class: 'who' }, ` (${reason})`) : null,
          ' ',
          make('button', { type: 'button', class: 'restore', part: 'button' }, WORDS.restore),
        ),
      ),
    ),
  );
}
