import { readFile, writeFile } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { withoutNotes } from '../files/notes/without-notes';
import type { UploadedFile } from './uploaded-file';

/** 8,000 × 6,000: more than print needs, and still fast enough to scale on two cores. */
const MAX_PIXELS = 48_000_000;
const UPRIGHT = 1;
const QUALITY = 90;
/** In pixels: the page width on a 3x screen; the short side keeps panoramas and long screenshots legible. */
const MAX_SIDES = { long: 2_560, short: 1_440 };
/** In pixels: the smallest copy for which sharp still decodes the whole picture. */
const PROBE_WIDTH = 16;

/** The reason to refuse a picture, judging by its header only; undefined if it is accepted. */
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
 * Turns a picture upright, shrinks it to `MAX_SIDES`, and removes all metadata, such as location, owner,
 * previews and trailing bytes. It only re-encodes pictures that it has to turn or shrink, or whose metadata
 * cannot be removed otherwise. Returns the reason to refuse a broken picture.
 */
export async function cleanPicture(file: UploadedFile): Promise<string | undefined> {
  // Reads the whole file first, because it is overwritten below.
  const content = await readFile(file.filepath);
  const facts = await sharp(content).metadata();
  const { orientation = UPRIGHT, format } = facts;
  // AVIF stores its rotation outside EXIF, and viewers apply it.
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

/** The size to shrink to; undefined if the picture is small enough or animated. */
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
 * The same bytes if every frame can be decoded, else undefined. It decodes into a tiny copy, because
 * Strapi's own check, which computes colour statistics, takes three to twelve times as long.
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
