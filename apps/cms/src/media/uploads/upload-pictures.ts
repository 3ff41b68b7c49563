import { readFile, writeFile } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { withoutNotes } from '../files/notes/without-notes';
import type { UploadedFile } from './uploaded-file';

/** 8,000 × 6,000: more than a newspaper prints, and what two cores can still scale. */
const MAX_PIXELS = 48_000_000;
const UPRIGHT = 1;
const QUALITY = 90;
/**
 * In pixels: what a screen of three dots per pixel shows of a page's width, and enough of a panorama or
 * of a screenshot of a whole page to read it.
 */
const MAX_SIDES = { long: 2_560, short: 1_440 };
/** In pixels: the smallest copy that still makes sharp decode the whole picture. */
const PROBE_WIDTH = 16;

/** Why a picture is refused, judging by its header; undefined if it is accepted. */
export async function pictureRefusalOf(file: UploadedFile): Promise<string | undefined> {
  const size = await sharp(file.filepath, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!size) return unreadable(file);
  const { width, height, pages = 1 } = size;
  if (width * height * pages <= MAX_PIXELS) return undefined;
  const most = `${MAX_PIXELS / 1_000_000} triệu điểm ảnh`;
  return `Ảnh “${file.originalFilename}” quá lớn (${width} × ${height}); tối đa ${most}. Hãy thu nhỏ ảnh rồi tải lên lại.`;
}

/**
 * Turns a photo upright, makes it no larger than anybody can see, and removes everything but the picture:
 * its place, the owner's name, previews, bytes after the end. Any other photo keeps its pixels; only one
 * that must be turned or shrunk is encoded again. Answers why a broken one is refused.
 */
export async function cleanPicture(file: UploadedFile): Promise<string | undefined> {
  // Reads the whole file first: a picture cannot be overwritten while it is being read.
  const content = await readFile(file.filepath);
  const facts = await sharp(content).metadata();
  const { orientation = UPRIGHT, format } = facts;
  // AVIF stores its rotation outside the notes, and readers apply it.
  const isUpright = orientation === UPRIGHT || format === 'heif';
  const size = smallerSize(facts);
  const kept = isUpright && !size ? withoutNotes(content) : undefined;
  const clean = kept ? await wholeOrNothing(kept) : await encodedAnew(content, facts, size);
  if (!clean) return unreadable(file);
  await writeFile(file.filepath, clean);
  file.size = clean.length;
  return undefined;
}

interface Size {
  width: number;
  height: number;
}

/** Undefined for a picture that is kept as it is, as one that moves. */
function smallerSize({ autoOrient: { width, height }, pages = 1 }: Metadata): Size | undefined {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const scale = Math.max(MAX_SIDES.long / long, MAX_SIDES.short / short);
  if (pages > 1 || scale >= 1) return undefined;
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

async function encodedAnew(
  content: Buffer,
  { format, pages = 1 }: Metadata,
  size: Size | undefined,
): Promise<Buffer | undefined> {
  const upright = sharp(content, { animated: pages > 1 })
    .autoOrient()
    .keepIccProfile();
  const picture = size ? upright.resize({ ...size, fit: 'fill' }) : upright;
  return encoderOf(picture, format)
    .toBuffer()
    .catch(() => undefined);
}

function encoderOf(picture: Sharp, format: Metadata['format']): Sharp {
  if (format === 'jpeg') return picture.jpeg({ quality: QUALITY, mozjpeg: true });
  if (format === 'webp') return picture.webp({ quality: QUALITY });
  return format === 'heif' ? picture.avif({ quality: QUALITY, effort: 2 }) : picture;
}

/**
 * The picture if every frame can be decoded, else undefined. It is scaled down on the way: Strapi's own
 * check, which measures every colour, takes three to twelve times as long.
 */
async function wholeOrNothing(content: Buffer): Promise<Buffer | undefined> {
  const small = sharp(content, { animated: true }).resize({ width: PROBE_WIDTH });
  return small.toBuffer().then(
    () => content,
    () => undefined,
  );
}

function unreadable({ originalFilename }: UploadedFile): string {
  return `Không đọc được ảnh “${originalFilename}”. Hãy mở ảnh, lưu lại rồi tải lên.`;
}
