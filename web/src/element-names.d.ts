// document.createElement('fact-diff') is a FactDiffElement.
import type { FactDiffElement } from './fact-diff.js';

declare global {
  interface HTMLElementTagNameMap {
    'fact-diff': FactDiffElement;
  }
}
