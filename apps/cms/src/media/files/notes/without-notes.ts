import { avifWithoutNotes } from './avif';
import { gifWithoutNotes } from './gif';
import { jpegWithoutNotes } from './jpeg';
import { pngWithoutNotes } from './png';
import { webpWithoutNotes } from './webp';

/** Each answers undefined for another format, or for a file that breaks its standard. */
const formats = [
  jpegWithoutNotes,
  pngWithoutNotes,
  webpWithoutNotes,
  gifWithoutNotes,
  avifWithoutNotes,
];

/**
 * The same pixels without EXIF, GPS, XMP, IPTC, comments, previews and bytes after the end. It keeps
 * only what is known to be harmless and changes how the picture is drawn (colour profiles, gamma,
 * animation), so that notes of future programs are removed too. Undefined if it cannot be done; the
 * picture must then be encoded again.
 */
export function withoutNotes(content: Buffer): Buffer | undefined {
  for (const format of formats) {
    try {
      const clean = format(content);
      if (clean) return clean;
    } catch (error) {
      // The file ends within a length that it names.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}
