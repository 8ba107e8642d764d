// What the plugin adds to the dashboard: the block, the panel beside a draft, the page "Comparisons".

import '../../src/fact-diff.js';
import { Desk, registerCompareBlock } from './compare-block.js';
import { registerDraftCheck } from './draft-check.js';

const { createElement: el, createRoot, render } = window.wp.element;
const { __ } = window.wp.i18n;

registerCompareBlock();

window.addEventListener('DOMContentLoaded', () => {
  registerDraftCheck();
  const place = document.getElementById('factdiff-page');
  if (!place) return;
  const desk = el(Desk, { post: 0, keepWords: __('Keep it', 'factdiff'), onKept: () => location.reload() });
  if (createRoot) createRoot(place).render(desk);
  else render(desk, place);
});
