// Where highlights are off. Each switch keeps its own state, whatever a wider one says.
//
//   offScopes({ everywhere: false, sites: ['a.example'], pages: [] }, 'https://a.example/x')
//     -> { everywhere: false, site: true, page: false }

import { pageKey, siteOf } from '../page-address.js';

/** @typedef {import('./stored.js').OffList} OffList */
/** @typedef {import('../messages.js').OffScope} OffScope */

/**
 * The switches that are off for this page.
 *
 * @param {OffList} list
 * @param {string} url
 * @returns {Record<OffScope, boolean>}
 */
export function offScopes(list, url) {
  return {
    everywhere: list.everywhere,
    site: list.sites.includes(nameOf('site', url)),
    page: list.pages.includes(nameOf('page', url)),
  };
}

/** Nothing is marked in this page. @param {OffList} list @param {string} url */
export function isOff(list, url) {
  return Object.values(offScopes(list, url)).includes(true);
}

/** What a switch goes by: a file is its own site. @param {'site' | 'page'} scope @param {string} url */
export function nameOf(scope, url) {
  return (scope === 'site' && siteOf(url)) || pageKey(url);
}

/**
 * @param {OffList} list
 * @param {OffScope} scope
 * @param {string} url
 * @param {boolean} isOffNow
 * @returns {OffList}
 */
export function switched(list, scope, url, isOffNow) {
  if (scope === 'everywhere') return { ...list, everywhere: isOffNow };
  const name = nameOf(scope, url);
  const field = scope === 'site' ? 'sites' : 'pages';
  const others = list[field].filter((one) => one !== name);
  return { ...list, [field]: isOffNow && name ? [...others, name] : others };
}
