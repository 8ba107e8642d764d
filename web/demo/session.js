// What stands on the desk, kept in this browser and in files: the texts with their titles and dates, and what was dismissed.
//
//   keepSession({ reports, dismissed }) -> true;  readSession() -> the same at the next visit, or null
//   keepSession(aSessionTooLarge)       -> false: nothing is kept, least of all an older session
//   sessionFile(session)                  -> { name, type, text }
//   parseSession(text, 'factdiff-session.json') -> Session, or throws FileProblem

import { FileProblem } from './report-files.js';
import { keepSetting, readSetting } from './shortcuts.js';

/**
 * Of the sample what was dismissed is kept, not its texts.
 *
 * @typedef {{ reports: import('./report-column.js').ReportText[], dismissed: Record<string, string>, isSample?: boolean }} Session
 */

const STORE = 'factdiff-session';
const FORMAT = 'factdiff-session/1';

/**
 * @param {Session | null} session null: nothing is kept any longer
 * @returns {boolean} whether the browser has kept it
 */
export function keepSession(session) {
  return keepSetting(STORE, session ? write(session) : '');
}

/** @returns {Session | null} null where there is none, or none that can be read */
export function readSession() {
  try {
    return parseSession(readSetting(STORE) ?? '', STORE);
  } catch {
    return null;
  }
}

/** @param {Session} session */
export function sessionFile(session) {
  return { name: 'factdiff-session.json', type: 'application/json', text: `${write(session)}\n` };
}

/**
 * @param {string} text
 * @param {string} name of the file, for the message
 * @returns {Session}
 */
export function parseSession(text, name) {
  const problem = new FileProblem(
    `“${name}” is no saved session. Open a file that “Save session” wrote, or a text file.`,
  );
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw problem;
  }
  if (value?.format !== FORMAT || !Array.isArray(value.reports)) throw problem;
  const words = (/** @type {unknown} */ one) => (typeof one === 'string' ? one : '');
  const reports = value.reports.map((/** @type {any} */ report) => ({
    title: words(report?.title),
    published: /^\d{4}-\d{2}-\d{2}$/.test(words(report?.published)) ? report.published : '',
    text: words(report?.text),
    isDraft: report?.isDraft === true,
  }));
  const dismissed = Object.entries(value.dismissed ?? {}).filter(([, reason]) => typeof reason === 'string');
  return {
    reports,
    dismissed: Object.fromEntries(/** @type {[string, string][]} */ (dismissed)),
    isSample: value.isSample === true,
  };
}

/** @param {Session} session */
function write({ reports, dismissed, isSample }) {
  return JSON.stringify({ format: FORMAT, ...(isSample && { isSample }), reports, dismissed }, null, 1);
}
