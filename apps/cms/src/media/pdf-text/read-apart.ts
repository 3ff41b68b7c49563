import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { Bounds } from './bounds';

export const refusal = z.object({
  state: z.literal('refused'),
  reason: z.enum(['missing', 'too-large', 'too-slow', 'encrypted', 'broken']),
});

type Refusal = z.infer<typeof refusal>;

export const refused = (reason: Refusal['reason']): Refusal => ({ state: 'refused', reason });

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

export interface Reading {
  /** The path of the program's compiled code. */
  program: string;
  file: string;
  /** What the program is asked for. */
  what: string;
  bounds: Bounds;
  signal: AbortSignal;
}

/**
 * Reads a file in a process of its own, which may crash, grow or hang without harm to this one. Rejects
 * if the process cannot be started, or on `signal`: neither says anything about the file.
 */
export async function readApart<Answer>(
  schema: z.ZodMiniType<Answer>,
  reading: Reading,
): Promise<Answer | Refusal> {
  const size = await sizeOf(reading.file);
  if (size === undefined) return refused('missing');
  if (size > reading.bounds.bytes) return refused('too-large');
  return parse(schema, await ask(reading));
}

/** A process that crashes prints nothing or an incomplete answer. */
function parse<Answer>(schema: z.ZodMiniType<Answer>, answer: string): Answer | Refusal {
  try {
    return z.parse(z.union([refusal, schema]), JSON.parse(answer));
  } catch {
    return refused('broken');
  }
}

function ask({ program, file, what, bounds, signal }: Reading): Promise<string> {
  const args = [file, JSON.stringify(bounds), what];
  const options = {
    env: {},
    signal,
    timeout: (bounds.seconds + GRACE_SECONDS) * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: bounds.characters * BYTES_A_CHARACTER,
  } as const;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...CONFINED, program, ...args], options, (error, stdout) => {
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
