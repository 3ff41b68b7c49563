import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
import { readFarPage } from '../src/news/queries/far-pages.js';
import { readArticles, type ListScope } from '../src/news/queries/listed-articles.js';
import { countNews } from '../src/news/queries/published-news.js';
import { newsReadModel } from '../src/news/read-model/news-read-model.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

let cms: Cms;
let editor: Editor;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Hoạt động của Sở');
});
afterAll(() => cms.stop());

/** All places that can show an article: list, day, month, year, category, its own address. */
async function placesOf(slug: string, day: string) {
  const [list, ofDay, month, year, categories, detail] = await Promise.all([
    ask(cms, '/articles', { pageSize: '100' }),
    ask(cms, '/articles', { date: day }),
    ask(cms, '/articles/calendar', { month: day.slice(0, 7) }),
    ask(cms, '/articles/calendar', { year: day.slice(0, 4) }),
    ask(cms, '/categories', { latest: '10' }),
    cms.get(`/api/v1/articles/${slug}`),
  ]);
  const has = (articles: { slug: string }[]) => articles.some((article) => article.slug === slug);
  return {
    list: has(list.data),
    day: has(ofDay.data),
    month: month.data.some((one) => 'date' in one && one.date === day),
    year: year.data.some((one) => 'month' in one && one.month === day.slice(0, 7)),
    category: categories.data.some(({ latest }) => has(latest)),
    detail: detail.status,
  };
}

const EVERYWHERE = { list: true, day: true, month: true, year: true, category: true, detail: 200 };
const NOWHERE = {
  list: false,
  day: false,
  month: false,
  year: false,
  category: false,
  detail: 404,
};

test('a published article stands in every list, and a withdrawn one in none', async () => {
  const id = await editor.draft({
    title: 'Tin đăng rồi gỡ',
    category,
    postedAt: '2015-03-10T02:00:00Z',
  });
  expect(await placesOf('tin-dang-roi-go', '2015-03-10')).toEqual(NOWHERE);
  await editor.publish(id);
  expect(await placesOf('tin-dang-roi-go', '2015-03-10')).toEqual(EVERYWHERE);
  await editor.withdraw(id);
  expect(await placesOf('tin-dang-roi-go', '2015-03-10')).toEqual({ ...NOWHERE, detail: 410 });
});

test('a deleted article is gone from every list', async () => {
  const id = await editor.post({ title: 'Tin bị xóa', category, postedAt: '2015-04-10T02:00:00Z' });
  await editor.delete(id);
  expect(await placesOf('tin-bi-xoa', '2015-04-10')).toEqual({ ...NOWHERE, detail: 410 });
});

test('a changed posting date moves the article from its old day to the new one', async () => {
  const id = await editor.post({
    title: 'Tin đổi ngày',
    category,
    postedAt: '2015-05-10T02:00:00Z',
  });
  await editor.change(id, { postedAt: '2016-06-11T02:00:00Z' });
  expect(await placesOf('tin-doi-ngay', '2016-06-11')).toEqual(EVERYWHERE);
  const left = await placesOf('tin-doi-ngay', '2015-05-10');
  expect(left).toMatchObject({ day: false, month: false });
});

test('a change that is not published yet is not seen', async () => {
  const id = await editor.post({ title: 'Tin đang sửa', category });
  await editor.revise(id, { title: 'Bản nháp' });
  const { data } = await ask(cms, '/articles/{slug}', {}, 'tin-dang-sua');
  expect(data.title).toBe('Tin đang sửa');
});

test('an article of a moved category is counted under the new one alone', async () => {
  const other = await editor.createCategory('Thông báo');
  const id = await editor.post({ title: 'Tin đổi chuyên mục', category });
  await editor.change(id, { category: other });
  const inNew = await ask(cms, '/articles', { category: 'thong-bao' });
  expect(inNew.data.map(({ slug }) => slug)).toEqual(['tin-doi-chuyen-muc']);
  expect(inNew.meta.pagination.total).toBe(1);
});

test('a category says when it was last changed', async () => {
  const documentId = await editor.createCategory('Chuyển đổi số');
  const timeOf = async () =>
    (await ask(cms, '/categories')).data.find((one) => one.documentId === documentId)?.updatedAt;
  const stored = () =>
    cms.strapi.documents('api::category.category').findOne({ documentId, fields: ['updatedAt'] });
  const first = await timeOf();
  expect(first).toBe((await stored())?.updatedAt);
  const data: Record<string, unknown> = { description: 'Tin về chính quyền số' };
  await cms.strapi.documents('api::category.category').update({ documentId, data });
  expect(await timeOf()).toBe((await stored())?.updatedAt);
  expect(await timeOf()).not.toBe(first);
});

describe('a category counts its own', () => {
  const SECTION = { category: 'thi-dua' };
  const totals = async () => ({
    day: (await ask(cms, '/articles', { ...SECTION, date: '2011-03-05' })).meta.pagination.total,
    days: (await ask(cms, '/articles', { ...SECTION, from: '2011-03-01', to: '2011-03-31' })).meta
      .pagination.total,
    all: (await ask(cms, '/articles', SECTION)).meta.pagination.total,
    category: (await ask(cms, '/categories')).data.find(({ slug }) => slug === 'thi-dua')?.count,
  });

  test('by day and month, and after a rebuild of the index as well', async () => {
    const own = await editor.createCategory('Thi đua');
    const post = (title: string, day: string, of = own) =>
      editor.post({ title, category: of, postedAt: `${day}T02:00:00Z` });
    await post('Thi đua một', '2011-03-05');
    await post('Thi đua hai', '2011-03-05');
    await post('Thi đua ba', '2011-03-06');
    await post('Thi đua bốn', '2012-03-05');
    await post('Việc khác', '2011-03-05', category);
    const expected = { day: 2, days: 3, all: 4, category: 4 };
    expect(await totals()).toEqual(expected);
    await rebuildModel(cms.strapi.db.connection, newsReadModel, {});
    expect(await totals()).toEqual(expected);
    const { data } = await ask(cms, '/articles', SECTION);
    expect(data.map((article) => article.category?.slug)).toEqual(Array(4).fill('thi-dua'));
  });
});

test('corrections are told with the article, in their order', async () => {
  const corrections = [
    { date: '2026-03-02', note: 'Sửa số liệu ở đoạn hai.' },
    { date: '2026-02-01', note: 'Sửa tên người phát biểu.' },
  ];
  await editor.post({ title: 'Tin có đính chính', category, corrections });
  const { data } = await ask(cms, '/articles/{slug}', {}, 'tin-co-dinh-chinh');
  expect(data.corrections).toEqual(corrections);
});

test('a category shows the news of those below it, and its deletion keeps the news', async () => {
  const parent = await editor.createCategory('Đổi mới sáng tạo');
  const child = await editor.createCategory('Khởi nghiệp', { parent });
  await editor.post({ title: 'Tin khởi nghiệp', category: child });
  const inParent = await ask(cms, '/articles', { category: 'doi-moi-sang-tao' });
  expect(inParent.data.map(({ slug }) => slug)).toEqual(['tin-khoi-nghiep']);
  await cms.strapi.documents('api::category.category').delete({ documentId: child });
  const { data } = await ask(cms, '/articles/{slug}', {}, 'tin-khoi-nghiep');
  expect(data.category).toBeNull();
});

test('the day before and after with news are named, however far they lie', async () => {
  await editor.post({ title: 'Tin năm 1999', category, postedAt: '1999-01-05T02:00:00Z' });
  await editor.post({ title: 'Tin năm 2003', category, postedAt: '2003-01-05T02:00:00Z' });
  const { meta } = await ask(cms, '/articles', { date: '2001-07-07' });
  expect(meta.neighbours).toEqual({ previous: '1999-01-05', next: '2003-01-05' });
  const calendar = await ask(cms, '/articles/calendar', { month: '2001-07' });
  expect(calendar.meta).toMatchObject({
    first: '1999-01-05',
    previous: '1999-01',
    next: '2003-01',
  });
  const year = await ask(cms, '/articles/calendar', { year: '2001' });
  expect(year.data).toEqual([]);
  expect(year.meta).toMatchObject({ first: '1999-01-05', previous: '1999', next: '2003' });
  const own = await ask(cms, '/articles/calendar', { year: '2003' });
  expect(own.data).toEqual([{ month: '2003-01', count: 1 }]);
  expect(own.meta).toMatchObject({ previous: '1999' });
});

test('articles posted at the same moment keep one order over the pages', async () => {
  const postedAt = '1998-02-02T02:00:00Z';
  for (const n of [1, 2, 3, 4, 5])
    await editor.post({ title: `Tin cùng giờ ${n}`, category, postedAt });
  const pages = [];
  for (const page of ['1', '2', '3']) {
    pages.push(await ask(cms, '/articles', { date: '1998-02-02', page, pageSize: '2' }));
  }
  const slugs = pages.flatMap(({ data }) => data.map(({ slug }) => slug));
  expect(new Set(slugs).size).toBe(5);
  expect(pages[0]?.meta.pagination).toMatchObject({
    ...{ page: 1, pageSize: 2, pageCount: 3, total: 5 },
  });
});

test('related news are those chosen by hand, then the newest of the category', async () => {
  const own = await editor.createCategory('Sở hữu trí tuệ');
  const chosen = await editor.post({ title: 'Tin chọn tay', category });
  const sibling = await editor.post({ title: 'Tin cùng mục', category: own });
  await editor.post({ title: 'Tin chính', category: own, relatedArticles: [chosen] });
  const related = async () =>
    (await ask(cms, '/articles/{slug}', {}, 'tin-chinh')).data.relatedArticles.map(
      ({ slug }) => slug,
    );
  expect(await related()).toEqual(['tin-chon-tay', 'tin-cung-muc']);
  await editor.change(chosen, { title: 'Tin chọn tay, sửa lại' });
  expect(await related()).toEqual(['tin-chon-tay', 'tin-cung-muc']);
  await editor.withdraw(sibling);
  expect(await related()).toEqual(['tin-chon-tay']);
});

test('a list costs the same number of statements whatever its length', async () => {
  const statements = async (pageSize: string) => {
    let count = 0;
    // Ignores the statements of background work.
    const counted = ({ sql }: { sql: string }) => {
      if (!/public_files|jobs|changes_state|webhook|api_clients/.test(sql)) count += 1;
    };
    cms.strapi.db.connection.on('query', counted);
    const { data } = await ask(cms, '/articles', { pageSize });
    cms.strapi.db.connection.removeListener('query', counted);
    expect(data).toHaveLength(Number(pageSize));
    return count;
  };
  // An answer that was given before is kept, so asking for it again costs nothing.
  const ofOne = await statements('1');
  expect(ofOne).toBeGreaterThan(0);
  expect(ofOne).toBeLessThanOrEqual(2);
  expect(await statements('10')).toBe(ofOne);
});

describe.each(['-postedAt', 'postedAt'] as const)('a far page, by %s,', (sort) => {
  const db = () => cms.strapi.db.connection;
  const pages = async (scope: ListScope, total: number) => {
    const found = { far: new Array<string[]>(), near: new Array<string[]>() };
    const totals = new Set<number>();
    for (let offset = 0; offset <= total; offset += 1) {
      const place = { sort, limit: 3, offset };
      const [far, near] = [
        await readFarPage(db(), scope, place),
        await readArticles(db(), scope, place),
      ];
      totals.add(far.total);
      found.far.push(far.read.map(({ slug }) => slug));
      found.near.push(near.map(({ slug }) => slug));
    }
    expect([...totals]).toEqual([total]);
    return found;
  };

  test('is what one would come to page by page, with news that are yet to appear', async () => {
    const soon = new Date(Date.now() + 60_000).toISOString();
    const other = await editor.createCategory(`Mục xa ${sort}`);
    for (const postedAt of ['2011-05-06T01:00:00Z', '2011-05-06T02:00:00Z', soon]) {
      await editor.post({ title: `Tin xa ${sort} ${postedAt}`, category: other, postedAt });
    }
    for (const categories of [undefined, [other], [category, other]]) {
      const scope = { categories, isFeatured: false };
      const total = await countNews(db(), scope);
      expect(total).toBeGreaterThan(1);
      const { far, near } = await pages(scope, total);
      expect(far).toEqual(near);
    }
  });
});

test('a far page of no category is empty', async () => {
  const place = { sort: '-postedAt', limit: 3, offset: 0 } as const;
  const none = await readFarPage(
    cms.strapi.db.connection,
    { categories: [], isFeatured: false },
    place,
  );
  expect(none).toEqual({ read: [], total: 0 });
});

test('a page far behind the last one is empty', async () => {
  const { data, meta } = await ask(cms, '/articles', { page: '5000', pageSize: '100' });
  expect(data).toEqual([]);
  expect(meta.pagination.total).toBeGreaterThan(1);
});
