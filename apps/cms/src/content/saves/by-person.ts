import type { Core } from '@strapi/strapi';
import * as z from 'zod';

const signedIn = z.object({
  state: z.object({ auth: z.object({ strategy: z.object({ name: z.literal('admin') }) }) }),
});

/** True if this code runs in a request of a user signed in to the admin. */
export function isByPerson(strapi: Core.Strapi): boolean {
  return signedIn.safeParse(strapi.requestContext.get()).success;
}
