const UPLOAD = /\/uploads\/([\w.-]+)/g;
/** The prefix of a rendition: `thumbnail_` by Strapi, `webp_640_` by `media/files/make-renditions.ts`. */
const COPY = /^[a-z]+_(?:\d+_)?/;

/**
 * The hashes to which a file name may belong: its own and, for a rendition, that of the original.
 * Hashes end in random letters, so no hash is a suffix of another.
 */
export function hashesOf(name: string): string[] {
  const whole = name.replace(/\.[^.]*$/, '');
  const original = whole.replace(COPY, '');
  return original === whole ? [whole] : [whole, original];
}

/** The hashes of all uploads whose URLs occur in a text. */
export function hashesIn(text: string): string[] {
  return [...text.matchAll(UPLOAD)].flatMap(([, name = '']) => hashesOf(name));
}
