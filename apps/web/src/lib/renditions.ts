import type { Image } from '@portal/contract/media';

type Rendition = Image['renditions'][number];

/** As a part of `sizes`: from one margin of the page to the other, each at least 1rem. */
export const PAGE_WIDTH = 'calc(100vw - 2rem)';

/** What the browser may choose among; the upload itself only where nothing lighter was made. */
export function candidatesOf({ url, width, height, renditions }: Image): Rendition[] {
  return renditions.length === 0 ? [{ url, width, height }] : renditions;
}

/** The lightest at least so many pixels wide, for places without a choice. */
export function renditionOf(image: Image, width: number): string {
  const candidates = candidatesOf(image);
  const chosen = candidates.find((one) => one.width >= width) ?? candidates.at(-1);
  return chosen?.url ?? image.url;
}

export function srcSetOf(image: Image): string {
  return candidatesOf(image)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ');
}
