// One spelling for what a CMS respells: “x” ‘x’ — … × and their typewriter forms.
//
//   foldTypography('He said “no”—twice…').text  -> 'He said "no"-twice.'
//   .at[9]                                      -> 9: where each folded character stood in the text
//
// WordPress changes the stored text on its way out, so a place must be found again behind these changes.

const ROWS = [
  [/[“”„‟«»]|''|``/y, '"'],
  [/[‘’‚‛′´`]/y, "'"],
  [/\s*(?:-{2,3}|[–—―])\s*/y, '-'],
  [/\.{3}|…/y, '.'],
  [/×/y, 'x'],
  [/[\s\u00a0\u202f\u2009]+/y, ' '],
  [/[\u00ad\u200b\u2060]/y, ''],
];
const PLAIN = /[A-Za-z0-9$%]+/y;

/**
 * @param {string} text
 * @returns {{ text: string, at: number[] }} at has one entry more than text: the end
 */
export function foldTypography(text) {
  /** @type {string[]} */
  const out = [];
  /** @type {number[]} */
  const at = [];
  let index = 0;
  while (index < text.length) {
    PLAIN.lastIndex = index;
    const plain = PLAIN.exec(text)?.[0];
    if (plain) {
      for (let each = 0; each < plain.length; each += 1) at.push(index + each);
      out.push(plain);
      index += plain.length;
      continue;
    }
    let length = 1;
    let spelling = text[index];
    for (const [pattern, folded] of /** @type {[RegExp, string][]} */ (ROWS)) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (!match) continue;
      length = match[0].length;
      spelling = folded;
      break;
    }
    if (spelling) at.push(index);
    out.push(spelling);
    index += length;
  }
  at.push(text.length);
  return { text: out.join(''), at };
}
