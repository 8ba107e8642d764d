// A zip file, the same bytes for the same files:  zip([{ name: 'factdiff/readme.txt', bytes }])  -> Buffer
//
// APPNOTE 6.3: local headers with deflated data, the central directory, its end. No date, no rights.

import { crc32, deflateRawSync } from 'node:zlib';

const VERSION = 20; // 2.0: deflate, folders
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
const FIRST_DAY = 0x21; // 1 January 1980, where the format's dates begin

/** @param {{ name: string, bytes: Uint8Array }[]} files */
export function zip(files) {
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const directory = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(bytes, { level: 9 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(VERSION, 0);
    about.writeUInt16LE(UTF8_NAMES, 2);
    about.writeUInt16LE(DEFLATE, 4);
    about.writeUInt16LE(FIRST_DAY, 8);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(Buffer.from('PK\x03\x04'), about, path, packed);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([VERSION, 0]), about, place, path);
    at += 4 + about.length + path.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\x05\x06'), end]);
}
