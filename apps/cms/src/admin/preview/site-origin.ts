import { getFetchClient } from '@strapi/strapi/admin';
import * as z from 'zod/mini';

const siteAddress = z.object({ data: z.object({ origin: z.url() }) });

let asked: Promise<string> | undefined;

/** The public origin of the site; cached, and requested again after a failure. */
export function siteOrigin(): Promise<string> {
  asked ??= ask();
  asked.catch(() => (asked = undefined));
  return asked;
}

async function ask(): Promise<string> {
  const { data: body } = await getFetchClient().get('/admin/workflow/site-address');
  return z.parse(siteAddress, body).data.origin;
}
