import { avifWithoutNotes } from './avif';
import { gifWithoutNotes } from './gif';
import { jpegWithoutNotes } from './jpeg';
import { pngWithoutNotes } from './png';
import { webpWithoutNotes } from './webp';

/** Each returns undefined for another format or a malformed file. */
const formats = [
  jpegWithoutNotes,
  pngWithoutNotes,
  webpWithoutNotes,
  gifWithoutNotes,
  avifWithoutNotes,
];

/**
 * Removes EXIF, GPS, XMP, IPTC, comments, previews and trailing bytes without touching the pixels. It keeps
 * an allow list of what affects the drawing (colour profiles, gamma, animation), so metadata of future
 * programs is removed too. Returns undefined if it fails; the picture must then be re-encoded.
 */
export function withoutNotes(content: Buffer): Buffer | undefined {
  for (const format of formats) {
    try {
      const clean = format(content);
      if (clean) return clean;
    } catch (error) {
      // The file is truncated: a length points past its end.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}
