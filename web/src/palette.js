// The tones findings are painted in.  toneOf('derived') -> 'fits';  TONES.fits.line -> 'dashed'
//
// Colours are Okabe and Ito's (readable with every common colour blindness), darkened or lightened until text on the
// page has a contrast of 4.5 and lines of 3. The line style says the same as the colour: forced colours paint all
// highlights alike, and the underline is then what is left.

/** @typedef {import('./factdiff.d.ts').Verdict} Verdict */
/** @typedef {'clash' | 'altered' | 'fits' | 'reworded' | 'apart' | 'same' | 'only'} Tone */

const GREY = { mark: 'light-dark(#77726a, #98928a)', ink: 'light-dark(#5c5850, #b5afa6)' };

/**
 * Worst first: the order of the list, and, last to first, of what is painted on top.
 *
 * @type {Record<Tone, { line: string, width: string, mark: string, ink: string, tint: string }>}
 */
export const TONES = {
  //        underline          colour of the underline                  text in this tone                        behind highlighted words
  clash: {
    line: 'wavy',
    width: '2px',
    mark: 'light-dark(#d04a00, #ff8a4c)',
    ink: 'light-dark(#a33b00, #ffa273)',
    tint: 'light-dark(#fde3d3, #4a2410)',
  },
  altered: {
    line: 'double',
    width: '1.5px',
    mark: 'light-dark(#a8467f, #e39cc6)',
    ink: 'light-dark(#8c2f66, #ecaed2)',
    tint: 'light-dark(#f8e1ee, #44203a)',
  },
  fits: {
    line: 'dashed',
    width: '2px',
    mark: 'light-dark(#0072b2, #56b4e9)',
    ink: 'light-dark(#005a8d, #83c9f2)',
    tint: 'light-dark(#d9ecf8, #0d3550)',
  },
  reworded: {
    line: 'dotted',
    width: '2px',
    mark: 'light-dark(#9a6a00, #e69f00)',
    ink: 'light-dark(#765100, #f0b73a)',
    tint: 'light-dark(#fbecc8, #3d2d06)',
  },
  apart: {
    line: 'solid',
    width: '1px',
    ...GREY,
    tint: 'light-dark(#eeebe4, #2c2c30)',
  },
  same: {
    line: 'solid',
    width: '2px',
    mark: 'light-dark(#00805d, #29c298)',
    ink: 'light-dark(#00664a, #4fd3ae)',
    tint: 'light-dark(#dcf1e9, #0b3a2c)',
  },
  only: {
    line: 'dotted',
    width: '1px',
    ...GREY,
    tint: 'transparent',
  },
};

/** @type {Tone[]} */
export const TONE_NAMES = /** @type {Tone[]} */ (Object.keys(TONES));

/** @type {Record<Verdict, Tone>} */
const TONE_OF_VERDICT = {
  conflict: 'clash',
  miscalculated: 'clash',
  speaker: 'altered',
  altered: 'altered',
  derived: 'fits',
  compatible: 'fits',
  paraphrase: 'reworded',
  cropped: 'reworded',
  unquoted: 'reworded',
  incomparable: 'apart',
  agree: 'same',
  same: 'same',
  only: 'only',
};

/**
 * @param {Verdict} verdict
 * @returns {Tone}
 */
export function toneOf(verdict) {
  return TONE_OF_VERDICT[verdict] ?? 'only';
}

/** Worst first; what the list is ordered by. @type {Verdict[]} */
export const VERDICT_ORDER = /** @type {Verdict[]} */ (Object.keys(TONE_OF_VERDICT));

/** Every colour as a custom property, for `:root`, `:host` and the highlights alike: --factdiff-fits-ink … */
export const TONE_PROPERTIES = TONE_NAMES.map((name) => {
  const { mark, ink, tint } = TONES[name];
  return `--factdiff-${name}: ${mark}; --factdiff-${name}-ink: ${ink}; --factdiff-${name}-tint: ${tint};`;
}).join('\n');
