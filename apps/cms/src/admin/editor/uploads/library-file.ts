import { isRecord } from '@portal/contract/is-record';
import { srcsetOf, type Formats } from '@portal/rich-text/picture-formats';

/** A file of the media library, as the admin's own API answers it. */
export interface LibraryFile {
  name: string;
  /** A path on this server. */
  url: string;
  mime: string;
  bytes: number;
  alt: string;
  caption: string;
  width: number | null;
  height: number | null;
  /** Lighter copies of a picture, as in the HTML attribute. */
  srcset: string | null;
}

const KB = 1000;

/** Undefined for anything that is not a file of this server's library. */
export function readLibraryFile(value: unknown): LibraryFile | undefined {
  if (!isRecord(value)) return undefined;
  const { name, url, mime, size, alternativeText, caption, width, height, formats } = value;
  if (typeof name !== 'string' || typeof url !== 'string' || typeof mime !== 'string') {
    return undefined;
  }
  const { pathname } = new URL(url, window.location.origin);
  return {
    name,
    url: pathname,
    mime,
    bytes: typeof size === 'number' ? Math.round(size * KB) : 0,
    // A file name is no description, though some programs put it there.
    alt: typeof alternativeText === 'string' && alternativeText !== name ? alternativeText : '',
    caption: typeof caption === 'string' && caption !== name ? caption : '',
    width: typeof width === 'number' ? width : null,
    height: typeof height === 'number' ? height : null,
    srcset: srcsetOf(readFormats(formats)),
  };
}

/** Without what is no file of the library. */
export function readLibraryFiles(values: readonly unknown[]): LibraryFile[] {
  return values.map(readLibraryFile).filter((file) => file !== undefined);
}

function readFormats(value: unknown): Formats {
  if (!isRecord(value)) return null;
  const known = Object.entries(value).flatMap(([name, format]) => {
    if (!isRecord(format)) return [];
    const { url, width, height } = format;
    const isWhole =
      typeof url === 'string' && typeof width === 'number' && typeof height === 'number';
    return isWhole ? [[name, { url, width, height }] as const] : [];
  });
  return Object.fromEntries(known);
}
