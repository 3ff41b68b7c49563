import type { UID } from '@strapi/strapi';
import { fillPictures } from './fill-pictures';
import { putOnce, type Putting } from './put';
import type { FirstSite, FirstText } from './types';

const SITE = 'api::site.site';

/** Puts in what has no files but the pictures of its text. */
export async function putTexts(
  putting: Putting,
  uid: UID.ContentType,
  texts: FirstText[],
): Promise<void> {
  for (const { key, body, ...fields } of texts) {
    await putOnce(putting, uid, key, async () => ({
      ...fields,
      slug: key,
      body: await fillPictures(putting.library, body),
    }));
  }
}

/** There is one site: where an editor has made it already, it stands. */
export async function putSite(putting: Putting, site: FirstSite): Promise<void> {
  if ((await putting.strapi.documents(SITE).count({})) > 0) return putting.done();
  const { logo, banner, ...fields } = site;
  await putOnce(putting, SITE, 'site', async () => ({
    ...fields,
    logo: (await putting.library.picture(logo)).id,
    banner: (await putting.library.picture(banner)).id,
  }));
}
