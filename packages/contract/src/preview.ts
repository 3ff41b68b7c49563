import * as z from 'zod/mini';
import { CONTENT_TYPE_NAMES } from './content-types.js';

/** Below it the cms answers previews to the web server, which shows them below the other. */
export const PREVIEWS_IN_CMS = '/preview/';
export const PREVIEWS_ON_SITE = '/xem-truoc/';

/** What the page of a draft is made from; the signed address of a preview alone leads to it. */
export const previewAnswer = z.object({
  type: z.enum(CONTENT_TYPE_NAMES),
  slug: z.string(),
  /** What the public API would answer if the draft were published. */
  answer: z.unknown(),
  /** The hashes of the uploads that the draft uses, which may be public to nobody yet. */
  uploads: z.array(z.string()),
  /** What editors call the fields that are still empty and that no published item is without. */
  missing: z.array(z.string()),
  /** Whether readers see another, or the same, version of the item. */
  isPublished: z.boolean(),
  endsAt: z.iso.datetime(),
});
export type PreviewAnswer = z.output<typeof previewAnswer>;
