// A headline as short as it still says which report is meant.
//
//   briefly('Minister, visiting the storm-battered port for the first time since the floods, promises that the wall will be rebuilt')
//     -> 'Minister, visiting the storm-battered port for the first time since the…'

const LONGEST = 72;

/** Cut between words, where there are any. @param {string} title @returns {string} of 73 characters at most */
export function briefly(title) {
  if (title.length <= LONGEST) return title;
  const start = title.slice(0, LONGEST + 1);
  const words = start.slice(0, Math.max(start.lastIndexOf(' '), 0)) || start.slice(0, LONGEST).toWellFormed();
  return `${words.replace(/[\s,;:.–—-]+$/, '')}…`;
}
