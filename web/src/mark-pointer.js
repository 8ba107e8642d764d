// Pointer over marked words: highlights send no events, so the place under the pointer is asked for.
//
//   const pointer = new MarkPointer({ keysAt, onHover: (keys) => …, onPress: (keys) => … });
//   pointer.watch(element);  pointer.close();

const REST_MS = 120;

export class MarkPointer {
  /** @type {EventTarget | null} */
  #target = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #isAsking = false;
  #before = '';
  #keysAt;
  #onHover;
  #onPress;

  /**
   * @param {object} options
   * @param {(x: number, y: number) => number[]} options.keysAt
   * @param {(keys: number[]) => void} options.onHover a mouse rests on these; [] when it has left
   * @param {(keys: number[]) => void} options.onPress click or tap
   */
  constructor({ keysAt, onHover, onPress }) {
    this.#keysAt = keysAt;
    this.#onHover = onHover;
    this.#onPress = onPress;
  }

  /** @param {EventTarget} target */
  watch(target) {
    if (this.#target === target) return;
    this.close();
    this.#target = target;
    target.addEventListener('pointermove', this.#moved, { passive: true });
    target.addEventListener('pointerleave', this.#left);
    target.addEventListener('click', this.#clicked);
  }

  close() {
    clearTimeout(this.#timer);
    this.#target?.removeEventListener('pointermove', this.#moved);
    this.#target?.removeEventListener('pointerleave', this.#left);
    this.#target?.removeEventListener('click', this.#clicked);
    this.#target = null;
  }

  /** @param {Event} event */
  #moved = (event) => {
    const { clientX, clientY, pointerType, buttons } = /** @type {PointerEvent} */ (event);
    if (this.#isAsking || pointerType === 'touch' || buttons) return;
    this.#isAsking = true;
    requestAnimationFrame(() => {
      this.#isAsking = false;
      if (this.#target) this.#rest(this.#keysAt(clientX, clientY));
    });
  };

  #left = () => this.#rest([]);

  /** @param {number[]} keys */
  #rest(keys) {
    const now = keys.join();
    if (now === this.#before) return;
    this.#before = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onHover(keys), REST_MS);
  }

  // A person's own click only, and none that the page uses itself.
  /** @param {Event} event */
  #clicked = (event) => {
    const { clientX, clientY, button, defaultPrevented, target } = /** @type {MouseEvent} */ (event);
    if (defaultPrevented || button !== 0 || !(target instanceof Element)) return;
    if (target.closest('a[href], button, input, select, textarea, label, summary, [contenteditable]')) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const keys = this.#keysAt(clientX, clientY);
    clearTimeout(this.#timer);
    this.#onPress(keys);
  };
}
