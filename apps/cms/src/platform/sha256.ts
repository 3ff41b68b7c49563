import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';

/** The SHA-256 of a text, in hexadecimal digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The SHA-256 of all that a stream gives, in hexadecimal digits. */
export async function sha256OfStream(stream: NodeJS.ReadableStream): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(stream, hash);
  return hash.digest('hex');
}
