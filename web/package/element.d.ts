// import 'factdiff/fact-diff.js' defines <fact-diff>; document.querySelector('fact-diff')?.report is then typed.

import '../src/element-names.d.ts';
export type { FactDiffElement } from '../src/fact-diff.js';
