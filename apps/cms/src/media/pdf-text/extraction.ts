import path from 'node:path';
import * as z from 'zod/mini';
import type { Bounds } from './bounds';
import { readApart, refusal } from './read-apart';

const extraction = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    pages: z.number(),
    /** True if the limits cut the text. */
    isCut: z.boolean(),
    text: z.string(),
  }),
  /** No page has text: most likely a scan. */
  z.object({ state: z.literal('empty'), pages: z.number(), isCut: z.boolean() }),
  refusal,
]);

export type Extraction = z.infer<typeof extraction>;

const readLines = z.discriminatedUnion('state', [
  /** The lines of each page, in the order of the file. */
  z.object({ state: z.literal('lines'), pages: z.array(z.array(z.string())) }),
  refusal,
]);

export type ReadLines = z.infer<typeof readLines>;

/** The modes of the reading program. */
export const [TEXT, LINES] = ['text', 'lines'];

const program = path.join(__dirname, 'process', 'main.js');

/** Extracts the text of a PDF in a separate process (`readApart`). */
export function extractText(
  file: string,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<Extraction> {
  return readApart(extraction, { program, file, what: TEXT, bounds, signal });
}

/** Extracts the lines of a PDF's pages in a separate process. */
export function extractLines(
  file: string,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<ReadLines> {
  return readApart(readLines, { program, file, what: LINES, bounds, signal });
}
