// Tells whether two addresses show one report.  pageKey('https://a.example/x?utm_source=mail#top') -> 'https://a.example/x'

const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid|ns_.*|at_.*)$/i;

/**
 * The address without what does not change the page: the fragment (but not a route of a single-page app, "#/story/7") and the
 * marks of campaigns.
 *
 * @param {string} address
 * @returns {string} '' when it is no address of a page
 */
export function pageKey(address) {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return '';
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  return url.href;
}

/** "https://www.herald.example/a" -> "herald.example"; '' for files. @param {string} address */
export function siteOf(address) {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
