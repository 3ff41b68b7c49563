import type { Core } from '@strapi/strapi';
import * as z from 'zod';

/** The `updatedAt` of the item as the admin's form has loaded it, in ISO form. */
export const BASE_HEADER = 'portal-base';

const request = z.object({
  path: z.string().startsWith('/content-manager/'),
  params: z.object({ model: z.string(), id: z.string().optional() }),
  state: z.object({ user: z.object({ id: z.number() }) }),
});

export interface AdminRequest {
  uid: string;
  /** Undefined for the only item of its type. */
  documentId: string | undefined;
  userId: number;
  userName: string;
  /** Undefined where the request tells no base. */
  base: string | undefined;
}

const person = z.object({
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
  email: z.string().nullish(),
});

/** The request of the admin in which this runs; none where code, an import or a token writes. */
export function adminRequest(strapi: Core.Strapi): AdminRequest | undefined {
  const ctx = strapi.requestContext.get();
  const { data } = request.safeParse(ctx);
  if (!ctx || !data) return undefined;
  const base = ctx.get(BASE_HEADER);
  return {
    uid: data.params.model,
    documentId: data.params.id,
    userId: data.state.user.id,
    userName: nameOf(ctx.state.user),
    base: base === '' ? undefined : base,
  };
}

/** The family name comes last in Strapi's fields and first in Vietnamese. */
export function nameOf(user: unknown): string {
  const { firstname, lastname, username, email } = person.parse(user);
  const whole = [lastname, firstname].filter(Boolean).join(' ').trim();
  return whole || username || email || '';
}
