// What stands on the desk, kept in this browser and in files: the texts with their titles and dates, and what was dismissed.
//
//   keepSession({ reports, dismissed }) -> true;  readSession() -> the same at the next visit, or null
//   keepSession(aSessionTooLarge)       -> false: nothing is kept, least of all an older session
//   sessionFile(session)                  -> { name, type, text }
//   parseSession(text, 'factdiff-session.json') -> Session, or throws FileProblem

import { webAddress } from '../src/text-fragment.js';
import { DESK_WORDS } from './desk-wording.js';
import { FileProblem } from './report-files.js';
import { keepSetting, readSetting } from './shortcuts.js';

/**
 * Of the sample what was dismissed is kept, not its texts.
 *
 * @typedef {{ reports: import('./report-column.js').ReportText[], dismissed: Record<string, string>, isSample?: boolean,
 *   isReport?: boolean }} Session isReport: read from a report's JSON
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
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileProblem(DESK_WORDS.noSession(name));
  }
  if (Array.isArray(value?.sources)) return sessionOfReport(value.sources, name);
  if (value?.format !== FORMAT || !Array.isArray(value.reports)) throw new FileProblem(DESK_WORDS.noSession(name));
  const reports = value.reports.map(reportText);
  const dismissed = Object.entries(value.dismissed ?? {}).filter(([, reason]) => typeof reason === 'string');
  return {
    reports,
    dismissed: Object.fromEntries(/** @type {[string, string][]} */ (dismissed)),
    isSample: value.isSample === true,
  };
}

// The same texts give the same report: what the export "Report (JSON)" holds is compared again.
/** @param {any[]} sources @param {string} name @returns {Session} */
function sessionOfReport(sources, name) {
  const reports = sources.map(reportText);
  if (reports.length === 0 || !reports.every(({ text }) => text)) throw new FileProblem(DESK_WORDS.noTexts(name));
  return { reports, dismissed: {}, isReport: true };
}

/** @param {any} report from a file: anything may stand in it @returns {import('./report-column.js').ReportText} */
function reportText(report) {
  const words = (/** @type {unknown} */ one) => (typeof one === 'string' ? one : '');
  return {
    title: words(report?.title),
    published: /^\d{4}-\d{2}-\d{2}$/.test(words(report?.published)) ? report.published : '',
    text: words(report?.text),
    isDraft: report?.isDraft === true,
    url: webAddress(words(report?.url))?.href ?? '',
    outlet: words(report?.outlet),
  };
}

/** @param {Session} session */
function write({ reports, dismissed, isSample }) {
  return JSON.stringify({ format: FORMAT, ...(isSample && { isSample }), reports, dismissed }, null, 1);
}
