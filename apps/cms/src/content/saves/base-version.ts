import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { userNameOf } from '../../platform/http/admin-user';
import { plainPath } from '../../platform/http/plain-path';

/** `updatedAt` of the item, in ISO form, when the admin's form loaded it. */
export const BASE_HEADER = 'portal-base';

const request = z.object({
  path: z.string().refine((path) => plainPath(path).startsWith('/content-manager/')),
  params: z.object({ model: z.string(), id: z.string().optional() }),
  state: z.object({ user: z.object({ id: z.number() }) }),
});

export interface AdminRequest {
  uid: string;
  /** Undefined for a single type. */
  documentId: string | undefined;
  userId: number;
  userName: string;
  /** Undefined if the request names no base version. */
  base: string | undefined;
}

/** The content manager's request in which this code runs; undefined for code, imports and tokens. */
export function adminRequest(strapi: Core.Strapi): AdminRequest | undefined {
  const ctx = strapi.requestContext.get();
  const { data } = request.safeParse(ctx);
  if (!ctx || !data) return undefined;
  const base = ctx.get(BASE_HEADER);
  return {
    uid: data.params.model,
    documentId: data.params.id,
    userId: data.state.user.id,
    userName: userNameOf(ctx.state.user),
    base: base === '' ? undefined : base,
  };
}
