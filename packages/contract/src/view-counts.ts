import { parseDay } from '@portal/vietnamese/days';
import * as z from 'zod';
import { CONTENT_TYPE_NAMES } from './content-types.js';

/** Where the web server tells the cms what it has counted. */
export const VIEW_COUNTS = '/view-counts';

/** Pages that are no item, counted by kind alone: there are as many addresses as days and words. */
export const VIEWED_PAGES = ['home', 'list', 'search', 'site-map'] as const;

/** As many as one batch may tell of; the rest of a kind is told without its slugs. */
export const MOST_COUNTS = 2_000;
/** Of one batch, in bytes. */
export const MOST_COUNTS_BYTES = 1_048_576;

const count = z.object({
  day: z.string().refine((day) => parseDay(day) !== undefined),
  kind: z.enum([...CONTENT_TYPE_NAMES, ...VIEWED_PAGES]),
  /** Of an item; empty for a page that is none, and for the rest of a type. */
  slug: z.string().max(200),
  views: z.number().int().positive().max(1_000_000_000),
});

/** What one process of the web server has counted since its last batch. Nothing tells who has read. */
export const viewCounts = z.object({
  /** The process, so that a batch which is sent twice counts once. */
  source: z.uuid(),
  number: z.number().int().positive(),
  counts: z.array(count).max(MOST_COUNTS),
});

export type ViewCount = z.output<typeof count>;
export type ViewCounts = z.output<typeof viewCounts>;
