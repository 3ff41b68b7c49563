const UPLOAD = /\/uploads\/([\w.-]+)/g;
/** The prefix of a copy, `webp_640_` or `thumbnail_`, from Strapi or `media/files/make-renditions.ts`. */
const COPY = /^[a-z]+_(?:\d+_)?/;

/**
 * The hashes that may belong to a file of this name: its own, and that of the picture it is a copy of.
 * A hash ends in random letters, so no hash is the end of another.
 */
export function hashesOf(name: string): string[] {
  const whole = name.replace(/\.[^.]*$/, '');
  const original = whole.replace(COPY, '');
  return original === whole ? [whole] : [whole, original];
}

/** The hashes of all uploads in a text: pictures, copies of pictures, links, addresses. */
export function hashesIn(text: string): string[] {
  return [...text.matchAll(UPLOAD)].flatMap(([, name = '']) => hashesOf(name));
}
