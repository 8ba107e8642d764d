// The script in a page of the comparison. It says where it is, reads what it is asked to, and paints what it is told to.
//
// It is put into a tab only after its reader has asked for that, runs apart from the page's own scripts, holds no engine, and
// takes orders from the background alone.

import { api } from '../browser-api.js';
import { isFromBackground } from '../messages.js';
import { PageMarks } from './page-marks.js';
import { readPage, readSelection } from './reading-page.js';

/** @typedef {import('../messages.js').MessageToPage} MessageToPage */
/** @typedef {import('../messages.js').PageMessage} PageMessage */

const marks = new PageMarks({
  onLost: (lost) => void say({ type: 'marks-painted', url: document.URL, lost }),
  onClick: (mention) => void say({ type: 'mark-clicked', mention }),
});
let saidUrl = '';

// Put into a page a second time (the panel was used again) the first one stays and says once more where it is.
const here = /** @type {{ factdiffSayHere?: () => void }} */ (/** @type {unknown} */ (globalThis));
if (here.factdiffSayHere) here.factdiffSayHere();
else start();

function start() {
  here.factdiffSayHere = sayHere;
  api.runtime.onMessage.addListener((message, sender, answer) => {
    if (isFromBackground(sender)) answer(obey(message));
  });
  // A single-page app changes its address without loading; Firefox before 147 tells of it only by what changes on the page.
  addEventListener('popstate', checkUrl);
  addEventListener('pageshow', (event) => event.persisted && sayHere());
  /** @type {EventTarget | undefined} */ (Reflect.get(globalThis, 'navigation'))?.addEventListener(
    'navigatesuccess',
    checkUrl,
  );
  new MutationObserver(checkUrl).observe(document, { childList: true, subtree: true });
  sayHere();
}

function checkUrl() {
  if (document.URL !== saidUrl) sayHere();
}

async function sayHere() {
  const url = document.URL;
  saidUrl = url;
  const answer = await say({ type: 'page-here', url });
  if (document.URL === url) paint(answer?.marks ?? null);
}

/** @param {MessageToPage} message */
function obey(message) {
  switch (message.type) {
    case 'read-page':
      return { reading: readPage(document) };
    case 'read-selection':
      return { reading: readSelection(document) };
    case 'marks':
      // The page may have gone on since the background last heard from it.
      if (message.url === document.URL) paint(message.marks);
      return { isHere: true };
    case 'go-to':
      return { isFound: marks.goTo(message.mentions, message) };
  }
}

/** @param {import('../messages.js').PageMark[] | null} wanted */
function paint(wanted) {
  if (wanted) marks.show(wanted);
  else marks.close();
}

/** @param {PageMessage} message @returns {Promise<any>} */
async function say(message) {
  try {
    return (await api.runtime.sendMessage(message))?.result;
  } catch {
    // The extension was updated or taken away: what it painted goes with it.
    if (!api.runtime?.id) marks.close();
    return undefined;
  }
}
