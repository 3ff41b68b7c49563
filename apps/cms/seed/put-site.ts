import type { UID } from '@strapi/strapi';
import { fillPictures } from './fill-pictures';
import { putOnce, type SeedContext } from './put';
import type { FirstSite, FirstText } from './types';

const SITE = 'api::site.site';

/** Creates entries that have no files except the pictures in their text. */
export async function putTexts(
  context: SeedContext,
  uid: UID.ContentType,
  texts: FirstText[],
): Promise<void> {
  for (const { key, body, ...fields } of texts) {
    await putOnce(context, uid, key, async () => ({
      ...fields,
      slug: key,
      body: await fillPictures(context.library, body),
    }));
  }
}

/** The site is a single type, so an entry that an editor has already created is kept. */
export async function putSite(context: SeedContext, site: FirstSite): Promise<void> {
  if ((await context.strapi.documents(SITE).count({})) > 0) return context.done();
  const { logo, banner, ...fields } = site;
  await putOnce(context, SITE, 'site', async () => ({
    ...fields,
    logo: (await context.library.picture(logo)).id,
    banner: (await context.library.picture(banner)).id,
  }));
}
