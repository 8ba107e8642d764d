// The day of publication, however a page writes it.  dayOf('2025-09-05T23:50:00+02:00') -> '2025-09-05'

/**
 * The day as the publisher wrote it, in no other time zone.
 *
 * @param {string | null | undefined} written
 * @returns {string} ISO 8601, or '' when it is no date
 */
export function dayOf(written) {
  const text = written?.trim() ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return Number.isNaN(Date.parse(iso[0])) ? '' : iso[0];
  const date = new Date(/\d{4}/.test(text) ? text : '');
  if (Number.isNaN(date.getTime())) return '';
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
