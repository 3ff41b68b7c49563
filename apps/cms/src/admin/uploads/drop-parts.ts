import { ENDPOINT } from './put-in-parts';
import type { SessionToken } from './session-token';

/** Lets the server forget what no upload will take: it would count as waiting for a day. */
export async function dropParts(parts: readonly string[], session: SessionToken): Promise<void> {
  const headers = { ...session.authorization, 'Tus-Resumable': '1.0.0' };
  await Promise.allSettled(
    parts.map((one) => fetch(`${ENDPOINT}/${one}`, { method: 'DELETE', headers })),
  );
}
