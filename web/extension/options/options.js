// The options: what is painted, where highlights are off, which sites may be read, and what is kept on this machine.

import { make } from '../../src/make-element.js';
import { api, say } from '../browser-api.js';
import { ask, onChange } from '../panel/background-calls.js';
import { ALL_SITES } from '../panel/tab-chooser.js';

const main = /** @type {HTMLElement} */ (document.getElementById('main'));

onChange(show);
document.addEventListener('click', onClick);
document.addEventListener('change', onInput);
show();

async function show() {
  const view = /** @type {import('../background/view.js').View} */ (await ask({ type: 'view' }));
  const { off } = view;
  const kept = view.comparisons.filter((one) => one.count > 0 || one.name);
  const asked = main.contains(document.activeElement) ? document.activeElement?.id : '';
  main.replaceChildren(
    make('h1', {}, say('optionsTitle')),
    section('optionsMarks', [
      choice('marks', 'findings', say('marksFindings'), view.painted === 'findings'),
      choice('marks', 'all', say('marksAll'), view.painted === 'all'),
    ]),
    section('optionsOff', [
      make(
        'label',
        { class: 'toggle' },
        make('input', { type: 'checkbox', role: 'switch', id: 'everywhere', checked: !off.everywhere }),
        say('highlightsEverywhere'),
      ),
      off.sites.length + off.pages.length === 0 ? make('p', { class: 'facts' }, say('offNowhere')) : null,
      make(
        'ul',
        {},
        ...off.sites.map((site) => offItem('site', site)),
        ...off.pages.map((page) => offItem('page', page)),
      ),
    ]),
    section('optionsSites', [
      make('p', {}, say(view.hasSites ? 'sitesAllowed' : 'sitesNotAllowed')),
      button(view.hasSites ? 'forbid-sites' : 'allow-sites', say(view.hasSites ? 'forbidSites' : 'allowSites')),
    ]),
    section('optionsKept', [
      make('p', {}, say('keptHere', String(kept.length))),
      kept.length > 0 ? button('delete-everything', say('deleteEverything'), 'danger') : null,
    ]),
    section('optionsKeys', [make('p', {}, say('keysWhere')), await keyList()]),
  );
  if (asked) document.getElementById(asked)?.focus();
  document.body.dataset.ready = 'yes';
}

/** @param {string} heading @param {(Node | null)[]} content */
function section(heading, content) {
  return make('section', { 'aria-labelledby': heading }, make('h2', { id: heading }, say(heading)), ...content);
}

/** @param {string} name @param {string} value @param {string} label @param {boolean} checked */
function choice(name, value, label, checked) {
  return make(
    'label',
    { class: 'toggle' },
    make('input', { type: 'radio', name, value, checked, id: `${name}-${value}` }),
    label,
  );
}

/** @param {string} id @param {string} label @param {string} [look] */
function button(id, label, look = '') {
  return make('button', { type: 'button', id, class: look }, label);
}

/** @param {'site' | 'page'} scope @param {string} name */
function offItem(scope, name) {
  const again = make('button', { type: 'button', 'data-scope': scope, 'data-name': name }, say('switchOn'));
  again.setAttribute('aria-label', `${say('switchOn')}: ${name}`);
  return make('li', { class: 'off-item' }, make('span', {}, name), again);
}

async function keyList() {
  const commands = await api.commands.getAll();
  return make(
    'dl',
    {},
    ...commands.flatMap(({ name, description, shortcut }) => [
      make('dt', {}, name === '_execute_action' ? say('actionTitle') : (description ?? '')),
      make('dd', {}, shortcut ? make('kbd', {}, shortcut) : say('noKey')),
    ]),
  );
}

/** @param {Event} event */
async function onInput(event) {
  const input = /** @type {HTMLInputElement} */ (event.target);
  if (input.name === 'marks') await ask({ type: 'set-marks', marks: input.value === 'all' ? 'all' : 'findings' });
  if (input.id === 'everywhere') await ask({ type: 'set-off', scope: 'everywhere', url: '', isOff: !input.checked });
}

/** @param {Event} event */
async function onClick(event) {
  const button = /** @type {Element} */ (event.target).closest('button');
  if (!button) return;
  const { scope, name } = button.dataset;
  if (scope && name) {
    const url = scope === 'site' && !URL.canParse(name) ? `https://${name}/` : name;
    await ask({ type: 'set-off', scope: scope === 'site' ? 'site' : 'page', url, isOff: false });
  }
  if (button.id === 'allow-sites') await api.permissions.request(ALL_SITES).then(show);
  if (button.id === 'forbid-sites') await api.permissions.remove(ALL_SITES).then(show);
  if (button.id === 'delete-everything' && confirm(say('deleteEverythingAsk'))) {
    await ask({ type: 'delete-everything' });
  }
}
