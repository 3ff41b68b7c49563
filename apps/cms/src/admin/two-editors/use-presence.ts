import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';

const PATH = '/admin/presence';
/** The server forgets a window after a minute. */
const HEARTBEAT_MS = 20_000;

const other = z.object({ userId: z.number(), userName: z.string(), since: z.string() });
const answer = z.object({ data: z.object({ data: z.array(other) }) });
export type OtherEditor = z.infer<typeof other>;

interface Presence {
  /** Other users who have the item open. */
  others: OtherEditor[];
  /** Users who have left it since. */
  left: OtherEditor[];
}

const alone: Presence = { others: [], left: [] };

/** Tells the server that this window has the item open while it is visible, and polls for others. */
export function usePresence(model: string, documentId: string): Presence {
  const { post } = useFetchClient();
  const [presence, setPresence] = useState<Presence>(alone);

  useEffect(() => {
    // `randomUUID` exists only in secure contexts, and an office may serve the admin without TLS.
    const window = uuid();
    let isOver = false;
    const tell = async () => {
      if (document.visibilityState === 'hidden') return;
      const told = await post(PATH, { window, uid: model, documentId }).catch(() => undefined);
      const heard = z.safeParse(answer, told).data;
      if (heard && !isOver) setPresence((before) => next(before, heard.data.data));
    };
    const leave = () => void post(`${PATH}/leave`, { window }).catch(() => undefined);
    void tell();
    const timer = setInterval(() => void tell(), HEARTBEAT_MS);
    const onVisibility = () => void tell();
    document.addEventListener('visibilitychange', onVisibility);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      isOver = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      globalThis.removeEventListener('pagehide', leave);
      leave();
      setPresence(alone);
    };
  }, [post, model, documentId]);

  return presence;
}

function next(before: Presence, others: OtherEditor[]): Presence {
  const here = new Set(others.map(({ userId }) => userId));
  const gone = [...before.left, ...before.others].filter(({ userId }) => !here.has(userId));
  return { others, left: [...new Map(gone.map((one) => [one.userId, one])).values()] };
}

function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
