// An esbuild plugin: bundles @mozilla/readability without its two assignments to innerHTML.
//
// The library keeps a copy of the page as markup and parses it again for a second try; here it keeps a copy of the nodes. No
// markup is parsed, so pages with Trusted Types raise nothing, and reviewers of the extension find no innerHTML in it.

import { readFile } from 'node:fs/promises';

/** @type {[string, string][]} */
const CHANGES = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
  ['tmp.innerHTML = noscript.innerHTML;', 'tmp.append(...noscript.cloneNode(true).childNodes);'],
];

/** @type {import('esbuild').Plugin} */
export const readabilityWithoutMarkup = {
  name: 'readability-without-markup',
  setup(build) {
    build.onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [from, to] of CHANGES) {
        if (contents.split(from).length !== 2) {
          return {
            errors: [{ text: `This version of @mozilla/readability has no line "${from}": see ${import.meta.url}` }],
          };
        }
        contents = contents.replace(from, () => to);
      }
      return { contents, loader: 'js' };
    });
  },
};
