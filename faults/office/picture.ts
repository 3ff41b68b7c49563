import { crc32, deflateSync } from 'node:zlib';

/** A small PNG with random content, so that no two are duplicates. */
export function makePicture(random: () => number): Uint8Array<ArrayBuffer> {
  const side = 8;
  const rows = Buffer.alloc(side * (1 + 3 * side));
  for (let at = 0; at < rows.length; at += 1) {
    rows[at] = at % (1 + 3 * side) === 0 ? 0 : Math.floor(random() * 256);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
