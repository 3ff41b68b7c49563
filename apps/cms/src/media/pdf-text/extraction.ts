import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import type { Bounds } from './bounds';

const refusal = z.enum(['missing', 'too-large', 'too-slow', 'encrypted', 'broken']);

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
  z.object({ state: z.literal('refused'), reason: refusal }),
]);

export type Extraction = z.infer<typeof extraction>;
type Refusal = z.infer<typeof refusal>;

const readLines = z.discriminatedUnion('state', [
  /** The lines of each page in writing order, as the file has them. */
  z.object({ state: z.literal('lines'), pages: z.array(z.array(z.string())) }),
  z.object({ state: z.literal('refused'), reason: refusal }),
]);

export type ReadLines = z.infer<typeof readLines>;

export const refused = (reason: Refusal) => ({ state: 'refused' as const, reason });

/** What the program that reads a PDF is asked for. */
export const [TEXT, LINES] = ['text', 'lines'];

const MAIN = path.join(__dirname, 'process', 'main.js');

/**
 * Code that a file runs through pdf.js can neither write files nor start programs; `env` keeps secrets
 * from it. This is no sandbox against hostile code: a thread, such as the watch, does not inherit these
 * limits.
 */
const CONFINED = ['--permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings'];

/** The process ends itself in time unless its watch hangs too. */
const GRACE_SECONDS = 5;

/** The longest escape of a character, as JSON in UTF-8. */
const BYTES_A_CHARACTER = 6;

/**
 * Reads a PDF in a process of its own, which may crash, grow or hang without harm to this one. Rejects
 * if the process cannot be started, or on `signal`: neither says anything about the file.
 */
export async function extractText(
  file: string,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<Extraction> {
  return (
    (await unreadable(file, bounds)) ?? parse(extraction, await ask(TEXT, file, bounds, signal))
  );
}

/** Reads the lines of a PDF's pages, in the same way. */
export async function extractLines(
  file: string,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<ReadLines> {
  return (
    (await unreadable(file, bounds)) ?? parse(readLines, await ask(LINES, file, bounds, signal))
  );
}

async function unreadable(file: string, bounds: Bounds) {
  const size = await sizeOf(file);
  if (size === undefined) return refused('missing');
  return size > bounds.bytes ? refused('too-large') : undefined;
}

/** A process that crashes prints nothing or an incomplete answer. */
function parse<Answer>(schema: z.ZodMiniType<Answer>, answer: string) {
  try {
    return schema.parse(JSON.parse(answer));
  } catch {
    return refused('broken');
  }
}

function ask(what: string, file: string, bounds: Bounds, signal: AbortSignal): Promise<string> {
  const args = [file, JSON.stringify(bounds), what];
  const options = {
    env: {},
    signal,
    timeout: (bounds.seconds + GRACE_SECONDS) * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: bounds.characters * BYTES_A_CHARACTER,
  } as const;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...CONFINED, MAIN, ...args], options, (error, stdout) => {
      // A code in letters comes from the operating system or from the signal.
      if (typeof error?.code === 'string') reject(error);
      else resolve(stdout === '' && error?.killed ? JSON.stringify(refused('too-slow')) : stdout);
    });
  });
}

async function sizeOf(file: string): Promise<number | undefined> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.size;
}
