// Asks the background, and hears when something has changed.
//
//   const view = await ask({ type: 'view' });
//   onChange(() => …);    // something the panel shows is different now, whoever changed it

import { api } from '../browser-api.js';
import { isFromBackground } from '../messages.js';

/** @typedef {import('../messages.js').PanelMessage} PanelMessage */
/** @typedef {import('../background/view.js').View} View */

/**
 * @param {PanelMessage} message
 * @returns {Promise<any>} a View for 'view', an address to open or '' for 'show' and 'open-source', else null
 */
export async function ask(message) {
  // A question is asked again where the background was ended over it; an order is not given twice.
  const first = api.runtime.sendMessage(message);
  const answer = await (message.type === 'view' ? first.catch(() => api.runtime.sendMessage(message)) : first);
  if (answer?.error) throw new Error(answer.error);
  return answer?.result ?? null;
}

/** @param {() => void} listener called once for several changes at a time */
export function onChange(listener) {
  let isDue = false;
  api.storage.onChanged.addListener(() => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      listener();
    }, 30);
  });
}

/** A place was clicked in a page. @param {(mention: number) => void} listener */
export function onChosenInPage(listener) {
  api.runtime.onMessage.addListener((message, sender) => {
    if (isFromBackground(sender) && message?.type === 'chosen-in-page' && Number.isInteger(message.mention)) {
      listener(message.mention);
    }
  });
}
