import type { SyntheticEvent } from 'react';

/**
 * Error handler of the pictures in rich text: falls back from a missing rendition to the upload, and
 * from a missing upload to a frame of the same size with the alternative text.
 */
export function replaceBrokenPicture({ target: image }: SyntheticEvent): void {
  if (!(image instanceof HTMLImageElement)) return;
  if (image.srcset !== '') {
    image.removeAttribute('sizes');
    image.removeAttribute('srcset');
    return;
  }
  const frame = document.createElement('span');
  frame.className = 'broken-picture';
  frame.textContent = image.alt;
  frame.style.inlineSize = `${image.getAttribute('width')}px`;
  frame.style.aspectRatio = `${image.getAttribute('width')} / ${image.getAttribute('height')}`;
  image.replaceWith(frame);
}
