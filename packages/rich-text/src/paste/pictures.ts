import { isLibraryPath } from '../allowed.js';
import { readRtfPictures, type RtfPicture } from './rtf-pictures.js';
import { isTrackingPixel } from '../tracking-pixel.js';

export type PictureSource =
  | { kind: 'data'; mime: string; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'library'; path: string }
  | { kind: 'remote'; url: string }
  | { kind: 'missing' };

export interface PastedPicture {
  /** The value of `data-paste` on its placeholder in the HTML. */
  index: number;
  /** The file name; empty if unknown. */
  name: string;
  alt: string;
  source: PictureSource;
}

/** Social networks use pictures for emoji; their `alt` is the character. */
const EMOJI =
  /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*$/u;

/** Replaces pictures by placeholders and finds their sources; drops tracking pixels. */
export function takePictures(body: HTMLElement, rtf: string): PastedPicture[] {
  const images = [...body.querySelectorAll('img')].filter((image) => {
    const alt = image.getAttribute('alt') ?? '';
    if (EMOJI.test(alt)) image.replaceWith(alt);
    else if (isTrackingPixel(image)) image.remove();
    return image.isConnected;
  });
  const fromRtf = rtf === '' ? [] : readRtfPictures(rtf);
  let used = 0;
  return images.map((image, index) => {
    const src = image.getAttribute('src') ?? '';
    const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    const isLocal = /^file:/i.test(src);
    const source = sourceOf(src, isLocal ? fromRtf[used] : undefined);
    if (isLocal) used += 1;
    insertPlaceholder(image, index, isFileName(alt) ? '' : alt);
    return { index, name: nameOf(src), alt: isFileName(alt) ? '' : alt, source };
  });
}

function sourceOf(src: string, fromRtf: RtfPicture | undefined): PictureSource {
  if (fromRtf) return { kind: 'data', ...fromRtf };
  if (/^data:/i.test(src)) return dataOf(src) ?? { kind: 'missing' };
  const path = pathOf(src);
  if (isLibraryPath(path)) return { kind: 'library', path };
  return /^https?:/i.test(src) ? { kind: 'remote', url: src } : { kind: 'missing' };
}

/** Pictures copied from our own pages may have an absolute address. */
function pathOf(src: string): string {
  const { origin } = globalThis.location ?? { origin: '' };
  return origin !== '' && src.startsWith(`${origin}/`) ? src.slice(origin.length) : src;
}

const DATA = /^data:(image\/(?:png|jpe?g|gif|webp|avif))(?:;[^,;]+)*;base64,([a-z0-9+/=\s]+)$/i;

function dataOf(src: string): PictureSource | undefined {
  const [, mime, base64] = DATA.exec(src) ?? [];
  if (mime === undefined || base64 === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s+/g, '')), (byte) => byte.charCodeAt(0));
    return { kind: 'data', mime: mime.toLowerCase().replace('jpg', 'jpeg'), bytes };
  } catch {
    return undefined;
  }
}

function insertPlaceholder(image: Element, index: number, alt: string): void {
  const { ownerDocument: document } = image;
  const picture = document.createElement('img');
  picture.dataset['paste'] = String(index);
  picture.alt = alt;
  image.replaceWith(picture);
  if (picture.closest('figure')) return;
  const figure = document.createElement('figure');
  picture.replaceWith(figure);
  figure.append(picture);
}

/** Word writes a file name as `alt` if nobody has described the picture. */
function isFileName(alt: string): boolean {
  return /\.(png|jpe?g|gif|bmp|webp|emf|wmf|tiff?)$/i.test(alt) || /^[a-z]:\\/i.test(alt);
}

function nameOf(src: string): string {
  if (/^data:/i.test(src)) return '';
  return (src.split(/[?#]/)[0] ?? '').split(/[/\\]/).pop()?.slice(0, 100) ?? '';
}
