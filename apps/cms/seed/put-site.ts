import { fillPictures } from './fill-pictures';
import { putOnce, type Putting } from './put';
import type { FirstPage, FirstSite } from './types';

const SITE = 'api::site.site';

export async function putPages(putting: Putting, pages: FirstPage[]): Promise<void> {
  for (const { key, body, ...fields } of pages) {
    await putOnce(putting, 'api::page.page', key, async () => ({
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
