// The look of the <fact-diff> panel, as one constructable sheet: it also applies where a page's CSP forbids <style>.

import { TONE_NAMES, TONE_PROPERTIES } from './palette.js';

const PANEL_STYLE = `
:host {
  ${TONE_PROPERTIES}
  --paper: var(--factdiff-paper, light-dark(#fbfaf7, #17181b));
  --card: var(--factdiff-card, light-dark(#ffffff, #202226));
  --ink: var(--factdiff-ink, light-dark(#1d1b18, #ece9e2));
  --muted: var(--factdiff-muted, light-dark(#5f5a52, #aca79e));
  --rule: var(--factdiff-rule, light-dark(#ddd8ce, #3a3c42));
  --focus: var(--factdiff-focus, light-dark(#0b57d0, #8ab4f8));
  --serif: var(--factdiff-serif, Charter, 'Bitstream Charter', Cambria, Georgia, serif);
  --sans: var(--factdiff-sans, Inter, system-ui, sans-serif);
  display: block;
  color: var(--ink);
  font: 400 0.875rem/1.45 var(--sans);
  container-type: inline-size;
}
:host([hidden]) { display: none; }
/* What comes later shall not push the page: a panel that loads has its height from the start, and scrolls inside. */
:host(:is([src], [sources])) { height: 36rem; }
:host([view='in-place']:is([src], [sources])) { height: auto; min-height: 20rem; }
:host(:is([src], [sources])) .panel { height: 100%; overflow: auto; border-block-end: 1px solid var(--rule); }
/* A box of its own only with the findings: it does not move when the head above it grows. */
.body:has(> slot) { display: contents; }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
p, ul, h2, h3 { margin: 0; padding: 0; }
ul { list-style: none; }
button, summary, label, input { font: inherit; color: inherit; }
button { margin: 0; padding: 0; border: 0; background: none; text-align: start; cursor: pointer; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
legend, .unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}

/* ---- head: title, steps, filters */
header[part] { padding: 1rem 1.25rem 0; }
.top { position: relative; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.75rem; }
h2 { font: 600 1.25rem/1.2 var(--serif); }
.summary { color: var(--muted); flex: 1; white-space: nowrap; }
.steps, .actions, .filters, .tools { display: flex; flex-wrap: wrap; gap: 0.375rem; }
.filters, .tools { margin-top: 0.75rem; align-items: center; }
.steps { align-self: center; }
.steps button { width: 1.875rem; text-align: center; }
fieldset { display: contents; }
.kinds { display: inline-flex; border: 1px solid var(--rule); border-radius: 0.375rem; overflow: clip; margin-inline-end: 0.25rem; }
.kinds label { position: relative; padding: 0.25rem 0.5rem; cursor: pointer; color: var(--muted); }
.kinds label + label { border-inline-start: 1px solid var(--rule); }
.kinds input { position: absolute; inset: 0; margin: 0; appearance: none; }
.kinds label:has(:checked) { background: var(--ink); color: var(--paper); }
.kinds label:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: -2px; border-radius: 0.25rem; }
.tone {
  display: inline-flex; align-items: center; gap: 0.375rem; min-height: 1.75rem; padding: 0 0.5rem;
  border: 1px solid var(--rule); border-radius: 1rem; background: var(--card); white-space: nowrap; position: relative;
}
.tone .sample { color: var(--tone-ink); font-weight: 600; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
.count, .position { color: var(--muted); font-variant-numeric: tabular-nums; }
.tone[aria-pressed='false'] { background: none; border-style: dashed; color: var(--muted); }
.tone[aria-pressed='false'] .sample { color: var(--muted); text-decoration: line-through; font-weight: 400; }
.reset { color: var(--muted); text-decoration: underline; padding: 0.25rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; margin-top: 0.5rem; }
.legend li { display: flex; gap: 0.375rem; max-width: 100%; }
.legend a { color: inherit; }
.legend :last-child, .from { min-width: 0; overflow: hidden; color: var(--muted); text-overflow: ellipsis; white-space: nowrap; }
.note:empty { display: none; }
.note { padding: 0.5rem 1.25rem 0; color: var(--muted); }

/* ---- the list */
.body { padding: 0 1.25rem 1.5rem; }
section > h3, :is(.quiet, .fold) > summary {
  margin: 1rem 0 0.5rem; color: var(--muted); font: 600 0.75rem/1.4 var(--sans); letter-spacing: 0.04em;
}
section > h3 { display: flex; gap: 0.5rem; align-items: center; }
section > h3::after { content: ''; flex: 1; border-top: 1px solid var(--rule); }
.finding {
  position: relative; margin-bottom: 0.5rem; scroll-margin-block: 2.75rem 0.75rem; padding: 0.75rem; border: 1px solid var(--rule);
  border-radius: 0.5rem; background: var(--card); cursor: pointer;
}
ul + ul { content-visibility: auto; contain-intrinsic-size: 330rem; }
:is(.finding, .tone, .steps button, .actions button, .popover-foot button, .restore, .undo, .cancel, .menu > summary):hover { border-color: var(--muted); color: var(--ink); }
.finding.chosen { border-color: var(--tone); box-shadow: 0 0 0 1px var(--tone), 0 0.25rem 1rem rgb(0 0 0 / 0.08); }
.title { position: relative; display: flex; width: 100%; gap: 0.5rem; align-items: flex-start; }
.glyph {
  flex: none; min-width: 2rem; height: 2rem; padding: 0 0.25rem; border-radius: 0.375rem; background: var(--tone-tint);
  color: var(--tone-ink); font: 700 1rem/2rem var(--serif); text-align: center; white-space: nowrap;
}
.words { flex: 1; min-width: 0; }
.verdict { display: block; color: var(--tone-ink); font-weight: 600; font-size: 0.8125rem; line-height: 1.2; }
.about { display: block; font: 600 1rem/1.3 var(--serif); overflow-wrap: anywhere; }
.about::first-letter { text-transform: uppercase; }
bdi, .explanation { text-align: -webkit-match-parent; text-align: match-parent; }
.badges { display: inline-flex; flex-wrap: wrap; gap: 0.125rem; max-width: 6rem; justify-content: flex-end; }
.badge {
  display: inline-block; flex: none; min-width: 1.25rem; height: 1.25rem; padding: 0 0.25rem; border-radius: 0.25rem;
  background: var(--ink); color: var(--paper); font: 600 0.75rem/1.25rem var(--sans); text-align: center;
}
.badge.absent { background: none; color: var(--muted); outline: 1px dashed var(--rule); outline-offset: -1px; font-weight: 400; }
.explanation { margin-top: 0.375rem; overflow-wrap: anywhere; }
.tone-only .explanation, .tone-same .explanation { color: var(--muted); }
.details { margin-top: 0.5rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); cursor: auto; }
.place {
  display: flex; gap: 0.5rem; padding: 0.375rem 0.375rem; margin-inline: -0.375rem; width: calc(100% + 0.75rem);
  border-radius: 0.375rem; align-items: baseline;
}
.place:hover { background: var(--tone-tint); }
.from { display: block; }
.said { font: 0.9375rem/1.45 var(--serif); overflow-wrap: anywhere; color: var(--muted); }
.said strong { color: var(--ink); font-weight: 600; }
.who, .role, .lost, .from, .link, .fineprint { font: 0.75rem/1.4 var(--sans); color: var(--muted); }
.role { padding: 0.125rem 0.375rem; border: 1px solid var(--rule); border-radius: 0.25rem; color: var(--tone-ink); }
.lost { display: block; margin: 0; font-style: italic; }
.word-diff { margin-top: 0.5rem; }
.diff { margin-top: 0.25rem; font: 0.9375rem/1.6 var(--serif); overflow-wrap: anywhere; white-space: pre-wrap; }
.in-a { color: var(--factdiff-fits-ink); background: var(--factdiff-fits-tint); text-decoration: underline dashed 2px; }
.in-b { color: var(--factdiff-reworded-ink); background: var(--factdiff-reworded-tint); text-decoration: underline 2px; }
.in-a, .in-b { text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
.diff-key { font-size: 0.75rem; margin-top: 0.25rem; }
.diff-key span { padding: 0 0.25rem; }
.fineprint { margin-top: 0.5rem; }
:is(.quiet, .fold, .word-diff) > summary { color: var(--muted); cursor: pointer; width: fit-content; line-height: 1.5rem; }
.quiet .finding { background: none; padding-block: 0.5rem; }
.quiet :is(.glyph, .verdict) { display: none; }

.actions { margin-top: 0.5rem; }
:is(.steps, .actions, .dismiss-form, .popover-foot) button, .restore, .undo, .cancel, .menu > summary {
  min-height: 1.75rem; padding: 0 0.5rem; border: 1px solid var(--rule); border-radius: 0.375rem; background: var(--card);
  color: var(--muted); font-size: 0.8125rem;
}
.link { display: inline-block; min-height: 1.5rem; margin-block-end: 0.25rem; margin-inline-start: 2.125rem; line-height: 1.5rem; }

/* ---- views and export */
.tools { justify-content: space-between; }
.tools:empty { display: none; }
.menu { position: relative; margin-inline-start: auto; }
.menu > summary { list-style: none; line-height: 1.625rem; cursor: pointer; }
.menu > summary::after { content: ' ▾'; }
.menu > summary::-webkit-details-marker { display: none; }

/* ---- at the figure */
.popover {
  position: fixed; inset: auto; width: min(24rem, 100vw - 1rem); max-height: min(26rem, 100dvh - 1rem); margin: 0; padding: 0.75rem 1rem 0.5rem;
  overflow: auto; border: 1px solid var(--tone); border-block-start-width: 3px; border-radius: 0.5rem; background: var(--card); color: var(--ink);
  box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 0.25); font: 400 0.875rem/1.45 var(--sans); text-align: start;
}
.popover-head { display: flex; gap: 0.5rem; align-items: flex-start; }
.popover-close { flex: none; width: 1.75rem; height: 1.75rem; border-radius: 0.375rem; color: var(--muted); font-size: 1rem; text-align: center; }
.popover-close:hover { background: var(--paper); }
.popover-foot { position: sticky; bottom: -0.5rem; padding-bottom: 0.5rem; background: var(--card); display: flex; gap: 0.5rem; align-items: center; justify-content: space-between; margin-top: 0.5rem; padding-top: 0.375rem; border-top: 1px solid var(--rule); }
.popover-foot button:dir(rtl) span { display: inline-block; transform: scaleX(-1); }

/* ---- states */
.notice { padding: 2rem 0.5rem; text-align: center; color: var(--muted); }
.notice strong { display: block; margin-bottom: 0.375rem; color: var(--ink); font: 600 1rem/1.3 var(--serif); }
.error {
  margin-top: 0.5rem; padding: 1rem; text-align: start; border-inline-start: 4px solid var(--factdiff-clash); color: var(--ink);
  background: var(--factdiff-clash-tint);
}
.progress { height: 2px; overflow: hidden; }
.progress span { display: block; width: 30%; height: 100%; background: var(--focus); visibility: hidden; }
.cancel { visibility: hidden; position: absolute; inset-inline-end: 0; align-self: center; }
:host([busy][cancellable]) .cancel { visibility: visible; transition: visibility 0s 0.8s; }
:host([busy]) [name='empty'], :host(:not([busy])) [name='loading'] { display: none; }
:host([busy]) .progress span { visibility: visible; animation: slide 1.1s infinite; }
@keyframes slide { to { transform: translateX(350%); } }

${TONE_NAMES.map(
  (name) =>
    `.tone-${name} { --tone: var(--factdiff-${name}); --tone-ink: var(--factdiff-${name}-ink); --tone-tint: var(--factdiff-${name}-tint); }`,
).join('\n')}

@media (prefers-reduced-motion: reduce) {
  :host([busy]) .progress span { width: 100%; animation: none; }
}
@media (forced-colors: active) {
  .badge { border: 1px solid CanvasText; line-height: 1.125rem; }
  .badge.absent { border: 1px dashed GrayText; color: GrayText; outline: none; }
  .glyph { border: 1px solid CanvasText; }
  .tone .sample { text-underline-offset: auto; }
  .popover { border: 2px solid CanvasText; }
  .finding.chosen { outline: 3px solid Highlight; outline-offset: -3px; }
  .kinds label:has(:checked) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .tone[aria-pressed='false'] .sample { color: GrayText; }
}
@media print {
  .filters, .steps, .progress, .tools, .actions, .popover, .undo-bar, .dismiss-form, .fold > summary { display: none; }
  :host(:is([src], [sources])), :host(:is([src], [sources])) .panel { height: auto; overflow: visible; }
  .details[hidden] { display: block !important; }
  .finding { break-inside: avoid; box-shadow: none; }
}
`;

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** The one sheet that every panel adopts. */
export function panelSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(PANEL_STYLE);
  }
  return sheet;
}
