import { isRecord } from '@portal/contract/is-record';
import { srcsetOf, type Formats } from '@portal/rich-text/picture-formats';

/** A file of the media library, read from an answer of the admin API. */
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
  /** Smaller versions of a picture, in the syntax of the HTML attribute. */
  srcset: string | null;
}

const KB = 1000;

/** Undefined if the value is no file of the library. */
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
    // Ignores a description that only repeats the file name, as some programs set it.
    alt: typeof alternativeText === 'string' && alternativeText !== name ? alternativeText : '',
    caption: typeof caption === 'string' && caption !== name ? caption : '',
    width: typeof width === 'number' ? width : null,
    height: typeof height === 'number' ? height : null,
    srcset: srcsetOf(readFormats(formats)),
  };
}

/** Skips values that are no files of the library. */
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
