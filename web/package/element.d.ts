// import 'factdiff/fact-diff.js' defines <fact-diff>; document.querySelector('fact-diff')?.report is then typed.

import '../src/element-names.d.ts';
export { FactDiffElement, fillHosts, translate } from '../src/embed.js';
