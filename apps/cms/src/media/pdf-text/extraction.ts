import path from 'node:path';
import * as z from 'zod/mini';
import type { Bounds } from './bounds';
import { readApart, refusal } from './read-apart';

const extraction = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    pages: z.number(),
    /** The limits cut the text. */
    isCut: z.boolean(),
    text: z.string(),
  }),
  /** Pages without text: most likely a scan. */
  z.object({ state: z.literal('empty'), pages: z.number(), isCut: z.boolean() }),
  refusal,
]);

export type Extraction = z.infer<typeof extraction>;

const readLines = z.discriminatedUnion('state', [
  /** The lines of each page in writing order, as the file has them. */
  z.object({ state: z.literal('lines'), pages: z.array(z.array(z.string())) }),
  refusal,
]);

export type ReadLines = z.infer<typeof readLines>;

/** What the program that reads a PDF is asked for. */
export const [TEXT, LINES] = ['text', 'lines'];

const program = path.join(__dirname, 'process', 'main.js');

/** Reads a PDF apart. */
export function extractText(
  file: string,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<Extraction> {
  return readApart(extraction, { program, file, what: TEXT, bounds, signal });
}

/** Reads the lines of a PDF's pages, in the same way. */
export function extractLines(
  file: string,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<ReadLines> {
  return readApart(readLines, { program, file, what: LINES, bounds, signal });
}
