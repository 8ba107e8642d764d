// Single-key shortcuts, which a reader can turn off (WCAG 2.1.4).
//
//   const shortcuts = new Shortcuts({ j: () => panel.next() });
//   shortcuts.isOn = false;                 // kept for the next visit where the browser allows it

const STORE = 'factdiff-shortcuts';

export class Shortcuts {
  #isOn = readSetting(STORE) !== 'off';

  /** @param {Record<string, (event: KeyboardEvent) => void>} keys */
  constructor(keys) {
    document.addEventListener('keydown', (event) => {
      const isTyping = event.composedPath().some((one) => one instanceof HTMLElement && takesText(one));
      if (isTyping || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      const isSingleKey = event.key.length === 1;
      if (isSingleKey && !this.#isOn) return;
      const action = keys[event.key.toLowerCase()];
      if (!action) return;
      if (isSingleKey) event.preventDefault();
      action(event);
    });
  }

  get isOn() {
    return this.#isOn;
  }

  set isOn(isOn) {
    this.#isOn = isOn;
    keepSetting(STORE, isOn ? 'on' : 'off');
  }
}

/** @param {HTMLElement} element */
function takesText(element) {
  const types = ['radio', 'checkbox', 'button', 'submit'];
  return (
    element.isContentEditable ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !types.includes(element.type))
  );
}

/** A setting of an earlier visit; null where there is none or the browser keeps none. @param {string} name */
export function readSetting(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string} value '' forgets it
 * @returns {boolean} false: the browser has refused (no room, a private window), and what was kept before is gone too
 */
export function keepSetting(name, value) {
  try {
    localStorage.removeItem(name);
    if (value) localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
