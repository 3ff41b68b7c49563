import { boxesIn, readerOf, type Box } from './boxes';

/** Item types that are images or derived from images; EXIF and XMP have other types. */
const PICTURES = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap']);
const KEPT_BOXES = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip']);
const FREE = 'free';
/** The version and flags before the content of a "full" box. */
const VERSION_BYTES = 4;

/**
 * Overwrites metadata with zeros instead of removing it, because AVIF addresses everything by file offset.
 * Undefined for animations.
 */
export function avifWithoutNotes(content: Buffer): Buffer | undefined {
  if (content.toString('latin1', 4, 8) !== 'ftyp') return undefined;
  const clean = Buffer.from(content);
  const boxes = boxesIn(clean, 0, clean.length);
  const meta = boxes.find(({ type }) => type === 'meta');
  if (!meta || boxes.some(({ type }) => type === 'moov')) return undefined;
  for (const box of boxes) if (!KEPT_BOXES.has(box.type)) empty(clean, box);
  for (const { type, from, end } of boxes) if (type === FREE) clean.fill(0, from, end);

  const parts = boxesIn(clean, meta.from + VERSION_BYTES, meta.end);
  const notes = notesIn(clean, parts);
  for (const { from, end } of placesOf(clean, parts, notes)) clean.fill(0, from, end);
  return clean;
}

function empty(content: Buffer, { start, from, end }: Box): void {
  content.write(FREE, start + 4, 'latin1');
  content.fill(0, from, end);
}

/** Marks all items that are not images as free space, and returns their ids. */
function notesIn(content: Buffer, parts: Box[]): Set<number> {
  const found = new Set<number>();
  const list = parts.find(({ type }) => type === 'iinf');
  if (!list) return found;
  const bytesOfCount = content.readUInt8(list.from) === 0 ? 2 : 4;
  const entries = boxesIn(content, list.from + VERSION_BYTES + bytesOfCount, list.end);
  for (const { from } of entries) {
    const bytesOfNumber = content.readUInt8(from) === 2 ? 2 : 4;
    const reader = readerOf(content, from + VERSION_BYTES);
    const item = reader.number(bytesOfNumber);
    reader.number(2);
    const type = content.toString('latin1', reader.at, reader.at + 4);
    if (PICTURES.has(type)) continue;
    content.write(FREE, reader.at, 'latin1');
    found.add(item);
  }
  return found;
}

interface Place {
  from: number;
  end: number;
}

/** The byte ranges of these items, from the item location box (`iloc`). */
function placesOf(content: Buffer, parts: Box[], items: Set<number>): Place[] {
  const list = parts.find(({ type }) => type === 'iloc');
  if (!list) return [];
  const inMeta = parts.find(({ type }) => type === 'idat')?.from ?? 0;
  const version = content.readUInt8(list.from);
  const wide = version < 2 ? 2 : 4;
  const reader = readerOf(content, list.from + VERSION_BYTES);
  const sizes = reader.number(2);
  const [ofOffset, ofLength] = [(sizes >> 12) & 15, (sizes >> 8) & 15];
  const [ofBase, ofIndex] = [(sizes >> 4) & 15, version === 0 ? 0 : sizes & 15];
  const places: Place[] = [];
  for (let count = reader.number(wide); count > 0; count--) {
    const item = reader.number(wide);
    const isInMeta = version > 0 && (reader.number(2) & 15) === 1;
    reader.number(2);
    const base = reader.number(ofBase) + (isInMeta ? inMeta : 0);
    for (let extents = reader.number(2); extents > 0; extents--) {
      reader.number(ofIndex);
      const from = base + reader.number(ofOffset);
      const length = reader.number(ofLength);
      if (items.has(item)) places.push({ from, end: from + length });
    }
  }
  return places;
}
