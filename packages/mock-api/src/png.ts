import { crc32, deflateSync } from 'node:zlib';

interface Drawing {
  /** In degrees. */
  hue: number;
  width: number;
  height: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_PER_PIXEL = 3;

/** A soft gradient with a darker hill line, so that cropping and scaling can be seen. */
export function drawPicture({ hue, width, height }: Drawing): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc(height * (1 + width * BYTES_PER_PIXEL));
  let at = 0;
  for (let y = 0; y < height; y++) {
    rows[at++] = 0;
    for (let x = 0; x < width; x++) {
      const hill = 0.62 + 0.12 * Math.sin((x / width) * 7 + hue);
      const lightness = y / height > hill ? 0.38 : 0.86 - (y / height) * 0.25;
      for (const channel of rgb(hue, lightness)) rows[at++] = channel;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 3 }))];
  return new Uint8Array(Buffer.concat([...parts, chunk('IEND', Buffer.alloc(0))]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function rgb(hue: number, lightness: number): number[] {
  const spread = 0.35 * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((n) => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  });
}
