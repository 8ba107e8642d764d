// The side panel: the reports of the comparison, its findings, and the switches. It shows what the background says and keeps
// nothing of its own.

import '../../src/fact-diff.js';
import { make } from '../../src/make-element.js';
import { api, say } from '../browser-api.js';
import { ask, onChange, onChosenInPage } from './background-calls.js';
import { comparisonMenu, comparisonName } from './comparison-menu.js';
import { sourceList, toggle } from './source-list.js';
import { ALL_SITES, chooseTabs } from './tab-chooser.js';

/** @typedef {import('../background/view.js').View} View */
/** @typedef {import('../messages.js').PanelMessage} PanelMessage */

const part = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const findings = /** @type {import('../../src/fact-diff.js').FactDiffElement} */ (part('findings'));

/** @type {View | undefined} */
let view;
// Answers can overtake each other: one that loads the engine comes after one that does not.
let asked = 0;
let answered = 0;
let shownFindings = '';
let shownLost = '';

onChange(refresh);
onChosenInPage((mention) => {
  const finding = findings.shownFindings.find((one) => one.members.some((member) => member.mention === mention));
  if (finding) findings.choose(finding.id);
});
findings.addEventListener('factdiff-choose', (event) => {
  const { mentions, isOnePlace } = /** @type {CustomEvent} */ (event).detail;
  act({ type: 'show', mentions, isOnePlace });
});
findings.addEventListener('factdiff-dismiss', (event) => {
  const { dismissed } = /** @type {CustomEvent} */ (event).detail;
  if (view) act({ type: 'set-dismissed', id: view.comparison.id, dismissed });
});
document.addEventListener('click', onClick);
document.addEventListener('change', onToggle);
document.addEventListener('submit', onRename);
document.addEventListener('keydown', closeMenuOnEscape);
refresh();

async function refresh() {
  asked += 1;
  const turn = asked;
  try {
    const answer = /** @type {View} */ (await ask({ type: 'view' }));
    if (turn < answered) return;
    answered = turn;
    view = answer;
  } catch (error) {
    if (turn < answered) return;
    findings.showError(error instanceof Error ? error.message : String(error));
    shownFindings = '';
    return;
  }
  document.title = `${comparisonName(view)} – Factdiff`;
  part('comparison-name').textContent = comparisonName(view);
  replaceKeepingFocus(part('comparison-menu'), [comparisonMenu(view)]);
  replaceKeepingFocus(part('notice'), noticeOf(view));
  replaceKeepingFocus(part('sources'), sourcesOf(view));
  replaceKeepingFocus(part('foot'), footOf(view));
  showFindings(view);
  document.body.dataset.ready = String(Number(document.body.dataset.ready ?? 0) + 1);
}

/** @param {View} now */
function showFindings(now) {
  findings.hidden = now.sources.length < 1;
  const key = `${now.comparison.id} ${now.comparison.changed}`;
  if (now.problem) {
    findings.showError(now.problem);
    shownFindings = '';
  } else if (!now.report) {
    findings.showEmpty();
    shownFindings = '';
  } else if (key !== shownFindings) {
    findings.texts = now.texts;
    findings.report = now.report;
    findings.dismissed = now.comparison.dismissed;
    shownFindings = key;
    shownLost = '';
  }
  if (now.report && now.lost.join() !== shownLost) {
    findings.markLost(now.lost);
    shownLost = now.lost.join();
  }
}

/** @param {View} now */
function noticeOf({ notice }) {
  if (!notice) return [];
  /** @type {Record<string, string>} */
  const offers = { undo: say('undo'), 'add-selection': say('addSelection'), 'allow-sites': say('allowSites') };
  const offer = notice.offer && make('button', { type: 'button', 'data-do': notice.offer }, offers[notice.offer]);
  const close = make(
    'button',
    { type: 'button', class: 'close', 'data-do': 'notice-read', 'aria-label': say('close') },
    make('span', { 'aria-hidden': 'true' }, '×'),
  );
  return [
    make(
      'p',
      { class: notice.isProblem ? 'notice problem' : 'notice' },
      make('span', {}, notice.words),
      offer || null,
      close,
    ),
  ];
}

/** @param {View} now */
function sourcesOf(now) {
  const add = make('button', { type: 'button', class: 'main', 'data-do': 'add-page' }, say('addPage'));
  const tabs = make('button', { type: 'button', 'data-do': 'choose-tabs' }, say('compareTabs'));
  const heading = make('h2', { id: 'sources-heading', class: now.sources.length > 0 ? 'unseen' : '' }, say('reports'));
  const buttons = make('div', { class: 'buttons' }, add, tabs);
  if (now.sources.length > 0) return [heading, sourceList(now), buttons];
  heading.textContent = say('welcomeTitle');
  const steps = ['welcomeOpen', 'welcomeAdd', 'welcomeNext'].map((name) => make('li', {}, say(name)));
  return [
    heading,
    make('ol', { class: 'steps' }, ...steps),
    buttons,
    make('p', { class: 'facts' }, say('welcomePrivate')),
  ];
}

/** @param {View} now */
function footOf({ off }) {
  return [
    toggle(say('highlightsEverywhere'), 'everywhere', !off.everywhere),
    make('button', { type: 'button', 'data-do': 'options' }, say('options')),
  ];
}

/** @param {Event} event */
async function onClick(event) {
  const target = /** @type {Element} */ (event.target);
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(target)) /** @type {HTMLDetailsElement} */ (menu).open = false;
  }
  const button = /** @type {HTMLElement | null} */ (target.closest('[data-do]'));
  if (!button || !view) return;
  const source = /** @type {HTMLElement | null} */ (button.closest('[data-source]'))?.dataset.source ?? '';
  const menu = /** @type {HTMLDetailsElement | null} */ (button.closest('details.menu'));
  if (menu) menu.open = false;
  switch (button.dataset.do) {
    case 'add-page':
    case 'add-selection':
    case 'undo':
    case 'new-comparison':
    case 'notice-read':
      return act({ type: button.dataset.do });
    case 'open-source':
    case 'remove-source':
      return act({ type: button.dataset.do, id: source });
    case 'use-comparison':
      return act({ type: 'use-comparison', id: button.dataset.id ?? '' });
    case 'delete-comparison':
      return act({ type: 'delete-comparison', id: view.comparison.id });
    case 'choose-tabs':
      return compareTabs(view);
    case 'allow-sites':
      return allowSites();
    case 'options':
      return api.runtime.openOptionsPage();
  }
}

/** @param {View} now */
async function compareTabs(now) {
  try {
    const tabs = await chooseTabs(now);
    if (!tabs) showProblem(say('sitesRefused'));
    else if (tabs.length > 0) await act({ type: 'add-tabs', tabs });
  } catch {
    // A browser that does not ask in a side panel asks on the page of options.
    await api.runtime.openOptionsPage();
  }
}

async function allowSites() {
  try {
    if (await api.permissions.request(ALL_SITES)) await act({ type: 'add-page' });
    else showProblem(say('sitesRefused'));
  } catch {
    await api.runtime.openOptionsPage();
  }
}

/** @param {Event} event */
function onToggle(event) {
  const input = /** @type {HTMLInputElement} */ (event.target);
  const scope = /** @type {import('../messages.js').OffScope | undefined} */ (input.dataset.off);
  if (scope) act({ type: 'set-off', scope, url: input.dataset.url ?? '', isOff: !input.checked });
}

/** @param {SubmitEvent} event */
function onRename(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.matches('.rename') || !view) return;
  event.preventDefault();
  const name = String(new FormData(form).get('name') ?? '');
  /** @type {HTMLDetailsElement} */ (form.closest('details')).open = false;
  act({ type: 'rename-comparison', id: view.comparison.id, name });
}

/** @param {KeyboardEvent} event */
function closeMenuOnEscape(event) {
  const menu = /** @type {HTMLDetailsElement | null} */ (document.querySelector('details.menu[open]'));
  if (event.key !== 'Escape' || !menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** @param {PanelMessage} message */
async function act(message) {
  try {
    const address = await ask(message);
    if (typeof address === 'string' && address) open(address, '_blank', 'noopener');
  } catch (error) {
    showProblem(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} words */
function showProblem(words) {
  part('notice').replaceChildren(make('p', { class: 'notice problem' }, make('span', {}, words)));
}

/**
 * New content for a part of the panel; a menu that is open stays open, and the keyboard stays where it was.
 *
 * @param {HTMLElement} box
 * @param {(HTMLElement)[]} content
 */
function replaceKeepingFocus(box, content) {
  const fresh = make('div', {}, ...content);
  const before = make('div');
  before.append(...[...box.childNodes].map((node) => node.cloneNode(true)));
  for (const menu of before.querySelectorAll('details[open]')) menu.removeAttribute('open');
  if (fresh.isEqualNode(before)) return;
  const controls = 'button, input, summary';
  const at = [...box.querySelectorAll(controls)].indexOf(/** @type {Element} */ (document.activeElement));
  const open = /** @type {HTMLElement | null} */ (box.querySelector('details.menu[open]'))?.dataset.key;
  box.replaceChildren(...content);
  if (open) box.querySelector(`[data-key="${CSS.escape(open)}"]`)?.setAttribute('open', '');
  if (at >= 0) /** @type {HTMLElement | undefined} */ ([...box.querySelectorAll(controls)][at])?.focus();
}
