// Lets the page answer, paint and take a press before long work goes on.  await pause();

/** @returns {Promise<void>} */
export function pause() {
  return new Promise((resolve) => setTimeout(resolve));
}
