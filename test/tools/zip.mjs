import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980: the same files always give the same archive. */
const DATE = 33;
const UTF8 = 0x800;
const DEFLATED = 8;

/**
 * A zip archive, small enough for memory; nothing installed here writes one.
 * @param {Map<string, Buffer>} files by their path in the archive
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(UTF8, 2);
    shared.writeUInt16LE(DEFLATED, 4);
    shared.writeUInt16LE(DATE, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const entry = [Buffer.from('PK\x03\x04'), shared, name, packed];
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, name);
    parts.push(...entry);
    offset += entry.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(22);
  const index = Buffer.concat(directory);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}
