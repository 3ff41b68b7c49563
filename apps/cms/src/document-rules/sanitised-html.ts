import type { Core } from '@strapi/strapi';
import { cleanHtml, picturesIn, type PictureSize } from './clean-html';
import { dataOf, isData, type MakeRule } from './rule';

/** Every field whose schema says `pluginOptions.portal.html` is sanitised before it is stored. */
export const sanitisedHtml: MakeRule = (strapi) => async (context, next) => {
  const data = dataOf(context);
  if (data) {
    for (const [name, attribute] of Object.entries(context.contentType.attributes)) {
      const html = data[name];
      if (holdsHtml(attribute) && typeof html === 'string') {
        data[name] = cleanHtml(html, await sizesOf(strapi, picturesIn(html)));
      }
    }
  }
  return next();
};

function holdsHtml(attribute: unknown): boolean {
  const options = isData(attribute) ? attribute['pluginOptions'] : undefined;
  const ours = isData(options) ? options['portal'] : undefined;
  return isData(ours) && ours['html'] === true;
}

async function sizesOf(strapi: Core.Strapi, urls: string[]): Promise<Map<string, PictureSize>> {
  if (urls.length === 0) return new Map();
  const rows = await strapi.db.query('plugin::upload.file').findMany({
    where: { url: { $in: urls }, width: { $notNull: true } },
    select: ['url', 'width', 'height'],
  });
  return new Map(rows.map(({ url, width, height }) => [url, { width, height }]));
}
