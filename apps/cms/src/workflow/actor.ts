import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { userNameOf } from '../platform/http/admin-user';

const signedIn = z.object({
  state: z.object({
    user: z.object({ id: z.number() }),
    auth: z.object({ strategy: z.object({ name: z.enum(['admin', 'admin-token']) }) }),
  }),
});

export interface Actor {
  /** Undefined for code, imports and tokens. */
  userId: number | undefined;
  userName: string;
}

const acting = new AsyncLocalStorage<Actor>();

/** Runs deferred work on behalf of the user who requested it. */
export function actingAs<T>({ userId, userName }: Actor, work: () => Promise<T>): Promise<T> {
  return acting.run({ userId, userName }, work);
}

/** The administrator in whose request, or on whose behalf, this code runs. */
export function actorOf(strapi: Core.Strapi): Actor {
  const absent = acting.getStore();
  if (absent) return absent;
  const ctx = strapi.requestContext.get();
  const { data } = signedIn.safeParse(ctx);
  if (!ctx || !data) return { userId: undefined, userName: '' };
  return { userId: data.state.user.id, userName: userNameOf(ctx.state.user) };
}
