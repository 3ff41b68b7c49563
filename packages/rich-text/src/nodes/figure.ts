import { Node } from '@tiptap/core';
import { isAllowed, isLibraryPath } from '../allowed.js';
import { cleanText } from '../text.js';
import { INNER } from './blocks.js';

export const pictureAligns = ['left', 'center', 'right'] as const;
export const pictureSizes = ['small', 'medium', 'full'] as const;

export interface PictureAttributes {
  /** A path in the media library. */
  src: string;
  /** The smaller copies of the picture, in the form of the HTML attribute. */
  srcset: string | null;
  alt: string;
  /** A decorative picture adds nothing to the text, so it needs no description. */
  decorative: boolean;
  /** In pixels, as recorded in the library. */
  width: number | null;
  height: number | null;
  align: (typeof pictureAligns)[number];
  size: (typeof pictureSizes)[number];
}

/** A picture; the content of the node is the caption. */
export const Figure = Node.create({
  name: 'figure',
  group: `block ${INNER}`,
  content: 'text*',
  isolating: true,
  draggable: true,
  addAttributes() {
    return {
      src: { default: '' },
      srcset: { default: null },
      alt: { default: '' },
      decorative: { default: false },
      width: { default: null },
      height: { default: null },
      align: { default: 'center' },
      size: { default: 'full' },
    };
  },
  parseHTML: () => [
    {
      tag: 'figure',
      getAttrs: (figure) => {
        const image = figure.querySelector('img');
        return image === null ? false : readPicture(image, figure);
      },
      contentElement: (figure) =>
        figure.querySelector<HTMLElement>('figcaption') ??
        figure.querySelector('img') ??
        figure.ownerDocument.createElement('figcaption'),
    },
    { tag: 'img', getAttrs: (image) => readPicture(image, image) },
  ],
  renderHTML({ node }) {
    const { src, srcset, alt, decorative, width, height, align, size } = node.attrs;
    return [
      'figure',
      { class: `align-${align} size-${size}` },
      ['img', { src, srcset, alt, width, height, role: decorative ? 'presentation' : null }],
      ['figcaption', 0],
    ];
  },
});

/** False for a picture outside the library; `preparePictures` replaces those by a placeholder. */
function readPicture(image: Element, figure: Element): PictureAttributes | false {
  const src = image.getAttribute('src') ?? '';
  if (!isLibraryPath(src)) return false;
  const srcset = image.getAttribute('srcset') ?? '';
  const words = (figure.getAttribute('class') ?? '').split(/\s+/);
  return {
    src,
    srcset: isAllowed('img', 'srcset', srcset) ? srcset : null,
    alt: cleanText(image.getAttribute('alt') ?? '').trim(),
    decorative: image.getAttribute('role') === 'presentation',
    width: pixelsOf(image, 'width'),
    height: pixelsOf(image, 'height'),
    align: pictureAligns.find((align) => words.includes(`align-${align}`)) ?? 'center',
    size: pictureSizes.find((size) => words.includes(`size-${size}`)) ?? 'full',
  };
}

const MAX_PIXELS = 99_999;

function pixelsOf(image: Element, name: string): number | null {
  const pixels = Number(image.getAttribute(name) ?? '');
  return Number.isInteger(pixels) && pixels > 0 && pixels <= MAX_PIXELS ? pixels : null;
}
