/** A path as Strapi's router compares it: capitals and a slash at the end make no difference. */
export function plainPath(path: string): string {
  return path.replace(/\/+$/, '').toLowerCase();
}
