import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { article, HOSTILE, startPublishedCms } from '../testing/published-cms.ts';
import { startTestSite, type TestSite } from '../testing/site.ts';
import { drawText, type TextBox } from './drawn-text.ts';
import { drawTitle } from './share-picture.ts';

const whole = {
  ...{ ...article, body: '', author: null, authorPosition: null, source: null, attachments: [] },
  ...{ corrections: [], relatedArticles: [], citedDocuments: [], updatedAt: article.postedAt },
};
const page = {
  ...{ documentId: 'p1', slug: 'lien-he', title: HOSTILE, updatedAt: article.postedAt },
  url: 'https://so.example/trang/lien-he',
  ...{ body: '', showsContact: true, corrections: [] },
};

let cms: Awaited<ReturnType<typeof startPublishedCms>>;
let site: TestSite;
beforeAll(async () => {
  const noise = { mean: 128, sigma: 90, type: 'gaussian' } as const;
  const create = { width: 1280, height: 700, channels: 3, background: '#fff', noise } as const;
  cms = await startPublishedCms({
    '/api/v1/articles/tin-mot': { data: whole, meta: {} },
    '/api/v1/articles/tin-hong': {
      data: { ...whole, cover: { ...article.cover, renditions: [] } },
      meta: {},
    },
    '/api/v1/pages/lien-he': { data: page, meta: {} },
    '/uploads/a.webp': await sharp({ create }).jpeg().toBuffer(),
    '/uploads/a.jpg': Buffer.from('no picture'),
  });
  site = await startTestSite({ cmsUrl: cms.url });
});
afterAll(() => {
  site.close();
  cms.close();
});

async function fetchPicture(path: string) {
  const response = await fetch(`http://127.0.0.1:${site.port}/anh-chia-se/${path}.jpg`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/jpeg');
  const bytes = Buffer.from(await response.arrayBuffer());
  const { format, width, height } = await sharp(bytes).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
  expect(bytes.length).toBeLessThan(300_000);
  return bytes;
}

/** Whether the corner has the background of drawn titles. */
async function isDrawn(bytes: Buffer): Promise<boolean> {
  const corner = { left: 0, top: 0, width: 40, height: 40 };
  const { channels } = await sharp(await sharp(bytes).extract(corner).png().toBuffer()).stats();
  return channels.every(({ mean }, index) => Math.abs(mean - ([20, 48, 92][index] ?? 0)) < 4);
}

test('the preview of a news is its cover, light enough even where it is noise', async () => {
  expect(await isDrawn(await fetchPicture('tin-tuc/tin-mot'))).toBe(false);
});

test('what has no picture, or a broken one, is drawn with its title', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  for (const path of ['trang-chu', 'trang/lien-he', 'tin-tuc/tin-hong']) {
    expect(await isDrawn(await fetchPicture(path))).toBe(true);
  }
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test('every Vietnamese letter is drawn by a path of its own, in either form of Unicode', () => {
  const box: TextBox = { x: 0, y: 0, width: 5000, lines: 1, sizes: [10], colour: '#000' };
  const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'.split('');
  const marks = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
  const vowels = new Set('aăâeêioôơuưy');
  const all = letters.flatMap((one) => (vowels.has(one) ? marks.map((mark) => one + mark) : [one]));
  const spelled = [...all, ...all.map((one) => one.toUpperCase())];
  const paths = spelled.map((one) => {
    const drawn = drawText(one, box);
    expect(drawText(one.normalize('NFC'), box)).toBe(drawn);
    expect(drawn.match(/<path/g)).toHaveLength(1);
    return drawn;
  });
  expect(new Set(paths).size).toBe(spelled.length);
});

test('markup in a title is drawn, and a title of any length fits', async () => {
  const box: TextBox = { x: 0, y: 0, width: 500, lines: 2, sizes: [20], colour: '#000' };
  expect(drawText('<script>&"', box)).not.toMatch(/script|&/);
  for (const title of ['', '😀', 'a'.repeat(2_000), 'Nghiên cứu '.repeat(300)]) {
    expect(await isDrawn(await drawTitle(title, title))).toBe(true);
  }
});

test.each([
  'khong-co',
  'tin-tuc/khong-co',
  'tin-tuc',
  'tin-tuc/a/b',
  'x/tin-mot',
  'tin-tuc/%2e%2e',
])('there is no preview at %s', async (path) => {
  expect((await site.ask(`/anh-chia-se/${path}.jpg`)).status).toBe(404);
});

test('whoever has the picture is answered 304', async () => {
  const { headers } = await site.ask('/anh-chia-se/trang-chu.jpg', { method: 'HEAD' });
  expect(headers['cache-control']).toContain('public, max-age=');
  const known = { 'if-none-match': headers.etag ?? '' };
  const again = await site.ask('/anh-chia-se/trang-chu.jpg', { headers: known });
  expect(again).toMatchObject({ status: 304, body: '' });
});
