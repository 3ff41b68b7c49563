import type { ContentTypeName } from '@portal/contract/content-types';
import type { Cms } from './cms.js';

type PlainType = Exclude<ContentTypeName, 'legal-document'>;

const POSTED_AT = '2024-01-01T01:00:00.000Z';

/** The fields of the types that are not a title, a day and a text. */
const FIELDS: Partial<Record<PlainType, (image: number) => object>> = {
  video: () => ({ postedAt: POSTED_AT, embedUrl: 'https://youtu.be/dQw4w9WgXcQ' }),
  gallery: (image) => ({ postedAt: POSTED_AT, photos: [{ image, alt: 'Ảnh' }] }),
  page: () => ({ body: '<p>Nội dung</p>' }),
};

/** The least that can be published of a type; legal documents come from a clerk. */
export async function minimalItem({ strapi }: Cms, type: PlainType): Promise<object> {
  const fieldsOf = FIELDS[type] ?? (() => ({ postedAt: POSTED_AT, body: '<p>Nội dung</p>' }));
  const image = type === 'gallery' ? await storeImage(strapi) : 0;
  return { title: `Mục ${type}`, ...fieldsOf(image) };
}

/** A row of the library without its file. */
async function storeImage(strapi: Cms['strapi']): Promise<number> {
  const { id } = await strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'a', hash: 'a', ext: '.png', mime: 'image/png', size: 1, provider: 'local' },
      ...{ url: '/uploads/a.png', width: 9, height: 9 },
    },
  });
  return id;
}
