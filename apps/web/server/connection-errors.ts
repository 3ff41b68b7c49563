/** The cms closed a keep-alive connection just as it was reused. */
const CLOSED = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const TOO_LATE = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT']);

export const wasClosed = (error: unknown) => CLOSED.has(codeOf(error));
export const wasTooLate = (error: unknown) => TOO_LATE.has(codeOf(error));

/** Retries once, for reads only: the cms may already have run the first request. */
export async function againIfClosed<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!wasClosed(error)) throw error;
    return read();
  }
}

/** `fetch` and reply-from wrap the connection's error in one of their own. */
function codeOf(error: unknown): string {
  const { cause = error } = error instanceof Error ? error : {};
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
