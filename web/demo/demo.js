// The demo page. The same script is the page's and, started again from its own text, the worker's: one HTML file holds all.

import { BackgroundEngine } from '../src/background.js';
import { saveFile } from '../src/export-menu.js';
import '../src/fact-diff.js';
import { make } from '../src/make-element.js';
import { TONES, TONE_NAMES, TONE_PROPERTIES } from '../src/palette.js';
import { TONE_WORDS } from '../src/wording.js';
import { answerFrom } from '../src/worker.js';
import { Desk } from './desk.js';
import { DESK_WORDS, KEY_WORDS, PAGE_WORDS, TONE_MEANINGS } from './desk-wording.js';
import { MessageBar } from './message-bar.js';
import { FileProblem, readReportFile } from './report-files.js';
import { SAMPLES } from './samples.js';
import { keepSession, parseSession, readSession, sessionFile } from './session.js';
import { keepSetting, readSetting, Shortcuts } from './shortcuts.js';

if (typeof document === 'object') startPage(document.currentScript?.textContent ?? '');
else answerFrom(/** @type {any} */ (self));

/** @param {string} script this script's own text */
async function startPage(script) {
  fillWords();
  const panel = /** @type {import('../src/fact-diff.js').FactDiffElement} */ (document.querySelector('fact-diff'));
  const messages = new MessageBar(byId('messages'));
  const workerUrl = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const engine = new BackgroundEngine({ workerUrl, workerType: 'classic', wasmBytes: inlinedWasm() });
  // The engine starts while the page is put together; what goes wrong is said by the first comparison.
  engine.start().catch(() => {});
  const desk = new Desk({
    engine,
    panel,
    messages,
    reports: byId('reports'),
    views: byId('views'),
    strip: byId('strip'),
    timing: byId('timing'),
  });
  setUpButtons(desk, messages);
  setUpFiles(desk, messages);
  setUpTheme();
  setUpHelp(desk, panel);
  const kept = readSession();
  if (kept?.reports.length) {
    await desk.openSession(kept);
    messages.show(DESK_WORDS.back);
  } else {
    await desk.openSample(SAMPLES, kept?.isSample ? kept.dismissed : {});
  }
  setUpKeeping(desk, messages);
}

// What is too large for the browser's store is not kept in part: the page says so, and where else it can be kept.
/** @param {Desk} desk @param {MessageBar} messages */
function setUpKeeping(desk, messages) {
  let isKept = true;
  desk.onChange = () => {
    const { reports, dismissed } = desk.session;
    const isWorth = desk.isSample ? Object.keys(dismissed).length > 0 : reports.length > 0;
    const session = desk.isSample ? { reports: [], dismissed, isSample: true } : { reports, dismissed };
    const wasKept = isKept;
    isKept = keepSession(isWorth ? session : null);
    byId('kept').textContent = isKept ? PAGE_WORDS.kept : DESK_WORDS.notKept;
    if (wasKept && !isKept) messages.show(DESK_WORDS.noRoom, { isProblem: true });
  };
}

function fillWords() {
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll('[data-words], [data-label]')
  )) {
    const { words, label, title } = element.dataset;
    if (words) element.textContent = PAGE_WORDS[words];
    if (label) element.setAttribute('aria-label', PAGE_WORDS[label]);
    if (title) element.title = PAGE_WORDS[title];
  }
  byId('keys').append(
    ...KEY_WORDS.map(([keys, does]) =>
      make(
        'div',
        {},
        make('dt', {}, ...keys.flatMap((key) => [key === '–' ? key : make('kbd', {}, key), ' '])),
        make('dd', {}, does),
      ),
    ),
  );
}

/** The engine's bytes, which the bundler has written into the page, packed. */
async function inlinedWasm() {
  const packed = Uint8Array.from(atob(byId('factdiff-wasm').textContent ?? ''), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** @param {Desk} desk @param {MessageBar} messages */
function setUpButtons(desk, messages) {
  const offerBack = (/** @type {string} */ said) => {
    const before = desk.session;
    const isWorth = !desk.isSample && before.reports.length > 0;
    messages.clear();
    if (isWorth) messages.show(said, { undo: () => desk.openSession(before) });
  };
  byId('add').addEventListener('click', () => desk.addEmpty());
  const showSample = () => {
    offerBack(DESK_WORDS.sampleShown);
    desk.openSample(SAMPLES);
  };
  byId('sample').addEventListener('click', showSample);
  byId('first-sample').addEventListener('click', showSample);
  byId('print').addEventListener('click', () => print());
  byId('save').addEventListener('click', () => {
    const { name, type, text } = sessionFile(desk.session);
    saveFile(name, type, text);
  });
  byId('clear').addEventListener('click', async () => {
    offerBack(DESK_WORDS.cleared);
    await desk.setReports([]);
    desk.focusText(0);
  });
}

/** Files and texts, dropped anywhere, opened or pasted. @param {Desk} desk @param {MessageBar} messages */
function setUpFiles(desk, messages) {
  const dropzone = byId('dropzone');
  const input = /** @type {HTMLInputElement} */ (byId('files'));

  const take = (/** @type {import('./report-column.js').ReportText[]} */ reports) => {
    if (reports.length === 0) return;
    if (desk.isSample) desk.setReports(reports);
    else desk.addReports(reports);
  };
  const takeFiles = async (/** @type {File[]} */ files) => {
    messages.clear();
    const reports = [];
    for (const file of files) {
      try {
        if (/\.json$/i.test(file.name)) {
          const before = desk.session;
          const wasSample = desk.isSample;
          const session = parseSession(await file.text(), file.name);
          await desk.openSession(session);
          const said = session.isReport ? DESK_WORDS.reportOpen : DESK_WORDS.sessionOpen;
          messages.show(said, wasSample ? {} : { undo: () => desk.openSession(before) });
          continue;
        }
        reports.push(await readReportFile(file));
      } catch (error) {
        const words = error instanceof FileProblem ? error.message : DESK_WORDS.unreadable(file.name);
        messages.show(words, { isProblem: true });
      }
    }
    take(reports);
  };

  for (const id of ['open', 'first-open']) byId(id).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    takeFiles([...(input.files ?? [])]);
    input.value = '';
  });

  const holds = (/** @type {DragEvent} */ event, /** @type {string} */ type) =>
    event.dataTransfer?.types.includes(type);
  const isTextBox = (/** @type {Event} */ event) =>
    event.target instanceof HTMLElement && event.target.isContentEditable;
  addEventListener('dragover', (event) => {
    if (!holds(event, 'Files') && (!holds(event, 'text/plain') || isTextBox(event))) return;
    event.preventDefault();
    dropzone.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) dropzone.hidden = true;
  });
  addEventListener('drop', (event) => {
    dropzone.hidden = true;
    if (holds(event, 'Files')) {
      event.preventDefault();
      takeFiles([...(event.dataTransfer?.files ?? [])]);
    } else if (!isTextBox(event) && holds(event, 'text/plain')) {
      event.preventDefault();
      take([{ title: '', published: '', text: event.dataTransfer?.getData('text/plain') ?? '' }]);
    }
  });
  addEventListener('paste', (event) => {
    const target = event.target;
    if (target instanceof HTMLInputElement || (target instanceof HTMLElement && target.isContentEditable)) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (files.length > 0) takeFiles(files);
    else if (text.trim()) take([{ title: '', published: '', text }]);
  });
}

function setUpTheme() {
  const button = byId('theme');
  const show = (/** @type {boolean} */ isDark) => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    button.setAttribute('aria-pressed', String(isDark));
  };
  const kept = readSetting('factdiff-theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  button.setAttribute('aria-pressed', String(kept ? kept === 'dark' : system.matches));
  if (kept) show(kept === 'dark');
  button.addEventListener('click', () => {
    const isDark = button.getAttribute('aria-pressed') !== 'true';
    show(isDark);
    keepSetting('factdiff-theme', isDark ? 'dark' : 'light');
  });
}

/** @param {Desk} desk @param {import('../src/fact-diff.js').FactDiffElement} panel */
function setUpHelp(desk, panel) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('help'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { ${TONE_PROPERTIES} }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  byId('legend').append(
    ...TONE_NAMES.map((tone) => {
      const sample = make('span', { class: 'sample' }, TONE_WORDS[tone].label);
      sample.style.textDecoration = `underline ${TONES[tone].line} ${TONES[tone].width} var(--factdiff-${tone})`;
      sample.style.background = `var(--factdiff-${tone}-tint)`;
      return make('li', {}, sample, ' ', TONE_MEANINGS[tone]);
    }),
  );
  const openHelp = () => dialog.showModal();
  byId('help-open').addEventListener('click', openHelp);

  /** @type {Record<string, (event: KeyboardEvent) => void>} */
  const keys = {
    j: () => panel.next({ focus: true }),
    k: () => panel.previous({ focus: true }),
    f: () => desk.focusList(),
    '?': openHelp,
    // The first press closes what is open over the text.
    escape: () => void (panel.shadowRoot?.querySelector(':popover-open') ?? desk.focusList()),
  };
  for (let number = 1; number <= 9; number += 1) keys[number] = () => desk.focusText(number - 1);
  const shortcuts = new Shortcuts(keys);
  const box = /** @type {HTMLInputElement} */ (byId('keys-on'));
  box.checked = shortcuts.isOn;
  box.addEventListener('change', () => (shortcuts.isOn = box.checked));
}

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
