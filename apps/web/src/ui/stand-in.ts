import type { SyntheticEvent } from 'react';

/**
 * For stored text: a picture whose lighter copies are gone is shown as it was uploaded; one that is
 * gone itself leaves its description in a frame of its size.
 */
export function standIn({ target: image }: SyntheticEvent): void {
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
