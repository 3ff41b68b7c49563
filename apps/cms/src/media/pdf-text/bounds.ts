import * as z from 'zod/mini';

const MB = 1_000_000;

/** Limits on reading one PDF, so that no file can harm the site. */
export const BOUNDS = {
  /** Larger files are refused unread. */
  bytes: 50 * MB,
  /** Only so many first pages are read. */
  pages: 300,
  /** No page is started after half of this time; at its end the process is killed. */
  seconds: 30,
  /** A process that uses more memory is killed. */
  memoryBytes: 600 * MB,
  /** Length of the stored text, in UTF-16 code units. */
  characters: 1_000_000,
};

export type Bounds = typeof BOUNDS;

/** The schema of the limits, as JSON for the reading process. */
export const bounds = z.object({
  bytes: z.number(),
  pages: z.number(),
  seconds: z.number(),
  memoryBytes: z.number(),
  characters: z.number(),
});
