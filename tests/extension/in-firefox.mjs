// A reader in Firefox with the extension loaded as a temporary add-on: the same steps as in-chromium.mjs, the real sidebar.
//
//   const reader = await openFirefox(t);
//   const tab = await reader.open(news.wire);
//   await reader.toolbar(tab);
//   await reader.inPanel(panel)

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './in-chromium.mjs';
import { until } from './looks.mjs';
import { startFirefox } from './marionette.mjs';

const UUID = '5d6c0b1e-3f0a-4b57-9d0e-0fac7d1ff000';

/** @param {import('node:test').TestContext} t */
export async function openFirefox(t) {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings.gecko.id;
  const downloads = mkdtempSync(join(tmpdir(), 'factdiff-downloads-'));
  const firefox = await startFirefox({
    prefs: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // The browser's own question about access counts as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  t.after(async () => {
    await firefox.close();
    rmSync(downloads, { recursive: true, force: true });
  });
  await firefox.send('Addon:Install', { path: EXTENSION, temporary: true });

  /** The browser's name for what belongs to the extension. */
  const widget = id.replaceAll(/[@.]/g, '_');
  /** A press of the mouse's other button. @param {{ x: number, y: number }} spot */
  const otherButton = (spot) => {
    const move = { type: 'pointerMove', ...spot, origin: 'viewport' };
    const actions = [move, { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return firefox.send('WebDriver:PerformActions', { actions: [mouse] });
  };
  /** Chooses an entry of a menu that is open, or opening. @param {string} menu @param {string} entry */
  const choose = (menu, entry) =>
    until(
      () =>
        firefox.inBrowser(
          `const menu = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById(arguments[0]);
          const item = menu.querySelector('[id="' + arguments[1] + '"]');
          if (menu.state !== 'open' || !item) throw new Error('the menu is ' + menu.state + (item ? '' : ', without the entry'));
          menu.activateItem(item);
          return true;`,
          menu,
          `${widget}-menuitem-_${entry}`,
        ),
      (isChosen) => isChosen,
      `the entry ${entry}`,
    );
  /** @param {string} tab */
  const goTo = (tab) => firefox.send('WebDriver:SwitchToWindow', { handle: tab, focus: true });

  return {
    id: UUID,
    firefox,
    downloads,

    /** @param {string} url @returns {Promise<string>} the tab's handle */
    async open(url) {
      const { handle } = await firefox.send('WebDriver:NewWindow', {
        type: 'tab',
        focus: true,
      });
      await goTo(handle);
      await firefox.send('WebDriver:Navigate', { url });
      return handle;
    },

    /** @param {string} tab */
    async toolbar(tab) {
      await goTo(tab);
      await firefox.inBrowser(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(arguments[0]);
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
        id,
      );
    },

    /** In the real sidebar, which the extension has opened itself. @param {((...args: any[]) => any) | string} look @param {any[]} args */
    async inPanel(look, ...args) {
      // The sidebar's page lives in another process: a frame script, with the page's document in sight, answers from there.
      const script = `(async () => {
        const window = content, document = content.document, CSS = content.CSS, getComputedStyle = content.getComputedStyle;
        const press = (element) => { const hand = content.windowUtils.setHandlingUserInput(true); element.click(); hand.destruct(); };
        try { return { value: await (${look})(...${JSON.stringify(args)}) }; } catch (error) { return { error: String(error) }; }
      })().then((answer) => sendAsyncMessage('factdiff-test', JSON.stringify(answer)))`;
      const answer = await firefox.inBrowser(
        `const window = Services.wm.getMostRecentWindow('navigator:browser');
        const sidebar = window.document.getElementById('sidebar').contentDocument;
        const panel = sidebar.querySelector('#webext-panels-browser');
        if (!panel?.currentURI.spec.endsWith('/panel.html')) throw new Error('The sidebar is not open.');
        return await new Promise((resolve) => {
          panel.messageManager.addMessageListener('factdiff-test', function listen({ data }) {
            panel.messageManager.removeMessageListener('factdiff-test', listen);
            resolve(data);
          });
          panel.messageManager.loadFrameScript('data:,' + encodeURIComponent(arguments[0]), false);
        });`,
        script,
      );
      const { value, error } = JSON.parse(answer);
      if (error) throw new Error(error);
      return value;
    },

    /** @param {(...args: any[]) => Element | null | undefined} find @param {any[]} args */
    async press(find, ...args) {
      await until(
        async () => {
          await this.inPanel(`(...args) => press((${find})(...args))`, ...args);
          return true;
        },
        (isPressed) => isPressed,
        `a press on ${args}`,
      );
    },

    async options() {
      return this.open(`moz-extension://${UUID}/options.html`);
    },

    /** @param {string} tab @param {string} selector */
    async confirm(tab, selector) {
      // The question holds up whoever has asked it: the press itself must not be waited for.
      await this.inTab(
        tab,
        (css) => void setTimeout(() => /** @type {HTMLElement} */ (document.querySelector(css)).click()),
        selector,
      );
      await until(
        () => firefox.send('WebDriver:AcceptAlert').then(() => true),
        (isAnswered) => isAnswered,
        'the question',
      );
    },

    /** @param {string} tab */
    async reload(tab) {
      await goTo(tab);
      await firefox.send('WebDriver:Refresh');
    },

    /** @param {string} tab @param {string} selector */
    async select(tab, selector) {
      await this.inTab(
        tab,
        (css) => document.getSelection()?.selectAllChildren(/** @type {Element} */ (document.querySelector(css))),
        selector,
      );
    },

    /** @param {string} tab @param {number} x @param {number} y */
    async clickAt(tab, x, y) {
      await goTo(tab);
      const move = {
        type: 'pointerMove',
        x: Math.round(x),
        y: Math.round(y),
        origin: 'viewport',
      };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await firefox.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions,
          },
        ],
      });
    },

    /** Chooses an entry of the browser's menu over an element. @param {string} tab @param {string} selector @param {string} entry */
    async menu(tab, selector, entry) {
      const spot = await this.inTab(
        tab,
        (css) => {
          const element = /** @type {Element} */ (document.querySelector(css));
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, height } = element.getBoundingClientRect();
          return { x: Math.round(left + 10), y: Math.round(top + Math.min(height / 2, 10)) };
        },
        selector,
      );
      await otherButton(spot);
      await choose('contentAreaContextMenu', entry);
    },

    /** Chooses an entry of the toolbar button's menu. @param {string} tab @param {string} entry */
    async buttonMenu(tab, entry) {
      await goTo(tab);
      const spot = await firefox.inBrowser(
        `const { CustomizableUI, document } = Services.wm.getMostRecentWindow('navigator:browser');
        CustomizableUI.addWidgetToArea(arguments[0], 'nav-bar');
        const { left, top, width, height } = document.getElementById(arguments[0]).getBoundingClientRect();
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };`,
        `${widget}-browser-action`,
      );
      await firefox.send('Marionette:SetContext', { value: 'chrome' });
      await otherButton(spot).finally(() => firefox.send('Marionette:SetContext', { value: 'content' }));
      await choose('toolbar-context-menu', entry);
    },

    /** Presses a shortcut, as the browser has bound it. @param {string} tab @param {string} keys such as "Alt+Shift+S" */
    async shortcut(tab, keys) {
      await goTo(tab);
      await firefox.inBrowser(
        `const { document } = Services.wm.getMostRecentWindow('navigator:browser');
        const names = arguments[1].split('+');
        const bound = [...document.querySelectorAll('keyset[id*="' + arguments[0] + '"] key')].find(
          (key) => key.getAttribute('key') === names.at(-1) && key.getAttribute('modifiers') === 'alt,shift');
        if (!bound || names.length !== 3) throw new Error(arguments[1] + ' is not bound');
        bound.doCommand();`,
        widget,
        keys,
      );
    },

    /** @param {string} url @returns {Promise<string | null>} */
    async shown(url) {
      for (const handle of (await firefox.send('WebDriver:GetWindowHandles')).toReversed()) {
        await firefox.send('WebDriver:SwitchToWindow', {
          handle,
          focus: false,
        });
        if ((await firefox.send('WebDriver:GetCurrentURL')).value.startsWith(url)) return handle;
      }
      return null;
    },

    /** @param {string} tab */
    async close(tab) {
      await goTo(tab);
      const [other] = await firefox.send('WebDriver:CloseWindow');
      await goTo(other);
    },

    /** @returns {Promise<string>} */
    async badge() {
      return firefox.inBrowser(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(arguments[0]);
        return ExtensionParent.apiManager.global.browserActionFor(extension).action.getProperty(null, 'badgeText');`,
        id,
      );
    },

    async endBackground() {
      await firefox.inBrowser(`await WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground();`, id);
    },

    /** @param {string} tab @param {(...args: any[]) => any} look @param {any[]} args */
    async inTab(tab, look, ...args) {
      await goTo(tab);
      return firefox.inPage(`return (${look})(...arguments)`, ...args);
    },
  };
}
