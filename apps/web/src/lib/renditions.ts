import type { Image } from '@portal/contract/media';

type Rendition = Image['renditions'][number];

/** For `sizes`: the window without the page's margins, each at least 1rem. */
export const PAGE_WIDTH = 'calc(100vw - 2rem)';

/** The renditions for `srcset`; the upload itself only if there are none. */
export function candidatesOf({ url, width, height, renditions }: Image): Rendition[] {
  return renditions.length === 0 ? [{ url, width, height }] : renditions;
}

/** The smallest rendition at least so wide, for places without `srcset`. */
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
