import * as z from 'zod/mini';
import { AWAY, makeWait } from './connection-waits';
import { dropParts } from './drop-parts';
import { askAboutKnown, type KnownFile } from './known-file-question';
import type { SessionToken } from './session-token';
import { UploadRefusal } from './upload-refusal';
import { uploadTexts as texts } from './upload-texts';

const UNAUTHORIZED = 401;
const CONFLICT = 409;
const PAUSE_MS = 3_000;
const MAX_ATTEMPTS = 200;

const refused = z.object({
  error: z.object({
    message: z.string(),
    details: z.optional(
      z.object({
        known: z.optional(
          z.array(
            z.object({
              name: z.string(),
              known: z.object({ id: z.number(), name: z.string() }),
            }),
          ),
        ),
      }),
    ),
  }),
});

interface Finish {
  url: string;
  /** The ids that `putInParts` has returned. */
  parts: readonly string[];
  infos: readonly unknown[];
  session: SessionToken;
  signal: AbortSignal;
  /** Whether to ask about a file that the library has, or to use the library's copy. */
  known: 'ask' | 'use';
}

/**
 * Has the server check and store the uploaded parts. Resolves to its answer about the stored files; rejects
 * with an `UploadRefusal` if it refuses them.
 */
export async function finishUpload(finish: Finish): Promise<unknown> {
  const { url, parts, infos, session, known } = finish;
  const first = await send(finish, { 'Upload-Duplicates': 'ask' });
  if (first.status !== CONFLICT) return answerIn(first);
  const [file] = knownIn(await first.text());
  if (!file) throw new UploadRefusal(texts.refused(CONFLICT), CONFLICT);
  const answer = known === 'use' ? known : await askAboutKnown(file);
  if (answer === 'upload') return answerIn(await send(finish, {}));
  if (parts.length > 1) {
    // The refusal of a form names the known files, and two files of one form may have the same name.
    const stored: unknown[] = [];
    for (const [at, part] of parts.entries()) {
      const one = { ...finish, parts: [part], infos: [infos[at]] };
      stored.push(await finishUpload({ ...one, known: 'use' }));
    }
    return stored.flat();
  }
  void dropParts(parts, session);
  const found = await read(finish, file.known.id);
  return url.endsWith('/upload') ? [found] : found;
}

async function send({ url, parts, infos, session, signal }: Finish, more: Record<string, string>) {
  return withPatience(session, signal, () =>
    fetch(url, {
      ...{ method: 'POST', signal },
      headers: {
        ...{ ...session.authorization, 'Content-Type': 'application/json' },
        ...{ 'Upload-Parts': parts.join(','), ...more },
      },
      body: JSON.stringify({ fileInfo: infos.length === 1 ? infos[0] : infos }),
    }),
  );
}

async function read({ session, signal }: Finish, id: number): Promise<unknown> {
  const answer = await withPatience(session, signal, () =>
    fetch(`/upload/files/${id}`, { signal, headers: session.authorization }),
  );
  return answerIn(answer);
}

/**
 * Retries a request without an answer, which is idempotent: the server answers the same for the same parts.
 */
async function withPatience(
  session: SessionToken,
  signal: AbortSignal,
  request: () => Promise<Response>,
): Promise<Response> {
  const setWaiting = makeWait();
  try {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await request().catch(() => undefined);
      if (signal.aborted) throw new UploadRefusal(texts.stopped, 0);
      const isAway = answer === undefined || AWAY.includes(answer.status);
      if (isAway && attempt < MAX_ATTEMPTS) {
        setWaiting(true);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        continue;
      }
      if (!answer) throw new UploadRefusal(texts.noConnection, 0);
      const isExpired = answer.status === UNAUTHORIZED && attempt < MAX_ATTEMPTS;
      if (!isExpired || !(await session.renew())) return answer;
    }
  } finally {
    setWaiting(false);
  }
}

async function answerIn(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (answer.ok) return parsed(text);
  const { data } = z.safeParse(refused, parsed(text));
  throw new UploadRefusal(data?.error.message ?? texts.refused(answer.status), answer.status);
}

function knownIn(text: string): KnownFile[] {
  return z.safeParse(refused, parsed(text)).data?.error.details?.known ?? [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
