// What a page loads to show ready reports: defines <fact-diff>, and puts one where only a <div> may stand.
//
//   <div class="factdiff" data-src="report.json"></div>  ->  the same div with a <fact-diff src="report.json"> in it
//
// WordPress takes custom elements out of what its authors write, and keeps a div with data attributes.

import './fact-diff.js';
import { make } from './make-element.js';

function fillHosts() {
  for (const host of document.querySelectorAll('div.factdiff[data-src]')) {
    if (!host.querySelector('fact-diff')) {
      host.append(make('fact-diff', { src: /** @type {HTMLElement} */ (host).dataset.src }));
    }
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fillHosts);
else fillHosts();
