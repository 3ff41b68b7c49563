import * as z from 'zod/mini';

const MB = 1_000_000;

/** Limits on reading one PDF, so that no file can harm the site. */
export const BOUNDS = {
  /** Larger files are not opened. */
  bytes: 50 * MB,
  /** Only the first pages are read. */
  pages: 300,
  /** No page is begun after half of this time; a process still at work at the end is killed. */
  seconds: 30,
  /** A process that takes more memory is killed. */
  memoryBytes: 600 * MB,
  /** Length of the stored text, in UTF-16 units. */
  characters: 1_000_000,
};

export type Bounds = typeof BOUNDS;

/** The limits as they are passed to the reading process. */
export const bounds = z.object({
  bytes: z.number(),
  pages: z.number(),
  seconds: z.number(),
  memoryBytes: z.number(),
  characters: z.number(),
});
