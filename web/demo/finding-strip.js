// On narrow screens: the chosen finding below a text, with a way to each of its places and back to the list.
//
//   const strip = new FindingStrip({ element, panel, onBack });
//   strip.show();            // the finding that the panel has chosen, or nothing

import { make } from '../src/make-element.js';
import { passagesOf } from '../src/passages.js';
import { sourceLetter, VERDICT_WORDS } from '../src/wording.js';
import { DESK_WORDS } from './desk-wording.js';

export class FindingStrip {
  /** @param {{ element: HTMLElement, panel: import('../src/fact-diff.js').FactDiffElement, onBack: () => void }} parts */
  constructor({ element, panel, onBack }) {
    this.element = element;
    this.panel = panel;
    this.onBack = onBack;
    panel.addEventListener('factdiff-choose', () => this.show());
  }

  show() {
    const { report, chosen, texts } = this.panel;
    this.element.hidden = !chosen || !report;
    if (!chosen || !report) return;
    const places = passagesOf(chosen.members, { report, texts }).map(({ source, mentions }) => {
      const letter = sourceLetter(source);
      const button = make('button', { type: 'button', 'aria-label': DESK_WORDS.showIn(letter) }, letter);
      button.addEventListener('click', () => this.panel.choose(chosen.id, { places: mentions }));
      return button;
    });
    const back = make('button', { type: 'button', class: 'back' }, DESK_WORDS.findings);
    back.addEventListener('click', () => this.onBack());
    this.element.replaceChildren(
      make('p', {}, make('strong', {}, `${VERDICT_WORDS[chosen.verdict].label}. `), chosen.explanation),
      make('div', { class: 'strip-places' }, ...places, back),
    );
  }
}
