/** A smaller copy of a picture; `url` is a path from the root of the host. */
export interface Rendition {
  url: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** The `formats` column of Strapi: PostgreSQL returns parsed JSON, SQLite returns text. */
export type Formats = string | Record<string, Rendition> | null;

/** Strapi makes this additional copy for the lists of the admin panel. */
const ADMIN_FORMAT = 'thumbnail';

/** The copies that the site shows, narrowest first. */
export function renditionsOf(formats: Formats): Rendition[] {
  const parsed: Record<string, Rendition> | null =
    typeof formats === 'string' ? JSON.parse(formats) : formats;
  return Object.entries(parsed ?? {})
    .filter(([name]) => name !== ADMIN_FORMAT)
    .map(([, { url, width, height }]) => ({ url, width, height }))
    .toSorted((one, other) => one.width - other.width);
}

/** The renditions in the form of the HTML attribute `srcset`; null if there are none. */
export function srcsetOf(formats: Formats): string | null {
  const candidates = renditionsOf(formats).map(({ url, width }) => `${url} ${width}w`);
  return candidates.length === 0 ? null : candidates.join(', ');
}
