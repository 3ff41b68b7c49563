import { clerkOf } from './clerk.js';
import type { Cms } from './cms.js';
import { editorOf } from './editor.js';

type Uid = 'api::page.page' | 'api::video.video' | 'api::gallery.gallery';

/** Publishes an item of each type as an editor does; the article has every field and relation. */
export async function publishLinkedContent(cms: Cms): Promise<void> {
  const clerk = clerkOf(cms);
  const editor = editorOf(cms);
  const terms = {
    documentType: await clerk.createType('Quyết định'),
    issuingBodies: [await clerk.createBody('Sở Tài chính')],
    legalFields: [await clerk.createField('Ngân sách')],
  };
  const first = await clerk.issue('1/QĐ-STC', terms);
  const second = await clerk.issue('2/QĐ-STC', {
    ...{ ...terms, effectiveFrom: '2020-01-01' },
    relations: [{ kind: 'amends', target: first }],
  });
  const image = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1, provider: 'local' },
      ...{ url: '/uploads/a.png', width: 9, height: 9 },
    },
  });
  const category = await editor.createCategory('Thông báo');
  const common = { category, cover: image.id };
  const target = await editor.post({ title: 'Tin đích', ...common });
  await editor.post({ title: 'Tin cùng mục', ...common });
  const film = { title: 'Phim', embedUrl: 'https://youtu.be/dQw4w9WgXcQ' };
  const description = `<p><a href="portal:article/${target}">tin</a></p>`;
  await publish(cms, 'api::page.page', { title: 'Trang', body: description });
  await publish(cms, 'api::video.video', { ...film, description, transcript: 'Lời' });
  const photos = [{ image: image.id, alt: 'Ảnh' }];
  await publish(cms, 'api::gallery.gallery', { title: 'Album', description, photos });
  await cms.strapi.documents('api::site.site').create({ data: { agencyName: 'Sở' } });
  await editor.post({
    ...{ title: 'Tin đủ', ...common, attachments: [image.id], relatedArticles: [target] },
    body: `<p>Theo 1/QĐ-STC, <a href="portal:article/${target}">tin</a>, <a href="portal:legal-document/${second}">văn bản</a></p>`,
    corrections: [{ date: '2026-01-01', note: 'Sửa' }],
    citedDocuments: [first],
  });
}

async function publish({ strapi }: Cms, uid: Uid, data: object): Promise<void> {
  const { documentId } = await strapi.documents(uid).create({ data });
  await strapi.documents(uid).publish({ documentId });
}
