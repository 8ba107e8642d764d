// The two strings that Trusted Types pages want a policy for: a worker's own address, and markup that is parsed and never run.
//
//   new Worker(trusted.scriptUrl(url))
//   new DOMParser().parseFromString(trusted.inertMarkup(html), 'text/html')

/** @typedef {{ createScriptURL(url: string): string, createHTML(markup: string): string }} Policy */

/** @type {Policy | null | undefined} */
let policy;

/** @param {string | URL} url of the worker that ships with this file @returns {string} */
export function scriptUrl(url) {
  return thePolicy()?.createScriptURL(String(url)) ?? String(url);
}

/** @param {string} markup for a document that has no window: its scripts cannot run @returns {string} */
export function inertMarkup(markup) {
  return thePolicy()?.createHTML(markup) ?? markup;
}

// A page may name the policies it allows; where ours is none of them, the strings go as they are and the browser decides.
function thePolicy() {
  if (policy !== undefined) return policy;
  /** @type {{ createPolicy(name: string, rules: Policy): Policy } | undefined} */
  const factory = /** @type {any} */ (globalThis).trustedTypes;
  try {
    policy =
      factory?.createPolicy('factdiff', { createScriptURL: (url) => url, createHTML: (markup) => markup }) ?? null;
  } catch {
    policy = null;
  }
  return policy;
}
