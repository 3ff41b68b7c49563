/** A path as Strapi's router compares it: without case and without a slash at the end. */
export function plainPath(path: string): string {
  return path.replace(/\/+$/, '').toLowerCase();
}
