/** Normalises a path as Strapi's router does: lower case, no trailing slash. */
export function plainPath(path: string): string {
  return path.replace(/\/+$/, '').toLowerCase();
}
