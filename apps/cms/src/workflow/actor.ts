import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { userNameOf } from '../content/saves/base-version';

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

/** The administrator in whose request this code runs. */
export function actorOf(strapi: Core.Strapi): Actor {
  const ctx = strapi.requestContext.get();
  const { data } = signedIn.safeParse(ctx);
  if (!ctx || !data) return { userId: undefined, userName: '' };
  return { userId: data.state.user.id, userName: userNameOf(ctx.state.user) };
}
