import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { UploadedFile } from './upload-check';

/** 8,000 × 6,000: more than a newspaper prints, and what two cores can still scale. */
const MOST_PIXELS = 48_000_000;
const UPRIGHT = 1;
const QUALITY = 90;
/** In pixels: as little as needs to be made of a picture in order to read it. */
const LEAST_WIDTH = 16;

/** Why a picture is refused, told from its header alone; undefined when it is welcome. */
export async function pictureRefusalOf(file: UploadedFile): Promise<string | undefined> {
  const size = await sharp(file.filepath, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!size) return unreadable(file);
  const { width, height, pages = 1 } = size;
  if (width * height * pages <= MOST_PIXELS) return undefined;
  const most = `${MOST_PIXELS / 1_000_000} triệu điểm ảnh`;
  return `Ảnh “${file.originalFilename}” quá lớn (${width} × ${height}); tối đa ${most}. Hãy thu nhỏ ảnh rồi tải lên lại.`;
}

/**
 * Turns a photo upright and takes out what the camera wrote into it: the place where it was taken,
 * the owner's name. A picture without such notes is left as it is. Gives why it is refused where it
 * turns out to be broken.
 */
export async function cleanPicture(file: UploadedFile): Promise<string | undefined> {
  // Read first: a picture cannot be written over itself while it is being read.
  const content = await readFile(file.filepath);
  const notes = await sharp(content).metadata();
  const { exif, xmp, iptc, orientation = UPRIGHT, pages = 1, format } = notes;
  if (!exif && !xmp && !iptc && orientation === UPRIGHT) {
    return (await isWhole(content)) ? undefined : unreadable(file);
  }
  const upright = sharp(content, { animated: pages > 1 })
    .autoOrient()
    .keepIccProfile();
  const encoded = format === 'jpeg' ? upright.jpeg({ quality: QUALITY, mozjpeg: true }) : upright;
  const clean = await encoded.toBuffer().catch(() => undefined);
  if (!clean) return unreadable(file);
  await writeFile(file.filepath, clean);
  file.size = clean.length;
  return undefined;
}

/**
 * Whether a picture can be read to its end, every frame of it. It is made small while it is read:
 * Strapi's own check, which takes the measure of every colour, needs three to twelve times as long.
 */
async function isWhole(content: Buffer): Promise<boolean> {
  const small = sharp(content, { animated: true }).resize({ width: LEAST_WIDTH });
  return small.toBuffer().then(
    () => true,
    () => false,
  );
}

function unreadable({ originalFilename }: UploadedFile): string {
  return `Không đọc được ảnh “${originalFilename}”. Hãy mở ảnh, lưu lại rồi tải lên.`;
}
