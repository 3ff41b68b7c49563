import * as z from 'zod/mini';
import { readLibraryFile, type LibraryFile } from '../editor/uploads/library-file';

/** A photo of an album as Strapi's form holds it. */
export interface Photo {
  key: string;
  /** Its index in the form, counting blank entries. */
  index: number;
  /** Strapi starts the form of a new album with one empty entry. */
  isBlank: boolean;
  /** Undefined if no file is chosen. */
  file: LibraryFile | undefined;
  thumbnail: string | undefined;
}

const item = z.looseObject({
  __temp_key__: z.optional(z.string()),
  id: z.optional(z.number()),
  image: z.optional(z.unknown()),
  alt: z.optional(z.nullable(z.string())),
});
const formats = z.object({ formats: z.object({ thumbnail: z.object({ url: z.string() }) }) });

export function photosOf(value: unknown): Photo[] {
  const { data } = z.safeParse(z.array(item), value);
  return (data ?? []).map(({ __temp_key__: place, id, image, alt }, index) => {
    const file = readLibraryFile(image);
    return {
      ...{ key: place ?? String(id ?? index), index, file },
      isBlank: id === undefined && !file && !alt,
      thumbnail: z.safeParse(formats, image).data?.formats.thumbnail.url ?? file?.url,
    };
  });
}

/** A new photo with the alternative text and caption of a library file; undefined unless it is an image. */
export function photoFrom(asset: unknown): Record<string, unknown> | undefined {
  const file = readLibraryFile(asset);
  if (!file?.mime.startsWith('image/')) return undefined;
  return { image: asset, alt: file.alt, caption: file.caption, credit: '' };
}
