import * as z from 'zod/mini';

const MB = 1_000_000;

/** How much of a PDF is read at most, so that none can hurt the site. */
export const BOUNDS = {
  /** A larger file is not opened. */
  bytes: 50 * MB,
  /** Pages from the front. */
  pages: 300,
  /** No page is begun after half of them; a process that is still at one when they end is killed. */
  seconds: 30,
  /** Memory of the process that reads; it is killed when it takes more. */
  memoryBytes: 600 * MB,
  /** Of the text that is kept, in UTF-16 units. */
  characters: 1_000_000,
};

export type Bounds = typeof BOUNDS;

/** As they are handed to the process that reads. */
export const bounds = z.object({
  bytes: z.number(),
  pages: z.number(),
  seconds: z.number(),
  memoryBytes: z.number(),
  characters: z.number(),
});
