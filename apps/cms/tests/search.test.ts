import {
  forEachSearchType,
  MAX_COUNT_OF_TYPE,
  MAX_SEARCH_RESULTS,
} from '@portal/contract/search-types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDocuments } from '../src/search/index/write-entries.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { films, postSearchedContent, titled } from './support/searched-content.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  await postSearchedContent(cms);
});
afterAll(() => cms.stop());

const search = (q: string, query: Record<string, string> = {}) =>
  ask(cms, '/search', { q, ...query });
const found = async (q: string, query: Record<string, string> = {}) =>
  (await search(q, query)).data.map(({ slug }) => slug);
const OF_THE_AWARD = [
  ...['quyet-dinh-37-2018-qd-ubnd', 'giai-thuong-khoa-hoc-va-cong-nghe', 'phim-giai-thuong'],
  ...['anh-le-trao-giai', 'gioi-thieu'],
];

describe('however it is typed, the same is found', () => {
  test.each([
    'giai thuong',
    'giải thưởng',
    'GIẢI THƯỞNG',
    'giải thưởng'.normalize('NFD'),
    'giai thưởng',
    'giải\u200b thưởng',
    'thưởng, giải!',
  ])('%s', async (q) => {
    const slugs = await found(q);
    expect(slugs.filter((slug) => !slug.startsWith('37-'))).toHaveLength(OF_THE_AWARD.length - 1);
    expect(slugs).toContain('giai-thuong-khoa-hoc-va-cong-nghe');
    expect(slugs).not.toContain('giai-thuong-chua-dang');
  });

  test.each([
    ['DA NANG', 'da-nang-hoc-tap-kinh-nghiem'],
    ['đà nẵng', 'da-nang-hoc-tap-kinh-nghiem'],
    ['thủy lợi', 'da-nang-hoc-tap-kinh-nghiem'],
    ['thuỷ lợi', 'da-nang-hoc-tap-kinh-nghiem'],
    ['hòa bình', 'da-nang-hoc-tap-kinh-nghiem'],
    ['lời phim', 'phim-giai-thuong'],
    ['nguyen thi thu', '37-2018-qd-ubnd'],
    ['uy ban nhan dan tinh pham vi dieu chinh', '37-2018-qd-ubnd'],
  ])('“%s” finds %s', async (q, slug) => {
    expect((await found(q))[0]).toContain(slug);
  });
});

test('each result says when it was last changed, as the lists do', async () => {
  const lists = await Promise.all([
    ask(cms, '/articles', { pageSize: '100' }),
    ask(cms, '/legal-documents', { pageSize: '100' }),
    ask(cms, '/videos'),
    ask(cms, '/galleries'),
    ask(cms, '/pages'),
  ]);
  const items = lists.flatMap<{ documentId: string; updatedAt: string }>(({ data }) => data);
  const listed = new Map(items.map(({ documentId, updatedAt }) => [documentId, updatedAt]));
  const { data } = await search('giải thưởng');
  expect(new Set(data.map(({ type }) => type)).size).toBe(lists.length);
  const times = data.map(({ documentId, updatedAt }) => [documentId, updatedAt]);
  expect(times).toEqual(data.map(({ documentId }) => [documentId, listed.get(documentId)]));
});

describe('in which order', () => {
  test('with marks what has them comes first; without, all are equal', async () => {
    expect(await found('năm')).toEqual(['chao-nam-moi', 'viet-nam-hoi-nhap']);
    expect(await found('nam')).toEqual(['viet-nam-hoi-nhap', 'chao-nam-moi']);
    expect((await found('má'))[0]).toBe('ma-em');
    expect((await found('mã'))[0]).toBe('nhac-den-ma-vach');
    expect((await found('con ma nhắc'))[0]).toBe('nhac-den-ma-vach');
  });

  test('a title before a text, and of two titles the newer', async () => {
    const meetings = ['hop-giao-ban-moi', 'hop-giao-ban-cu', 'tin-khac'];
    expect(await found('họp giao ban')).toEqual(meetings);
    expect(await found('hop giao ban')).toEqual(meetings);
  });

  test('the title that was typed before longer ones with its words side by side, though newer', async () => {
    const editor = editorOf(cms);
    const category = await editor.createCategory('Sáng kiến');
    const post = (title: string, postedAt: string) => editor.post({ title, category, postedAt });
    await post('Sáng kiến cấp tỉnh', '2016-03-01T02:00:00Z');
    await post('Sáng kiến cấp tỉnh được công nhận', '2025-03-01T02:00:00Z');
    for (const q of ['sáng kiến cấp tỉnh', 'sang kien cap tinh']) {
      expect(await found(q)).toEqual(['sang-kien-cap-tinh', 'sang-kien-cap-tinh-duoc-cong-nhan']);
    }
  });

  test('a phrase in quotes has to stand together', async () => {
    expect(await found('"khoa học và công nghệ"')).toHaveLength(2);
    expect((await search('"công nghệ khoa học"')).meta.isPartial).toBe(true);
    expect(await found('“học tập kinh nghiệm” đà')).toEqual(['da-nang-hoc-tap-kinh-nghiem']);
  });

  test.each([
    ...['37/2018/QĐ-UBND', '37 2018 qd ubnd', '37/2018/qđ-ubnd', 'Quyết định số 37/2018/QĐ-UBND'],
    ...['37/2018/QDUBND', 'QĐ 37/2018', '37/2018'],
  ])('“%s” leads to the document', async (q) => {
    expect((await found(q))[0]).toMatch(/37-2018/);
    expect((await found(q))[0]).not.toMatch(/137-2018/);
  });

  test('words that never stand together find what has most of them', async () => {
    const { data, meta } = await search('họp giao ban đà nẵng kinh nghiệm');
    expect(meta.isPartial).toBe(true);
    expect(data[0]?.slug).toBe('da-nang-hoc-tap-kinh-nghiem');
    expect((await search('họp giao ban')).meta.isPartial).toBe(false);
  });
});

describe('what is told of a result', () => {
  test('title, type, day and the passage, with the words marked', async () => {
    const [first] = (await search('quyet dinh so', { type: 'article' })).data;
    expect(first).toMatchObject({
      type: 'article',
      slug: 'giai-thuong-khoa-hoc-va-cong-nghe',
      title: 'Giải thưởng Khoa học và Công nghệ',
      titleMatches: [],
      date: '2019-02-26',
      passage: 'Quyết định của Sở',
      passageMatches: [
        { start: 0, end: 5 },
        { start: 6, end: 10 },
        { start: 15, end: 17 },
      ],
    });
  });

  test('a document is named by type, number and abstract, on the day of its issue', async () => {
    const [first] = (await search('37/2018/QĐ-UBND')).data;
    expect(first?.title).toBe(
      'Quyết định số 37/2018/QĐ-UBND – Quy định về giải thưởng khoa học và công nghệ',
    );
    expect(first?.date).toBe('2018-12-14');
  });
});

describe('narrowed', () => {
  test('each type is counted, whatever type is asked for', async () => {
    const counts = forEachSearchType(() => 1);
    expect((await search('giải thưởng')).meta).toMatchObject({
      ...{ counts, isTotalCapped: false },
      pagination: { total: 5, pageCount: 1 },
    });
    const videos = await search('giải thưởng', { type: 'video' });
    expect(videos.meta).toMatchObject({ counts, pagination: { total: 1 } });
    expect(videos.data.map(({ slug }) => slug)).toEqual(['phim-giai-thuong']);
  });

  test('days are those of Việt Nam, both included', async () => {
    expect(await found('họp', { from: '2025-03-01', to: '2025-03-01' })).toEqual([
      'hop-giao-ban-moi',
    ]);
    expect(await found('họp', { to: '2015-02-28' })).toEqual([]);
    expect(await found('họp', { from: '2026-03-02' })).toEqual([]);
    const { meta } = await search('họp', { from: '2025-01-01' });
    expect(meta.counts.article).toBe(2);
    expect(await found('37/2018', { to: '2018-12-14' })).toHaveLength(1);
    expect(await found('37/2018', { from: '2018-12-21' })).toEqual([]);
  });

  test('pages follow one another without gap or repetition', async () => {
    const all = await found('giải thưởng');
    const pages = [];
    for (const page of ['1', '2', '3']) {
      pages.push(...(await found('giải thưởng', { page, pageSize: '2' })));
    }
    expect(pages).toEqual(all);
    expect((await search('giải thưởng', { page: '9' })).data).toEqual([]);
  });

  test('of very many as many are counted and shown as can be turned over', async () => {
    await addDocuments(cms.strapi.db.connection, films(MAX_SEARCH_RESULTS + 20));
    const { meta } = await search('hang loat');
    expect(meta).toMatchObject({ isTotalCapped: true, pagination: { total: MAX_SEARCH_RESULTS } });
    expect(meta.counts).toMatchObject({ video: MAX_COUNT_OF_TYPE, article: 0 });
    const videos = await search('hang loat', { type: 'video' });
    expect(videos.meta.pagination.total).toBe(MAX_SEARCH_RESULTS);
    const last = await search('hang loat', { page: '10', pageSize: '100' });
    expect(last.data).toHaveLength(100);
    expect((await search('hang loat', { page: '11', pageSize: '100' })).data).toEqual([]);
    const some = await search('hang loat', { from: '2020-01-01', to: '2020-01-01' });
    expect(some.meta.isTotalCapped).toBe(true);
  });

  test('a document whose number was typed is counted beside very many with its digits', async () => {
    const minutes = Array.from({ length: MAX_SEARCH_RESULTS + 1 }, (_, minute) => minute);
    const numbered = minutes.map((minute) =>
      titled(`Phim dài tập, tập 37 của 20 ${minute}`, minute),
    );
    await addDocuments(cms.strapi.db.connection, numbered);
    const { data, meta } = await search('37/20');
    expect(data[0]).toMatchObject({ slug: '37-2018-qd-ubnd' });
    expect(meta.isTotalCapped).toBe(true);
    expect(meta.counts).toMatchObject({ 'legal-document': 1, video: MAX_COUNT_OF_TYPE });
  });
});

describe('whatever is typed is answered', () => {
  test.each([
    ...['"', '*', '%', '-', ':', '""', '( ) [ ]', '\u202e', '…', '😀🎉', ''],
    ...['a'.repeat(201), 'a\u0000b', 'ắ'.repeat(2_000)],
  ])('%j has nothing to look for and is refused with a sentence', async (q) => {
    for (const path of ['/search', '/search/suggest']) {
      const response = await cms.get(`/api/v1${path}?${new URLSearchParams({ q })}`);
      expect(response.status).toBe(400);
      expect(JSON.stringify(await response.json())).toMatch(/"parameter":"q","detail":"\p{Lu}/u);
    }
  });

  test.each([
    ...['giải OR thưởng', 'NEAR(giải thưởng)', '-giải', 'giải*', 'title:giải', '^giải', 'a AND'],
    ...['"giải', 'giải"', '""giải""', "giải' OR '1'='1", '; drop table search_words; --', 'a\\b'],
    ...['<script>alert(1)</script>', '&lt;b&gt;', '\u202egiải\u202c', 'a', '1', '²', '§giải ¶giải'],
    ...['giải 😀', 'và của là', "giai:* & !thuong | 'x'", '{giải}', '100%', '_', 'a_b', '\ud800a'],
    ...[
      'một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn mười lăm mười sáu',
    ],
    ...[
      `${'a '.repeat(99)}b`,
      'ắ'.repeat(200),
      '𝐆𝐢𝐚̉𝐢',
      '漢字 かな',
      'дело',
      'e\u0301\u0301\u0301\u0301\u0301',
    ],
  ])('%j', async (q) => {
    const paths = ['/search', '/search/suggest'].map(
      (path) => `/api/v1${path}?${new URLSearchParams({ q })}`,
    );
    for (const path of paths) expect([200, 400]).toContain((await cms.get(path)).status);
  });

  test.each([
    ['type=tin', 'type'],
    ['from=2019-02-30', 'from'],
    ['from=2020-01-02&to=2020-01-01', 'from'],
    ['pageSize=101', 'pageSize'],
    ['sort=date', 'sort'],
  ])('%s is refused by name', async (query, parameter) => {
    const response = await cms.get(`/api/v1/search?q=a&${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameters: [{ parameter }] });
  });
});
