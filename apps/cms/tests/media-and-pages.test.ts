import { problem } from '@portal/contract/problem';
import type { UID } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const put = (uid: UID.ContentType, data: Record<string, unknown>, status: 'draft' | 'published') =>
  cms.strapi.documents(uid).create({ data, status });
const PAGE = 'api::page.page';
const VIDEO = 'api::video.video';
const GALLERY = 'api::gallery.gallery';
const REDIRECT = 'api::redirect.redirect';

async function whereIs(url: string) {
  const response = await cms.get(`/api/v1/redirects?${new URLSearchParams({ url })}`);
  return response.status === 404 ? undefined : (await ask(cms, '/redirects', { url })).data;
}

test('a page is there while it is published, with the links of its body resolved', async () => {
  const { documentId } = await put(PAGE, { title: 'Liên hệ', body: '<p>Địa chỉ</p>' }, 'published');
  await put(
    PAGE,
    { title: 'Giới thiệu', body: `<p>Xem <a href="portal:page/${documentId}">Liên hệ</a></p>` },
    'published',
  );
  await put(PAGE, { title: 'Bản thảo', body: '<p>MAT</p>' }, 'draft');
  const { data } = await ask(cms, '/pages/{slug}', {}, 'gioi-thieu');
  expect(data.body).toBe('<p>Xem <a href="/trang/lien-he">Liên hệ</a></p>');
  expect((await cms.get('/api/v1/pages/ban-thao')).status).toBe(404);
});

test('a page shows the contact facts where its editor wants them', async () => {
  await put(PAGE, { title: 'Tiếp dân', body: '<p>Lịch</p>', showsContact: true }, 'published');
  await put(PAGE, { title: 'Quy chế', body: '<p>Điều 1</p>' }, 'published');
  const shows = async (slug: string) =>
    (await ask(cms, '/pages/{slug}', {}, slug)).data.showsContact;
  expect([await shows('tiep-dan'), await shows('quy-che')]).toEqual([true, false]);
});

describe('the site', () => {
  const SITE = 'api::site.site';
  const save = (data: Record<string, unknown>) =>
    cms.strapi.documents(SITE).create({ data: { agencyName: 'Sở', ...data } });

  test('has a map and opening hours, line by line', async () => {
    const openingHours = 'Sáng: 7 giờ 30\nChiều: 13 giờ 30';
    await save({ mapUrl: ' https://maps.example/x ', openingHours });
    const { data } = await ask(cms, '/site');
    expect(data).toMatchObject({ mapUrl: 'https://maps.example/x', openingHours });
  });

  test.each([
    [{ mapUrl: 'http://maps.example' }, 'Địa chỉ bản đồ “http://maps.example” không hợp lệ'],
    [{ mapUrl: '<iframe src="https://x">' }, 'chép liên kết bắt đầu bằng https://'],
    [{ quickLinks: [{ label: 'A', href: 'javascript:alert(1)' }] }, 'Liên kết nhanh: mục “A”'],
    [{ menu: [{ label: 'B', href: '//la.example' }] }, 'Trình đơn: mục “B”'],
    [
      { menu: [{ label: 'B', href: '/', children: [{ label: 'C', href: 'tin-tuc' }] }] },
      'Trình đơn: mục “C”',
    ],
  ])('refuses %j in words', async (data, sentence) => {
    await expect(save(data)).rejects.toThrow(sentence);
  });
});

test('a video has its description and transcript, and a draft has no address', async () => {
  const transcript = 'Dòng một.\nDòng hai.';
  const description = '<p>Giới thiệu phim.</p>';
  const embedUrl = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
  await put(VIDEO, { title: 'Phim', embedUrl, description, transcript }, 'published');
  await put(VIDEO, { title: 'Phim nháp' }, 'draft');
  const { data } = await ask(cms, '/videos/{slug}', {}, 'phim');
  expect(data).toMatchObject({ description, transcript, file: null, embedUrl });
  expect((await cms.get('/api/v1/videos/phim-nhap')).status).toBe(404);
});

test('the transcript of a video is a text file; of one without there is none', async () => {
  const embedUrl = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
  const transcript = 'Dòng một\nDòng hai';
  await put(VIDEO, { title: 'Phim nói', embedUrl, transcript }, 'published');
  await put(VIDEO, { title: 'Phim câm', embedUrl }, 'published');
  const response = await cms.get('/api/v1/transcripts/phim-noi');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="phim-noi.txt"');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  expect(text).toBe('\uFEFFPhim nói\r\n\r\nDòng một\r\nDòng hai\r\n');
  expect((await cms.get('/api/v1/transcripts/phim-cam')).status).toBe(404);
});

test('a video with nothing to play stays a draft, and the editor is told why', async () => {
  await expect(put(VIDEO, { title: 'Chưa có tệp' }, 'published')).rejects.toThrow(
    'Hãy tải tệp video lên hoặc ghi địa chỉ YouTube',
  );
  expect((await cms.get('/api/v1/videos/chua-co-tep')).status).toBe(404);
});

test('a video and an album without a date are posted now', async () => {
  const now = Date.now();
  await put(VIDEO, { title: 'Không ngày', embedUrl: 'https://youtu.be/dQw4w9WgXcQ' }, 'published');
  const { data } = await ask(cms, '/videos/{slug}', {}, 'khong-ngay');
  expect(Date.parse(data.postedAt)).toBeGreaterThanOrEqual(now);
});

test('an address on YouTube is kept in one spelling, another host is refused in words', async () => {
  await put(VIDEO, { title: 'Nhúng', embedUrl: 'https://youtu.be/dQw4w9WgXcQ?si=x' }, 'published');
  const { data } = await ask(cms, '/videos/{slug}', {}, 'nhung');
  expect(data.embedUrl).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
  await expect(
    put(VIDEO, { title: 'Khác', embedUrl: 'https://vimeo.com/1' }, 'draft'),
  ).rejects.toThrow('không phải của một video YouTube');
});

test('an album has its photos in order, each with its own words; a photo without a file is left out', async () => {
  const image = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'a.jpg', hash: 'a', ext: '.jpg', mime: 'image/jpeg', size: 9, provider: 'local' },
      ...{ url: '/uploads/a.jpg', width: 1200, height: 800, alternativeText: 'của thư viện' },
    },
  });
  const photos = [
    { image: image.id, alt: 'Một', caption: 'Chú thích', credit: 'Văn phòng' },
    { image: image.id, alt: 'Hai' },
  ];
  await put(GALLERY, { title: 'Album', photos }, 'published');
  const { data } = await ask(cms, '/galleries/{slug}', {}, 'album');
  expect(data.photoCount).toBe(2);
  expect(data.photos.map(({ image: { alt, caption }, credit }) => [alt, caption, credit])).toEqual([
    ['Một', 'Chú thích', 'Văn phòng'],
    ['Hai', null, null],
  ]);
  const [listed] = (await ask(cms, '/galleries')).data;
  expect(listed).toMatchObject({ photoCount: 2, cover: { alt: 'Một' } });
});

describe('an address of the old portal', () => {
  test('leads to the content that names it, whatever its case', async () => {
    const editor = editorOf(cms);
    const category = await editor.createCategory('Thông báo');
    const legacyUrls = [{ url: 'https://cu.example.gov.vn/Pages/Tin.aspx?ItemID=7' }];
    const id = await editor.post({ title: 'Tin cũ', category, legacyUrls });
    expect(await whereIs('/PAGES/tin.aspx?itemid=7')).toEqual({
      status: 301,
      location: '/tin-tuc/tin-cu',
    });
    expect(await whereIs('/Pages/Tin.aspx?ItemID=8')).toBeUndefined();
    await editor.withdraw(id);
    expect(await whereIs('/Pages/Tin.aspx?ItemID=7')).toEqual({ status: 410 });
  });

  test('leads where a redirect says, or is gone', async () => {
    const make = (data: Record<string, unknown>) => cms.strapi.documents(REDIRECT).create({ data });
    await make({ source: '/Pages/Cu.aspx', target: '/trang/giới-thiệu' });
    await make({ source: '/Pages/Bo.aspx', code: 'gone' });
    expect(await whereIs('/pages/cu.ASPX')).toEqual({
      status: 301,
      location: '/trang/gi%E1%BB%9Bi-thi%E1%BB%87u',
    });
    expect(await whereIs('/Pages/BO.aspx')).toEqual({ status: 410 });
    await make({ source: '/Pages/Trong.aspx', target: ' ' });
    expect(await whereIs('/Pages/Trong.aspx')).toEqual({ status: 410 });
    expect(await whereIs('/Pages/%00')).toBeUndefined();
    expect(await whereIs('/Pages/\0')).toBeUndefined();
    await expect(make({ source: '/a', target: 'javascript:alert(1)' })).rejects.toThrow(
      'Hãy ghi địa chỉ mới',
    );
    await expect(make({ source: '/A', target: '/a' })).rejects.toThrow('phải khác địa chỉ cũ');
    await expect(make({ source: ' ', target: '/a' })).rejects.toThrow('chỉ có khoảng trắng');
  });

  test.each(['', '?url=', '?url=abc', '?url=/a&url=/b'])(
    '«%s» is refused by name',
    async (query) => {
      const response = await cms.get(`/api/v1/redirects${query}`);
      expect(response.status).toBe(400);
      expect(problem.parse(await response.json()).parameters?.[0]?.parameter).toBe('url');
    },
  );
});

test('lists tell when each item was changed last, as the items do', async () => {
  const editor = editorOf(cms);
  await editor.post({ title: 'Tin', category: await editor.createCategory('Chuyên mục') });
  await clerkOf(cms).issue('1/CV');
  for (const path of [
    '/articles',
    '/legal-documents',
    '/videos',
    '/galleries',
    '/pages',
  ] as const) {
    const { data } = await ask(cms, path);
    expect([path, data.length > 0]).toEqual([path, true]);
    for (const { slug, updatedAt } of data) {
      const { data: one } = await ask(cms, `${path}/{slug}`, {}, slug);
      expect([path, slug, one.updatedAt]).toEqual([path, slug, updatedAt]);
    }
  }
});
