// Writes pixels as a small PNG of at most 256 colours.  palettePng(rgba, width, height) -> Buffer
// The picture in the README is text on paper: few colours, so a palette makes it a third of the size.

import { crc32, deflateSync } from 'node:zlib';

/**
 * @param {Uint8Array | number[]} rgba four bytes a pixel, opaque
 * @param {number} width
 * @param {number} height
 */
export function palettePng(rgba, width, height) {
  const key = (/** @type {number} */ at) => ((rgba[at] >> 2) << 12) | ((rgba[at + 1] >> 2) << 6) | (rgba[at + 2] >> 2);
  /** @type {Map<number, { count: number, at: number, index: number }>} */
  const colours = new Map();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colours.get(key(at));
    if (colour) colour.count += 1;
    else colours.set(key(at), { count: 1, at, index: -1 });
  }
  const ranked = [...colours.values()].sort((a, b) => b.count - a.count);
  const palette = ranked.slice(0, 256);
  palette.forEach((colour, index) => (colour.index = index));
  for (const rare of ranked.slice(256)) {
    const distance = (/** @type {{ at: number }} */ { at }) =>
      (rgba[at] - rgba[rare.at]) ** 2 +
      (rgba[at + 1] - rgba[rare.at + 1]) ** 2 +
      (rgba[at + 2] - rgba[rare.at + 2]) ** 2;
    rare.index = palette.reduce((best, one) => (distance(one) < distance(best) ? one : best)).index;
  }
  // Each row begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = colours.get(key((y * width + x) * 4))?.index ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const entries = Buffer.from(palette.flatMap(({ at }) => [rgba[at], rgba[at + 1], rgba[at + 2]]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
