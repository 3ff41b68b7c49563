import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

let cms: Cms;
let editor: Editor;
let category: string;

const MORNING = new Date('2026-08-03T01:00:00Z');
const HOUR_MS = 3_600_000;

beforeAll(async () => {
  cms = await startCms();
  // The cms runs in this process: only its clock is faked, its timers keep running.
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  editor = editorOf(cms);
  category = await editor.createCategory('Thông báo');
});
afterEach(() => vi.setSystemTime(MORNING));
afterAll(async () => {
  vi.useRealTimers();
  await cms.stop();
});

const ARTICLE = 'api::article.article';
const draftOf = (documentId: string) => cms.strapi.documents(ARTICLE).findOne({ documentId });
const postedAt = async (slug: string) =>
  (await ask(cms, '/articles/{slug}', {}, slug)).data.postedAt;

describe('a posting date to come', () => {
  const LATER = new Date('2026-08-05T01:00:00.000Z');
  const DAY = '2026-08-05';

  /** All places that can show an article. */
  async function placesOf(slug: string, kind = 'articles') {
    const has = (items: { slug: string }[]) => items.some((item) => item.slug === slug);
    const categories = await ask(cms, '/categories', { latest: '10' });
    const ofDay = await ask(cms, '/articles', { date: DAY });
    const related = await ask(cms, '/articles/{slug}', {}, 'tin-nhac-den');
    const legal = await ask(cms, '/legal-documents/{slug}', {}, '1-qd-ubnd');
    const found = await ask(cms, '/search', { q: 'hẹn' });
    return {
      detail: (await cms.get(`/api/v1/${kind}/${slug}`)).status,
      list: has((await ask(cms, '/articles', { pageSize: '100' })).data),
      featured: has((await ask(cms, '/articles', { featured: 'true' })).data),
      day: [has(ofDay.data), ofDay.meta.pagination.total],
      category: categories.data.map(({ latest, count }) => [has(latest), count]),
      month: (await ask(cms, '/articles/calendar', { month: '2026-08' })).data.length,
      last: (await ask(cms, '/articles/calendar', { year: '2026' })).meta.last,
      next: (await ask(cms, '/articles', { date: '2026-08-03' })).meta.neighbours?.next,
      search: [has(found.data), found.meta.counts.article],
      suggest: has((await ask(cms, '/search/suggest', { q: 'tin hen' })).data),
      related: has(related.data.relatedArticles),
      link: related.data.body,
      citing: has(legal.data.citedBy),
      redirect: (await cms.get('/api/v1/redirects?url=/cu/hen.aspx')).status,
    };
  }

  test('keeps an article back everywhere until then, and lets it out without a hand stirring', async () => {
    await clerkOf(cms).issue('1/QĐ-UBND');
    const id = await editor.draft({
      ...{ title: 'Tin hẹn ngày', category, featured: true, postedAt: LATER },
      body: '<p>Theo 1/QĐ-UBND</p>',
      legacyUrls: [{ url: '/cu/hen.aspx' }],
    });
    await editor.publish(id);
    await editor.post({
      ...{ title: 'Tin nhắc đến', category, relatedArticles: [id] },
      body: `<p>Xem <a href="portal:article/${id}">tin</a></p>`,
    });
    const before = {
      ...{ detail: 404, list: false, featured: false, day: [false, 0], category: [[false, 1]] },
      ...{ month: 1, last: '2026-08-03', next: null, search: [false, 0], suggest: false },
      ...{ related: false, link: '<p>Xem tin</p>', citing: false, redirect: 404 },
    };
    expect(await placesOf('tin-hen-ngay')).toEqual(before);
    vi.setSystemTime(LATER.getTime() - 1);
    expect(await placesOf('tin-hen-ngay')).toEqual(before);
    vi.setSystemTime(LATER);
    expect(await placesOf('tin-hen-ngay')).toEqual({
      ...{ detail: 200, list: true, featured: true, day: [true, 1], category: [[true, 2]] },
      ...{ month: 2, last: DAY, next: DAY, search: [true, 1], suggest: true },
      ...{ related: true, link: '<p>Xem <a href="/tin-tuc/tin-hen-ngay">tin</a></p>' },
      ...{ citing: true, redirect: 200 },
    });
  });

  test('can be changed and withdrawn before it comes', async () => {
    const id = await editor.post({ title: 'Đổi hẹn', category, postedAt: LATER });
    await editor.change(id, { postedAt: MORNING });
    expect((await cms.get('/api/v1/articles/doi-hen')).status).toBe(200);
    await editor.change(id, { postedAt: LATER });
    expect((await cms.get('/api/v1/articles/doi-hen')).status).toBe(404);
    await editor.change(id, { postedAt: null });
    expect(await postedAt('doi-hen')).toBe(MORNING.toISOString());
    const other = await editor.post({ title: 'Rút hẹn', category, postedAt: LATER });
    await editor.withdraw(other);
    vi.setSystemTime(LATER);
    expect((await cms.get('/api/v1/articles/rut-hen')).status).toBe(404);
    const { data, meta } = await ask(cms, '/articles', { date: DAY });
    expect(meta.pagination.total).toBe(data.length);
  });

  test('keeps films and albums back as well', async () => {
    const image = await cms.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ name: 'a', hash: 'a', ext: '.png', mime: 'image/png', size: 1, provider: 'local' },
        ...{ url: '/uploads/a.png', width: 9, height: 9 },
      },
    });
    const data = { title: 'Hẹn giờ', postedAt: LATER };
    const embedUrl = 'https://youtu.be/dQw4w9WgXcQ';
    const photos = [{ image: image.id, alt: 'Ảnh' }];
    await cms.strapi
      .documents('api::video.video')
      .create({ data: { ...data, embedUrl }, status: 'published' });
    await cms.strapi
      .documents('api::gallery.gallery')
      .create({ data: { ...data, photos }, status: 'published' });
    const seen = async () => [
      (await ask(cms, '/videos')).meta.pagination.total,
      (await ask(cms, '/galleries')).data.length,
      (await cms.get('/api/v1/videos/hen-gio')).status,
      (await cms.get('/api/v1/galleries/hen-gio')).status,
      (await ask(cms, '/search', { q: 'hẹn giờ', type: 'video' })).meta.pagination.total,
    ];
    expect(await seen()).toEqual([0, 0, 404, 404, 0]);
    vi.setSystemTime(LATER);
    expect(await seen()).toEqual([1, 1, 200, 200, 1]);
  });

  test('of issue, however, does not keep a legal document back', async () => {
    vi.setSystemTime(MORNING.getTime() + HOUR_MS);
    await clerkOf(cms).issue('9/2026/QĐ-UBND', { issuedOn: '2026-12-01' });
    const { data } = await ask(cms, '/search', { q: '9/2026/QĐ-UBND' });
    expect(data.map(({ slug, date }) => [slug, date])).toEqual([['9-2026-qd-ubnd', '2026-12-01']]);
  });
});

describe('without a date chosen', () => {
  test('a draft has none, the first publish gives it, later ones keep it', async () => {
    const id = await editor.draft({ title: 'Không chọn ngày', category });
    expect(await draftOf(id)).toMatchObject({ postedAt: null });
    const published = new Date('2026-08-03T05:00:00.000Z');
    vi.setSystemTime(published);
    await editor.publish(id);
    expect(await postedAt('khong-chon-ngay')).toBe(published.toISOString());
    expect(new Date(String((await draftOf(id))?.['postedAt']))).toEqual(published);
    vi.setSystemTime('2026-08-09T05:00:00Z');
    await editor.change(id, { summary: 'Sửa' });
    expect(await postedAt('khong-chon-ngay')).toBe(published.toISOString());
    await editor.change(id, { postedAt: null });
    expect(await postedAt('khong-chon-ngay')).toBe(published.toISOString());
  });

  test('what is saved and published in one go is dated then', async () => {
    const documents = cms.strapi.documents(ARTICLE);
    const { documentId } = await documents.create({
      data: { title: 'Một lần', body: '<p>a</p>', category },
      status: 'published',
    });
    expect(await postedAt('mot-lan')).toBe(MORNING.toISOString());
    vi.setSystemTime('2026-08-04T05:00:00Z');
    const data: Record<string, unknown> = { summary: 'Sửa' };
    await documents.update({ documentId, data, status: 'published' });
    expect(await postedAt('mot-lan')).toBe(MORNING.toISOString());
  });

  test('a date that was chosen stays', async () => {
    const chosen = '2019-02-26T02:00:00.000Z';
    await editor.post({ title: 'Lùi ngày', category, postedAt: chosen });
    expect(await postedAt('lui-ngay')).toBe(chosen);
  });
});
