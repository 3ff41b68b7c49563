import type { UID } from '@strapi/strapi';
import type { SearchDocument } from '../../src/search/documents/search-document.js';
import { clerkOf } from './clerk.js';
import type { Cms } from './cms.js';
import { editorOf } from './editor.js';

const PICTURE = {
  ...{ name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/a.png' },
  ...{ provider: 'local', width: 10, height: 10 },
};

/** Items of each kind with the words in various places, a draft among them. */
export async function postSearchedContent(cms: Cms): Promise<void> {
  const editor = editorOf(cms);
  const category = await editor.createCategory('Thông báo');
  const post = (title: string, body: string, postedAt: string) =>
    editor.post({ title, category, body: `<p>${body}</p>`, postedAt });
  await post('Giải thưởng Khoa học và Công nghệ', 'Quyết định của Sở', '2019-02-26T02:00:00Z');
  await post('Đà Nẵng học tập kinh nghiệm', 'Đoàn thuỷ lợi, hoà bình', '2020-01-05T02:00:00Z');
  await post('Việt Nam hội nhập', 'Bài về kinh tế', '2024-01-05T02:00:00Z');
  await post('Chào năm mới', 'Lời chúc', '2018-01-01T02:00:00Z');
  await post('Nhắc đến mã vạch', 'Con ma trong truyện cổ', '2018-02-01T02:00:00Z');
  await post('Má em', 'Thơ về má', '2018-03-01T02:00:00Z');
  await post('Họp giao ban cũ', 'Họp', '2015-03-01T02:00:00Z');
  await post('Họp giao ban mới', 'Họp', '2025-03-01T02:00:00Z');
  await post('Tin khác', 'Họp giao ban được nhắc đến ở đây', '2026-03-01T02:00:00Z');
  await editor.draft({ title: 'Giải thưởng chưa đăng', category });
  const put = (uid: UID.ContentType, data: Record<string, unknown>) =>
    cms.strapi.documents(uid).create({ data, status: 'published' });
  const embedUrl = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
  await put('api::video.video', { title: 'Phim giải thưởng', embedUrl, transcript: 'Lời phim' });
  const image = await cms.strapi.db.query('plugin::upload.file').create({ data: PICTURE });
  const photos = [{ image: image.id, alt: 'Người được thưởng' }];
  await put('api::gallery.gallery', { title: 'Ảnh lễ trao giải', photos });
  await put('api::page.page', { title: 'Giới thiệu', body: '<p>Chức năng, giải thưởng</p>' });
  const clerk = clerkOf(cms);
  const documentType = await clerk.createType('Quyết định');
  const issuingBodies = [await clerk.createBody('Ủy ban nhân dân tỉnh')];
  const of = { documentType, issuingBodies };
  await clerk.issue('37/2018/QĐ-UBND', {
    ...of,
    abstract: 'Quy định về giải thưởng khoa học và công nghệ',
    issuedOn: '2018-12-14',
    fullText: '<p>Điều 1. Phạm vi điều chỉnh</p>',
    signatories: [{ name: 'Nguyễn Thị Thu' }],
  });
  await clerk.issue('137/2018/QĐ-UBND', { ...of, abstract: 'Việc khác', issuedOn: '2018-12-20' });
}

/** Videos posted a minute apart. */
export function films(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, minute) => titled(`Phim hàng loạt ${minute}`, minute));
}

/** A video of that minute, which is found by its title only. */
export function titled(title: string, minute: number): SearchDocument {
  const name = `${title.length}-${minute}`;
  return {
    ...{ type: 'video', documentId: `v-${name}`, slug: `v-${name}`, numberKey: null, title },
    ...{ text: '', names: '', formalities: '', fileIds: [], updatedAt: new Date() },
    at: new Date(Date.UTC(2020, 0, 1, 0, minute)),
  };
}
