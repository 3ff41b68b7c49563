import sharp, { type Sharp } from 'sharp';
import { drawText } from './drawn-text.ts';

/** The size that link previews expect, in pixels (https://ogp.me). */
const [WIDTH, HEIGHT] = [1200, 630];
const MARGIN = 80;
/** Zalo and WhatsApp show no larger pictures. */
const MAX_BYTES = 300_000;
const QUALITIES = [82, 70, 55, 40];

/**
 * Crops a picture to the size of a link preview, around its most striking part. Throws if the bytes are no
 * picture.
 */
export function cropPicture(picture: Buffer): Promise<Buffer> {
  return inJpeg(
    sharp(picture, { failOn: 'error' })
      .autoOrient()
      .resize(WIDTH, HEIGHT, { fit: 'cover', position: sharp.strategy.attention })
      .flatten({ background: '#fff' }),
  );
}

/** A title and the agency's name, in the colours of the site. */
export function drawTitle(title: string, agencyName: string): Promise<Buffer> {
  const inner = WIDTH - 2 * MARGIN;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="#14305c"/>
    <rect x="${MARGIN}" y="${MARGIN}" width="96" height="8" fill="#e0b04c"/>
    ${drawText(title, {
      ...{ x: MARGIN, y: 124, width: inner, lines: 5, sizes: [64, 56, 48] },
      colour: '#fff',
    })}
    ${drawText(agencyName, {
      ...{ x: MARGIN, y: 510, width: inner, lines: 1, sizes: [34, 28] },
      colour: '#c9d3e4',
    })}
  </svg>`;
  return inJpeg(sharp(Buffer.from(svg)));
}

async function inJpeg(picture: Sharp): Promise<Buffer> {
  const pixels = sharp(await picture.png({ compressionLevel: 1 }).toBuffer());
  for (const quality of QUALITIES.slice(0, -1)) {
    const bytes = await pixels.clone().jpeg({ quality }).toBuffer();
    if (bytes.length < MAX_BYTES) return bytes;
  }
  return pixels.jpeg({ quality: QUALITIES.at(-1) ?? 40 }).toBuffer();
}
