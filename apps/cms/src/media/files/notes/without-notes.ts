import { avifWithoutNotes } from './avif';
import { gifWithoutNotes } from './gif';
import { jpegWithoutNotes } from './jpeg';
import { pngWithoutNotes } from './png';
import { webpWithoutNotes } from './webp';

/** Each answers undefined for what is not of its format, or not built as its standard says. */
const formats = [
  jpegWithoutNotes,
  pngWithoutNotes,
  webpWithoutNotes,
  gifWithoutNotes,
  avifWithoutNotes,
];

/**
 * The same picture, bit for bit, without EXIF, GPS, XMP, IPTC, comments, previews and whatever stands
 * behind its end. What changes how it is drawn is kept: colour profiles, gamma, animation. Only what
 * is known to be harmless is kept, so that notes of programs to come go too. Undefined where it cannot
 * be done; the picture is then to be encoded anew.
 */
export function withoutNotes(content: Buffer): Buffer | undefined {
  for (const format of formats) {
    try {
      const clean = format(content);
      if (clean) return clean;
    } catch (error) {
      // It ends within a length that it names.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}
