import type { Image } from '@portal/contract/media';

/** Copies of a picture as Strapi keeps them: parsed by PostgreSQL, as text by SQLite. */
export type Formats = string | Record<string, Format> | null;

interface Format {
  url: string;
  width: number;
  height: number;
}

/** Strapi makes one more copy, which the admin shows in its lists. */
const FOR_THE_ADMIN = 'thumbnail';

/** The copies that the site shows, narrowest first. */
export function renditionsOf(formats: Formats): Image['renditions'] {
  const parsed: Record<string, Format> | null =
    typeof formats === 'string' ? JSON.parse(formats) : formats;
  return Object.entries(parsed ?? {})
    .filter(([name]) => name !== FOR_THE_ADMIN)
    .map(([, { url, width, height }]) => ({ url, width, height }))
    .toSorted((one, other) => one.width - other.width);
}

/** The same as the HTML attribute; null where there are none. */
export function srcsetOf(formats: Formats): string | null {
  const candidates = renditionsOf(formats).map(({ url, width }) => `${url} ${width}w`);
  return candidates.length === 0 ? null : candidates.join(', ');
}
