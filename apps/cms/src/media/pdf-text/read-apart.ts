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
 * Node's permission model for the reading process: code that a file smuggles through pdf.js cannot write
 * files or start programs, and the empty `env` hides secrets. It is not a sandbox against hostile code,
 * because threads, such as the watchdog, do not inherit these limits.
 */
const CONFINED = ['--permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings'];

/** The process kills itself in time, unless its watchdog hangs too; then this margin applies. */
const GRACE_SECONDS = 5;

/** The most bytes that one UTF-16 code unit takes in JSON (`\u0000`). */
const BYTES_A_CHARACTER = 6;

interface Reading {
  /** The path of the program's compiled code. */
  program: string;
  file: string;
  /** The mode of the program, such as `text`. */
  what: string;
  bounds: Bounds;
  signal: AbortSignal;
}

/**
 * Reads a file in a separate process, which may crash, grow or hang without harm to this one. A file that
 * cannot be read gives a refusal. Rejects only if the process cannot be started, or on `signal`, as
 * neither says anything about the file.
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

/** Invalid output means that the process crashed, so the file counts as broken. */
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
      // A string code comes from the operating system or from `signal`, a number is the exit code.
      if (typeof error?.code === 'string') reject(error);
      else resolve(stdout === '' && error?.killed ? JSON.stringify(refused('too-slow')) : stdout);
    });
  });
}

async function sizeOf(file: string): Promise<number | undefined> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.size;
}
