// The text of HTML, and of the blocks of a draft with the way back to them.
//
//   textOfHtml('<p>11 &amp; <b>12</b></p>')  ->  '11 & 12'
//   const draft = draftOf(blocks);  draft.blockAt(draft.text.indexOf('12 dead'))  ->  clientId

import { readText } from '../../src/anchor.js';

/** @param {string} html */
export function textOfHtml(html) {
  // A document of its own: nothing in it runs or loads.
  return readText(new DOMParser().parseFromString(html, 'text/html').body).text;
}

/** @param {{ name: string, clientId: string }[]} blocks the editor's, topmost ones */
export function draftOf(blocks) {
  /** @type {{ clientId: string, end: number }[]} */
  const ends = [];
  let text = '';
  for (const block of blocks) {
    const own = textOfHtml(window.wp.blocks.getBlockContent(block)).trim();
    if (own === '') continue;
    text += text === '' ? own : `\n\n${own}`;
    ends.push({ clientId: block.clientId, end: text.length });
  }
  return { text, blockAt: (/** @type {number} */ at) => ends.find(({ end }) => at < end)?.clientId ?? null };
}
