import * as z from 'zod/mini';

/** Addresses are paths from the root of the host that answered. */
export const rendition = z.object({ url: z.string(), width: z.int(), height: z.int() });

/**
 * A picture; `renditions` are lighter ones of the same picture in WebP, narrowest first, the last
 * as wide as the picture or 1,920 pixels.
 */
export const image = z.object({
  url: z.string(),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
  caption: z.nullable(z.string()),
  renditions: z.array(rendition),
});
export type Image = z.infer<typeof image>;

export const file = z.object({
  name: z.string(),
  url: z.string(),
  mime: z.string(),
  sizeBytes: z.int(),
});
export type File = z.infer<typeof file>;
