import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

let cms: Cms;
let clerk: Clerk;
let editor: Editor;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
  editor = editorOf(cms);
  category = await editor.createCategory('Tin');
});
afterAll(() => cms.stop());

const article = async (slug: string) => (await ask(cms, '/articles/{slug}', {}, slug)).data;

const NOTE_MARK =
  '<sup class="note-ref"><a id="note-ref-1" href="#note-1" role="doc-noteref">1</a></sup>';
const NOTES =
  '<section class="notes" role="doc-endnotes"><ol><li id="note-1"><p>Được sửa đổi.</p></li></ol></section>';

/** The number as it is stored, how news write it in HTML, and how a visitor types it. */
const forms: [string, string, string][] = [
  ['31/2026/QĐ-UBND', `Quyết định số 31/2026/QĐ-UBND${NOTE_MARK}`, 'Quyết định số 31/2026/QĐ-UBND'],
  ['16/2013/TTLT-BYT-BNN&PTNT', '16/2013/TTLT-BYT-BNN&amp;PTNT', '16/2013/TTLT-BYT-BNN&PTNT'],
  ['32/2026/QĐ-UBND', 'Quyết định số 32/2026/QĐ-<br>UBND', '32/2026/QĐ-\nUBND'],
  ['33/2026/QĐ-UBND', 'số&nbsp;33/2026/QĐ&nbsp;–&nbsp;UBND', '33/2026/QĐ – UBND'],
  ['34/2026/QĐ-UBND', 'số 34/20\u00AD26/QĐ\u2011\u200BUBND', '34/20\u00AD26/QĐ\u2011\u200BUBND'],
  ['35/2026/QĐ-UBND', 'số <strong>35/2026</strong>/QĐ-<em>UBND</em>', '35 2026 qd ubnd'],
  ['93/2006/TTLT/BTC-BKHCN', '93/2006/TTLT/BTC-BKHCN', '93/2006/TTLT/BTC-BKHCN'],
  ['94/2006/TTLT-BTC-BKHCN', '94/2006/TTLT/BTC-BKHCN', '94/2006/TTLT/BTC-BKHCN'],
  ['53-HĐBT', 'Nghị định số 53-HĐBT', 'Nghị định số 53-HĐBT'],
  ['64-CP', 'Nghị định số 64-CP', 'Nghị định số 64-CP'],
  ['65/CP', 'Nghị định 65-CP', '65-CP'],
  ['123/2020/NĐ-CP', 'theo NĐ123/2020/NĐ-CP', 'NĐ123/2020/NĐ-CP'],
  ['197/SL', 'Sắc lệnh số 197/SL', 'Sắc lệnh số 197/SL'],
  ['QCVN 4:2009/BKHCN', 'QCVN 04:2009/BKHCN', 'QCVN 04:2009/BKHCN'],
  ['QCVN 05:2010/BKHCN', 'QCVN 5:2010/BKHCN', 'qcvn 5:2010/bkhcn'],
  ['Luật số 51/2024/QH15', 'Luật số 51/2024/QH15', 'Luật số 51/2024/QH15'],
];

describe('a number in any form', () => {
  beforeAll(async () => {
    for (const [index, [number]] of forms.entries())
      await clerk.issue(number, { slug: `vb-${index}` });
    const paragraphs = forms.map(([, html]) => `<p>Theo ${html}.</p>`).join('');
    await editor.post({ title: 'Tin dẫn mọi dạng', category, body: paragraphs + NOTES });
  });

  test('is a citation in news', async () => {
    const { citedDocuments, body } = await article('tin-dan-moi-dang');
    expect(citedDocuments.map(({ slug }) => slug)).toEqual(forms.map((_, index) => `vb-${index}`));
    expect(body).toContain(`<a href="/van-ban/vb-0">31/2026/QĐ-UBND</a>${NOTE_MARK.slice(0, 5)}`);
    expect(body).toContain('<a href="/van-ban/vb-1">16/2013/TTLT-BYT-BNN&amp;PTNT</a>');
  });

  test.each(forms.map(([number, , typed], index) => [number, typed, `vb-${index}`] as const))(
    '%s is found as %j',
    async (_number, typed, slug) => {
      const slugs = async (query: Record<string, string>) =>
        (await ask(cms, '/legal-documents', query)).data.map((one) => one.slug);
      expect(await slugs({ number: typed })).toEqual([slug]);
      expect(await slugs({ q: typed })).toContain(slug);
      const [first] = (await ask(cms, '/search', { q: typed, type: 'legal-document' })).data;
      expect(first?.slug).toBe(slug);
    },
  );
});

test('what looks like a number cites nothing', async () => {
  for (const number of ['1/2', '24/7', '53/HĐBT', '12/3B']) {
    await clerk.issue(number, { slug: `gia-${number.replace('/', '-').toLowerCase()}` });
  }
  const body =
    '<p>Khoản 1/2, trực 24/7, ngày 14/12/2018, điện thoại 0237/3852.246, nhà 12/3B, mức 53-HĐBT</p><p>31/2026</p><p>/QĐ-UBND</p>';
  await editor.post({ title: 'Tin không dẫn', category, body });
  const answer = await article('tin-khong-dan');
  expect(answer.citedDocuments).toEqual([]);
  expect(answer.body).not.toContain('/van-ban/');
});

describe('a number that several documents have', () => {
  beforeAll(async () => {
    await clerk.issue('77/QĐ-UBND', { issuedOn: '2018-12-13', slug: 'vb-77-2018' });
    await clerk.issue('77/QĐ-UBND', { issuedOn: '2020-05-20', slug: 'vb-77-2020' });
  });

  test.each([
    ['links to none without a day', '77/QĐ-UBND', undefined],
    ['links to none with the day of no one', '77/QĐ-UBND ngày 1/1/2019', undefined],
    ['links to the one of its day', '77/QĐ-UBND ngày 20/5/2020', 'vb-77-2020'],
  ])('%s', async (what, words, slug) => {
    await editor.post({
      title: `Tin ${what}`,
      slug: 'tin-nhieu-nghia',
      category,
      body: `<p>số ${words} và</p>`,
    });
    const { body, citedDocuments } = await article('tin-nhieu-nghia');
    expect(citedDocuments.map((one) => one.slug)).toEqual(slug === undefined ? [] : [slug]);
    expect(body.includes('/van-ban/')).toBe(slug !== undefined);
    const [posted] = await cms.strapi
      .documents('api::article.article')
      .findMany({ filters: { slug: 'tin-nhieu-nghia' } });
    await editor.delete(posted?.documentId ?? '');
  });
});
