// Scrolls a text until a place stands at a third of its height.  scrollInside(box, range);

// Parts of a long text get their height when they come near, and push the place away again.
const ROUNDS = 4;

/** @param {HTMLElement} box @param {Range} range */
export function scrollInside(box, range) {
  if (box.scrollHeight <= box.clientHeight + 1) return;
  const isLong = range.startContainer.parentElement?.closest('.part') !== null;
  if (!isLong) return void step(box, range, scrollBehavior());
  let round = 0;
  const again = () => {
    const moved = step(box, range, 'instant');
    round += 1;
    if (moved > 1 && round < ROUNDS) requestAnimationFrame(again);
  };
  again();
}

/** @param {HTMLElement} box @param {Range} range @param {ScrollBehavior} behavior @returns {number} how far, in CSS pixels */
function step(box, range, behavior) {
  const place = range.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const by = place.top - frame.top - Math.max(16, (frame.height - place.height) / 3);
  const before = box.scrollTop;
  box.scrollTo({ top: before + by, behavior });
  return Math.abs(box.scrollTop - before);
}

/** @returns {ScrollBehavior} */
export function scrollBehavior() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
