// Whether a text is made to be read on a dark page.  schemeOfText(element) -> 'dark'
//
// Many dark pages never say that they are dark: their text is what tells.

/**
 * @param {Element | null | undefined} element
 * @returns {import('./highlighter.js').Scheme} 'page' where its colour cannot be read
 */
export function schemeOfText(element) {
  const channels = element && /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/.exec(getComputedStyle(element).color);
  if (!channels) return 'page';
  const [red, green, blue] = channels.slice(1).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? 'dark' : 'light';
}
