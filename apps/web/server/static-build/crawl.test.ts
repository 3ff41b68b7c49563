import { expect, test } from 'vitest';
import { crawl, type Answer } from './crawl.ts';

const ORIGIN = 'https://so.example.vn';
const html = (body: string): Answer => ({
  ...{ status: 200, contentType: 'text/html; charset=utf-8', location: undefined },
  body: Buffer.from(body),
});
const nothing: Answer = { ...html(''), status: 404 };

/** Crawls a site of these answers, without feeds or site maps. */
async function crawlSite(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const written: string[] = [];
  const found = await crawl({
    origin: ORIGIN,
    ask: async (address) => {
      asked.push(address);
      return answers[address] ?? nothing;
    },
    write: async (file) => void written.push(file),
    isElsewhere: ({ pathname }) => pathname.startsWith('/api/'),
    onProgress: () => undefined,
  });
  return { ...found, asked, written: written.toSorted((a, b) => a.localeCompare(b)) };
}

test('every address is asked for once, by whatever it is named', async () => {
  const { asked, written } = await crawlSite({
    '/': html(
      `<a href="/tin-tuc">a</a><a href="/tin-tuc#cuoi">a</a><img srcSet="/a.webp 480w, /b.webp 960w">` +
        `<meta property="og:image" content="${ORIGIN}/anh-chia-se/trang-chu.jpg"/><a href="/">a</a>` +
        `<a href="https://khac.example.vn/x">b</a><a href="//khac.example.vn/y">b</a><a href="/api/v1">c</a>`,
    ),
    '/tin-tuc': html(
      '<a href="/tin-tuc?trang=2">2</a><a href="/van-ban?nam=2018&amp;loai=x">x</a>',
    ),
    '/tin-tuc?trang=2': html('<a href="/trang/a">a</a>'),
    '/trang/a': html(''),
    ...{ '/a.webp': html(''), '/b.webp': html(''), '/anh-chia-se/trang-chu.jpg': html('') },
  });
  expect(new Set(asked).size).toBe(asked.length);
  expect(written).toEqual([
    ...['a.webp', 'anh-chia-se/trang-chu.jpg', 'b.webp', 'index.html', 'tin-tuc.html'],
    ...['tin-tuc.trang-2.html', 'trang/a.html'],
  ]);
});

test('what only the API can answer is counted, what is not there is told, and moves are followed', async () => {
  const { dynamic, broken, redirects, written } = await crawlSite({
    '/': html('<a href="/van-ban?loai=x">x</a><a href="/cu">cũ</a><a href="/khong-co">?</a>'),
    '/cu': { ...html(''), status: 301, location: '/moi' },
    '/moi': html(''),
  });
  expect(dynamic).toBe(1);
  expect(broken).toContain('/khong-co');
  expect([...redirects]).toEqual([['/cu', '/moi']]);
  expect(written).toContain('moi.html');
});

test('a move of one page of a list moves no other page', async () => {
  const { redirects, written } = await crawlSite({
    '/': html('<a href="/tin-tuc?trang=1">1</a>'),
    '/tin-tuc?trang=1': { ...html(''), status: 301, location: '/tin-tuc' },
    '/tin-tuc': html(''),
  });
  expect([...redirects]).toEqual([['/tin-tuc?trang=1', '/tin-tuc']]);
  expect(written).toContain('tin-tuc.html');
});

test('what is withdrawn meanwhile is no page that others lead to', async () => {
  const list = [
    '<a href="/van-ban/a">a</a><a href="/van-ban/b">b</a>',
    '<a href="/van-ban/b">b</a>',
  ];
  const { broken, written, asked } = await crawlSite({
    get '/'() {
      return html(list.shift() ?? '');
    },
    '/van-ban/b': html(''),
  });
  expect(broken).not.toContain('/van-ban/a');
  expect(asked.filter((address) => address === '/')).toHaveLength(2);
  expect(written).toContain('van-ban/b.html');
});

test('a page that the cms does not give ends it', async () => {
  await expect(crawlSite({ '/': { ...html(''), status: 503 } })).rejects.toThrow('/: 503');
});
