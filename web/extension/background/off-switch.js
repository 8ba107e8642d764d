// Where highlights are off.  offScope({ everywhere: false, sites: ['a.example'], pages: [] }, 'https://a.example/x') -> 'site'

import { pageKey, siteOf } from '../page-address.js';

/** @typedef {import('./stored.js').OffList} OffList */
/** @typedef {import('../messages.js').OffScope} OffScope */

/**
 * The widest switch that is off for this page; '' where highlights are shown.
 *
 * @param {OffList} list
 * @param {string} url
 * @returns {OffScope | ''}
 */
export function offScope(list, url) {
  if (list.everywhere) return 'everywhere';
  if (list.sites.includes(siteOf(url) || pageKey(url))) return 'site';
  return list.pages.includes(pageKey(url)) ? 'page' : '';
}

/**
 * @param {OffList} list
 * @param {OffScope} scope
 * @param {string} url
 * @param {boolean} isOff
 * @returns {OffList}
 */
export function switched(list, scope, url, isOff) {
  if (scope === 'everywhere') return { ...list, everywhere: isOff };
  const name = scope === 'site' ? siteOf(url) || pageKey(url) : pageKey(url);
  const field = scope === 'site' ? 'sites' : 'pages';
  const others = list[field].filter((one) => one !== name);
  return { ...list, [field]: isOff && name ? [...others, name] : others };
}
