import { ApiError, UNREADABLE } from './api-error.js';

/** The lines of a body, each ended by `\n`; `onSign` is called for every chunk. */
export async function* readLines(
  body: ReadableStream<Uint8Array>,
  onSign: () => void = () => undefined,
): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let unread = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      onSign();
      const [first = '', ...rest] = decoder.decode(value, { stream: true }).split('\n');
      unread += first;
      for (const part of rest) {
        yield unread;
        unread = part;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (unread !== '') throw new ApiError(UNREADABLE, 'The last line is cut off.');
}
