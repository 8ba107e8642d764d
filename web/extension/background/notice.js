// The last thing that happened, in a sentence, for the panel to say: also when it opens only after that.
//
//   await tell('pageAdded', { places: ['Harbour wall'], offer: 'undo' });

import { briefly } from '../briefly.js';
import { api, say } from '../browser-api.js';

/** @typedef {'' | 'undo' | 'add-selection' | 'allow-sites'} Offer the button beside the sentence */
/** @typedef {{ id: string, words: string, isProblem: boolean, offer: Offer }} Notice */

const KEY = 'notice';

/**
 * @param {string} name of the sentence in _locales
 * @param {{ places?: string[], isProblem?: boolean, offer?: Offer }} [options]
 */
export function tell(name, { places = [], ...options } = {}) {
  return tellWords(say(name, ...places.map(briefly)), options);
}

/**
 * Several sentences, said already.
 *
 * @param {string} words
 * @param {{ isProblem?: boolean, offer?: Offer }} [options]
 */
export async function tellWords(words, { isProblem = false, offer = '' } = {}) {
  /** @type {Notice} */
  const notice = { id: crypto.randomUUID(), words, isProblem, offer };
  await api.storage.session.set({ [KEY]: notice });
}

/** @returns {Promise<Notice | null>} */
export async function latestNotice() {
  return /** @type {Notice | null} */ ((await api.storage.session.get(KEY))[KEY] ?? null);
}

export async function forgetNotice() {
  await api.storage.session.remove(KEY);
}
