import { parseDay } from '@portal/vietnamese/days';
import * as z from 'zod';
import { CONTENT_TYPE_NAMES } from './content-types.js';

/** The address of the cms to which the web server sends view counts. */
export const VIEW_COUNTS = '/view-counts';

/** Pages that are not items. They are counted by kind alone, because their addresses are unlimited. */
export const VIEWED_PAGES = ['home', 'list', 'search', 'site-map'] as const;

/** The most counts in one batch; beyond it, views are counted by kind without slugs. */
export const MOST_COUNTS = 2_000;
/** The size of one batch, in bytes. */
export const MOST_COUNTS_BYTES = 1_048_576;

const count = z.object({
  day: z.string().refine((day) => parseDay(day) !== undefined),
  kind: z.enum([...CONTENT_TYPE_NAMES, ...VIEWED_PAGES]),
  /** Of an item; empty for other pages, and for views counted by kind alone. */
  slug: z.string().max(200),
  views: z.number().int().positive().max(1_000_000_000),
});

/** The counts of one web server process since its last batch. They do not tell who has read. */
export const viewCounts = z.object({
  /** The id of the process, so that a batch sent twice counts once. */
  source: z.uuid(),
  number: z.number().int().positive(),
  counts: z.array(count).max(MOST_COUNTS),
});

export type ViewCount = z.output<typeof count>;
export type ViewCounts = z.output<typeof viewCounts>;
