import type { Core } from '@strapi/strapi';
import * as z from 'zod';

const signedIn = z.object({
  state: z.object({ auth: z.object({ strategy: z.object({ name: z.literal('admin') }) }) }),
});

/** Whether this code runs in the request of somebody who is signed in to the admin. */
export function isByPerson(strapi: Core.Strapi): boolean {
  return signedIn.safeParse(strapi.requestContext.get()).success;
}
