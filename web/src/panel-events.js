// What a reader's press, key or choice in the panel asks for.
//
//   answerPanel(shadowRoot, { step, toggleVerdict, … });   // a press on <button data-step="next"> -> acts.step(1)

import { VERDICT_ORDER } from './palette.js';

/**
 * @typedef {object} Acts
 * @property {(by: number) => void} step to the next finding (1), or the previous (-1)
 * @property {(verdict: import('./factdiff.d.ts').Verdict) => void} toggleVerdict
 * @property {() => void} showAll
 * @property {() => void} cancel
 * @property {() => boolean} closePopover true where one was open
 * @property {(by: number) => void} walk to the next marked place
 * @property {(format: string) => void} save
 * @property {(id: string) => void} putBack
 * @property {(id: string) => void} copy
 * @property {(actions: HTMLElement, id: string) => void} askWhy a finding is dismissed
 * @property {(event: SubmitEvent) => void} answerWhy
 * @property {(id: string, options: { places?: number[], at: HTMLElement }) => void} choose
 * @property {(kind: import('./finding-filter.js').Kind) => void} setKind
 * @property {(view: string) => void} setView
 * @property {(event: KeyboardEvent) => void} onKey
 */

/** @param {ShadowRoot} root @param {Acts} acts */
export function answerPanel(root, acts) {
  root.addEventListener('click', (event) => onClick(/** @type {Element} */ (event.target), acts));
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    acts.answerWhy(/** @type {SubmitEvent} */ (event));
  });
  root.addEventListener('change', (event) => {
    const { name, value } = /** @type {HTMLInputElement} */ (event.target);
    if (name === 'kind') acts.setKind(/** @type {import('./finding-filter.js').Kind} */ (value));
    else if (name === 'view') acts.setView(value);
    else return;
    /** @type {HTMLElement | null} */ (root.querySelector(`input[value="${value}"]`))?.focus();
  });
  root.addEventListener('keydown', (event) => {
    if (/** @type {KeyboardEvent} */ (event).key === 'Escape' && acts.closePopover()) event.stopPropagation();
    else acts.onKey(/** @type {KeyboardEvent} */ (event));
  });
}

/** @param {Element} target @param {Acts} acts */
function onClick(target, acts) {
  const at = (/** @type {string} */ selector) => /** @type {HTMLElement | null} */ (target.closest(selector));
  const data = (/** @type {string} */ name) => at(`[data-${name}]`)?.dataset[name];
  const step = data('step');
  if (step) return acts.step(step === 'next' ? 1 : -1);
  const verdict = VERDICT_ORDER.find((one) => one === data('verdict'));
  if (verdict) return acts.toggleVerdict(verdict);
  if (at('.reset')) return acts.showAll();
  if (at('.cancel')) return acts.cancel();
  if (at('.popover-close')) return void acts.closePopover();
  const walk = data('walk');
  if (walk) return acts.walk(Number(walk));
  const format = data('export');
  if (format) return acts.save(format);
  const dismissed = data('dismissed');
  if (dismissed) return at('.restore, .undo') ? acts.putBack(dismissed) : undefined;
  const id = data('finding');
  if (!id) return;
  const button = at('button');
  if (at('.copy')) return acts.copy(id);
  if (at('.dismiss')) return acts.askWhy(/** @type {HTMLElement} */ (at('.actions')), id);
  const places = at('.place')?.dataset.mentions?.split(' ').map(Number);
  const card = /** @type {HTMLElement} */ (at('.finding') ?? at('.popover'));
  if (places || (!at('.details') && !at('.popover'))) acts.choose(id, { places, at: button ?? card });
}
