import * as z from 'zod/mini';
import { image } from './media.js';

const link = z.object({ label: z.string(), href: z.string() });

/** `mapUrl` is an https address; `openingHours` may have several lines. */
export const site = z.object({
  agencyName: z.string(),
  parentBody: z.nullable(z.string()),
  address: z.nullable(z.string()),
  mapUrl: z.nullable(z.string()),
  telephone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  openingHours: z.nullable(z.string()),
  licenceLine: z.nullable(z.string()),
  responsiblePerson: z.nullable(z.string()),
  openDataLicence: z.nullable(z.string()),
  logo: z.nullable(image),
  banner: z.nullable(image),
  menu: z.array(z.extend(link, { children: z.array(link) })),
  quickLinks: z.array(link),
});
export type Site = z.infer<typeof site>;

export const siteAnswer = z.object({ data: site, meta: z.object({}) });
