// The look of the table, the columns and the forms, which only those who open them load.

const VIEWS_STYLE = `
.dismissed li { margin-bottom: 0.375rem; }
.dismiss-form fieldset { display: flex; flex-wrap: wrap; gap: 0.375rem; margin: 0.5rem 0 0; padding: 0; border: 0; align-items: center; }
.dismiss-form input {
  flex: 1 1 8rem; min-width: 0; min-height: 1.75rem; padding: 0 0.5rem; border: 1px solid var(--rule); border-radius: 0.375rem;
  background: var(--paper);
}
.dismiss-why { color: var(--muted); font-size: 0.8125rem; }
.undo-bar { display: flex; gap: 0.75rem; align-items: center; margin: 0.75rem 1.25rem 0; color: var(--muted); }
.menu ul {
  position: absolute; inset-inline-end: 0; z-index: 2; min-width: 14rem; margin-top: 0.25rem; padding: 0.25rem;
  border: 1px solid var(--rule); border-radius: 0.5rem; background: var(--card); box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.16);
}
.menu li button { width: 100%; min-height: 2rem; padding: 0 0.625rem; border-radius: 0.25rem; }
.menu li button:hover { background: var(--paper); }
.matrix { overflow-x: auto; margin-top: 1rem; border: 1px solid var(--rule); border-radius: 0.5rem; background: var(--card); }
table { width: 100%; border-collapse: collapse; }
th, td { min-width: 8rem; padding: 0.5rem 0.75rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); font-weight: 400; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--muted); font-size: 0.8125rem; background: var(--paper); }
thead a, .column a { color: inherit; }
tbody th { width: 18rem; min-width: 13rem; }
tr.finding { display: table-row; cursor: auto; }
tr.finding .title { cursor: pointer; }
tr.finding .glyph { min-width: 1.75rem; height: 1.75rem; font-size: 0.9375rem; line-height: 1.75rem; }
/* Of a very long word the popover shows the rest. */
tr.finding .about { display: -webkit-box; overflow: hidden; font-size: 0.9375rem; -webkit-box-orient: vertical; -webkit-line-clamp: 4; }
tr.finding.chosen { background: var(--tone-tint); }
tr.finding.chosen > th { border-inline-start: 3px solid var(--tone); }
td .place { display: inline; width: auto; margin: 0; padding: 0.125rem 0.25rem; font: 600 0.9375rem/1.45 var(--serif); overflow-wrap: anywhere; }
.tone-clash td .place { text-decoration: underline wavy 1.5px var(--tone); text-underline-offset: 0.25em; text-decoration-skip-ink: none; }
.blank { color: var(--muted); background: repeating-linear-gradient(135deg, transparent 0 6px, color-mix(in srgb, var(--rule) 35%, transparent) 6px 7px); }
.columns {
  display: grid; grid-auto-flow: column; grid-auto-columns: minmax(min(16rem, 85cqi), 1fr); gap: 1px; margin-top: 1rem; overflow-x: auto;
  border: 1px solid var(--rule); border-radius: 0.5rem; background: var(--rule);
}
.column { display: flex; flex-direction: column; min-width: 0; background: var(--card); }
.column > header { padding: 0.5rem 1rem; border-bottom: 1px solid var(--rule); font: 600 1rem/1.3 var(--serif); overflow-wrap: anywhere; }
.column-text {
  max-height: var(--factdiff-column-height, 34rem); padding: 0.75rem 1rem; overflow-y: auto; overscroll-behavior: contain;
  font: 1rem/1.6 var(--serif); overflow-wrap: anywhere;
}
.column-text:focus-visible { outline-offset: -2px; }
.column-text p + p { margin-top: 0.75em; }
@container (width < 20rem) {
  .column > header { padding-inline: 0.75rem; }
}
@media print {
  .matrix { overflow: visible; }
  th, td, tbody th { min-width: 0; padding: 0.25rem 0.375rem; }
  tr { break-inside: avoid; }
  tr.finding .about { display: block; overflow: visible; }
  /* More columns than a sheet holds: each fact becomes a block, each source a line of it. */
  .many thead { display: none; }
  .many :is(table, tbody, tr.finding, tr.finding > *) { display: block; width: auto; border: 0; }
  .many td.blank { display: none; }
  .many td::before { content: attr(data-source) ': '; color: var(--muted); }
  .columns { grid-auto-flow: row; }
  .column-text { max-height: none; overflow: visible; }
}
`;

export function viewsSheet() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(VIEWS_STYLE);
  return sheet;
}
