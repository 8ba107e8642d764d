// Opens the side panel (Chromium) or the sidebar (Firefox). To be called before anything is waited for.

import { api } from '../browser-api.js';

/** @param {chrome.tabs.Tab | undefined} tab */
export function openPanel(tab) {
  const opened = api.sidePanel?.open
    ? tab && api.sidePanel.open({ windowId: tab.windowId })
    : api.sidebarAction?.open();
  // A browser that does not open it leaves the reader with the badge and the marks.
  opened?.catch(() => undefined);
}
