import { readFile, stat, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { UploadedFile } from './upload-check';

/** 8,000 × 6,000: more than a newspaper prints, and what two cores can still scale. */
export const MOST_PIXELS = 48_000_000;
const UPRIGHT = 1;
const QUALITY = 90;

/** Why a picture is refused, told from its header alone; undefined when it is welcome. */
export async function pictureRefusalOf(file: UploadedFile): Promise<string | undefined> {
  const name = file.originalFilename ?? '';
  const size = await sharp(file.filepath, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!size) return `Không đọc được ảnh “${name}”. Hãy mở ảnh, lưu lại rồi tải lên.`;
  const { width, height, pages = 1 } = size;
  if (width * height * pages <= MOST_PIXELS) return undefined;
  const most = `${MOST_PIXELS / 1_000_000} triệu điểm ảnh`;
  return `Ảnh “${name}” quá lớn (${width} × ${height}); tối đa ${most}. Hãy thu nhỏ ảnh rồi tải lên lại.`;
}

/**
 * Turns a photo upright and takes out what the camera wrote into it: the place where it was taken,
 * the owner's name. A picture without such notes is left alone.
 */
export async function cleanPicture(file: UploadedFile): Promise<void> {
  // Read first: a picture cannot be written over itself while it is being read.
  const content = await readFile(file.filepath);
  const { exif, xmp, iptc, orientation = UPRIGHT, pages = 1 } = await sharp(content).metadata();
  if (!exif && !xmp && !iptc && orientation === UPRIGHT) return;
  const picture = sharp(content, { animated: pages > 1 })
    .autoOrient()
    .keepIccProfile();
  const { format } = await sharp(content).metadata();
  const encoded = format === 'jpeg' ? picture.jpeg({ quality: QUALITY, mozjpeg: true }) : picture;
  await writeFile(file.filepath, await encoded.toBuffer());
  file.size = (await stat(file.filepath)).size;
}
