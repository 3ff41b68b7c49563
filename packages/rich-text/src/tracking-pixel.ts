import { styleOf } from './foreign/style.js';

/** Whether a picture is less than three pixels wide or high, by which services count readers. */
export function isTrackingPixel(image: Element): boolean {
  const style = styleOf(image);
  return ['width', 'height'].some((side) => {
    const size = style.get(side) ?? image.getAttribute(side) ?? '';
    return /^[012](\.\d+)?(px|pt)?$/.test(size);
  });
}
