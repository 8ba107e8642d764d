// What goes wrong with the engine.  new FactdiffError('bad-request', 'There are no sources. …').code -> 'bad-request'

/** @typedef {import('./factdiff.d.ts').ErrorCode} ErrorCode */

/** The one error that is thrown by the engine: a `code` for programs, a cause and a next step for people. */
export class FactdiffError extends Error {
  /**
   * @param {ErrorCode} code
   * @param {string} message
   * @param {{ cause?: unknown }} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'FactdiffError';
    /** @type {ErrorCode} */
    this.code = code;
  }
}
