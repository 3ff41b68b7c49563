import { ENDPOINT } from './put-in-parts';
import type { SessionToken } from './session-token';

/**
 * Deletes parts that no upload will use, which the server would count as waiting for a day. Never rejects.
 */
export async function dropParts(parts: readonly string[], session: SessionToken): Promise<void> {
  const headers = { ...session.authorization, 'Tus-Resumable': '1.0.0' };
  await Promise.allSettled(
    parts.map((one) => fetch(`${ENDPOINT}/${one}`, { method: 'DELETE', headers })),
  );
}
