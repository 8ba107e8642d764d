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

/** A post as its site shows it, without what this plugin shows in it: findings are no report. @param {string} html */
export function textOfPost(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const own of body.querySelectorAll('.wp-block-factdiff-compare, .factdiff, .factdiff-source-list')) own.remove();
  return readText(body).text;
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
