import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Plugin } from 'vite';

const BACKGROUND = '#14305c';
/** Of a maskable icon only this inner part is sure to be shown (https://www.w3.org/TR/appmanifest/#icon-masks). */
const SAFE_ZONE = 0.8;
const ICO_SIZE = 32;

/** Draws `favicon.svg` in the sizes that phones and old browsers ask for. */
export function icons(svgFile: string): Plugin {
  return {
    name: 'icons',
    apply: 'build',
    async generateBundle() {
      const svg = await readFile(svgFile);
      const emit = (fileName: string, source: Buffer) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('favicon.ico', inIco(await draw(svg, ICO_SIZE)));
      emit('apple-touch-icon.png', await drawFilled(svg, 180, 1));
      emit('icon-192.png', await draw(svg, 192));
      emit('icon-512.png', await draw(svg, 512));
      emit('icon-maskable-512.png', await drawFilled(svg, 512, SAFE_ZONE));
    },
  };
}

const SVG_SIZE = 32;
const SVG_DPI = 72;

const scaled = (svg: Buffer, size: number) =>
  sharp(svg, { density: (SVG_DPI * size) / SVG_SIZE }).resize(size, size);

const draw = (svg: Buffer, size: number) => scaled(svg, size).png().toBuffer();

/** Without transparent corners, because phones cut their own. */
async function drawFilled(svg: Buffer, size: number, part: number): Promise<Buffer> {
  const input = await draw(svg, Math.round(size * part));
  const background = sharp({
    create: { width: size, height: size, channels: 3, background: BACKGROUND },
  });
  return background.composite([{ input }]).png().toBuffer();
}

const ICO_HEADER_BYTES = 22;

/** An icon file with one PNG (https://en.wikipedia.org/wiki/ICO_(file_format)). */
function inIco(png: Buffer): Buffer {
  const header = Buffer.alloc(ICO_HEADER_BYTES);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // with one picture
  header.writeUInt8(ICO_SIZE, 6);
  header.writeUInt8(ICO_SIZE, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits per pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(ICO_HEADER_BYTES, 18);
  return Buffer.concat([header, png]);
}
