import * as z from 'zod/mini';
import { CONTENT_TYPE_NAMES } from './content-types.js';

/** The cms serves previews below the first to the web server, which shows them below the second. */
export const PREVIEWS_IN_CMS = '/preview/';
export const PREVIEWS_ON_SITE = '/xem-truoc/';

/** The data for a draft's page; only the signed address of a preview leads to it. */
export const previewAnswer = z.object({
  type: z.enum(CONTENT_TYPE_NAMES),
  slug: z.string(),
  /** What the public API would answer if the draft were published. */
  answer: z.unknown(),
  /** The hashes of the draft's uploads, which may not be public yet. */
  uploads: z.array(z.string()),
  /** The labels of empty fields that every published item must have. */
  missing: z.array(z.string()),
  /** Whether a version of the item is already published. */
  isPublished: z.boolean(),
  endsAt: z.iso.datetime(),
});
export type PreviewAnswer = z.output<typeof previewAnswer>;
