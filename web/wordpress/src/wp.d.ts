// What WordPress puts on the page for its plugins; it ships no types with it.

interface Window {
  wp: any;
  /** Written by includes/scripts.php. */
  factdiffFiles: { worker: string; wasm: string; reader: string };
}
