const UPLOAD = /\/uploads\/([\w.-]+)/g;
/** As in `webp_640_`, `thumbnail_`: what Strapi and `media/renditions.ts` put before a copy's name. */
const COPY = /^[a-z]+_(?:\d+_)?/;

/**
 * The hashes by which the media library may know a file of this name: the file's own, and that of the
 * picture of which it is a copy. A hash ends in random letters, so that none is the end of another.
 */
export function hashesOf(name: string): string[] {
  const whole = name.replace(/\.[^.]*$/, '');
  const original = whole.replace(COPY, '');
  return original === whole ? [whole] : [whole, original];
}

/** The hashes of all uploads that a text names: as pictures, copies of pictures, links, addresses. */
export function hashesIn(text: string): string[] {
  return [...text.matchAll(UPLOAD)].flatMap(([, name = '']) => hashesOf(name));
}
