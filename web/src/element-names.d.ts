// document.createElement('fact-diff') is a FactDiffElement, and what it tells has a type:
//
//   document.addEventListener('factdiff-choose', ({ detail }) => detail.mentions)   // number[]
import type { Choice, FactDiffElement, ViewName } from './fact-diff.js';
import type { Finding, Report } from './factdiff.d.ts';

export interface FactDiffEventMap {
  'factdiff-report': CustomEvent<{ report: Report }>;
  'factdiff-choose': CustomEvent<Choice>;
  'factdiff-filter': CustomEvent<object>;
  'factdiff-view': CustomEvent<{ view: ViewName }>;
  'factdiff-dismiss': CustomEvent<{ finding: Finding; reason: string | null; dismissed: Record<string, string> }>;
  'factdiff-lost': CustomEvent<{ mentions: number[] }>;
  'factdiff-cancel': CustomEvent<object>;
  'factdiff-error': CustomEvent<{ message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-diff': FactDiffElement;
  }
  interface HTMLElementEventMap extends FactDiffEventMap {}
  interface DocumentEventMap extends FactDiffEventMap {}
}
