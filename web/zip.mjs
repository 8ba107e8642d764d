// Writes a ZIP archive whose bytes depend on its entries alone: fixed times, sorted names.
//
//   await writeFile('a.zip', zipOf([{ name: 'manifest.json', bytes }]))

import { crc32, deflateRawSync } from 'node:zlib';

/** @typedef {{ name: string, bytes: Uint8Array }} Entry name with "/", relative */

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
// The first day a ZIP can name: 1 January 1980.
const DATE = (1 << 5) | 1;

/** @param {Entry[]} entries @returns {Buffer} */
export function zipOf(entries) {
  /** @type {Buffer[]} */
  const files = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, bytes } of sorted) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const title = Buffer.from(name);
    const common = fields([
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, DEFLATE],
      [2, 0],
      [2, DATE],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, title.length],
      [2, 0],
    ]);
    const file = Buffer.concat([fields([[4, 0x04034b50]]), common, title, packed]);
    // Comment, disk, attributes inside and outside, and where the file begins.
    const place = fields([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    directory.push(
      Buffer.concat([
        fields([
          [4, 0x02014b50],
          [2, VERSION],
        ]),
        common,
        place,
        title,
      ]),
    );
    files.push(file);
    offset += file.length;
  }
  const list = Buffer.concat(directory);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, sorted.length],
    [2, sorted.length],
    [4, list.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...files, list, end]);
}

/** Little-endian numbers. @param {[2 | 4, number][]} numbers size and value */
function fields(numbers) {
  const bytes = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of numbers) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}
