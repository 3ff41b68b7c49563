import type { LegalDocumentSummary } from '@portal/contract/legal-document';
import { XMLValidator } from 'fast-xml-parser';
import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { readDocumentAddress } from '../../src/features/documents/document-search.ts';
import { document, documentList, startPublishedCms } from '../testing/published-cms.ts';
import { startTestSite } from '../testing/site.ts';

const NAME = 'Quyết định số 12/2026/QĐ-UBND';
const SENTENCE = `Được sửa đổi, bổ sung bởi ${NAME} từ ngày 01-07-2026.`;
const { documentType } = document;

const untouched: LegalDocumentSummary = { ...document, abstract: 'Quy chế <A>' };
const amended: LegalDocumentSummary = {
  ...{ ...untouched, status: 'partly-expired' },
  statusReason: {
    ...{ sentence: SENTENCE, since: '2026-07-01' },
    by: {
      ...{ documentId: 'd2', slug: '12-2026-qd-ubnd', number: '12/2026/QĐ-UBND', documentType },
      ...{ url: 'https://so.example/van-ban/12-2026-qd-ubnd', group: 'normative' },
    },
  },
};

const LINK = `<a href="https://so.example.vn/van-ban/12-2026-qd-ubnd">${NAME}</a>`;
const IN_HTML = `Quy chế &lt;A&gt; (Hết hiệu lực một phần) ${SENTENCE.replace(NAME, LINK)}`;
/** The first moments of the day of issue and of the day of the amendment, in Việt Nam. */
const [ISSUED, CHANGED] = ['2018-11-11T17:00:00.000Z', '2026-06-30T17:00:00.000Z'];

async function feedOf(name: string, documents: LegalDocumentSummary[]): Promise<string> {
  const cms = await startPublishedCms({ '/api/v1/legal-documents': documentList(documents) });
  const site = await startTestSite({ cmsUrl: cms.url, readDocumentAddress });
  const { status, body } = await site.ask(`/van-ban/${name}`);
  site.close();
  cms.close();
  expect(status).toBe(200);
  return body;
}

test.each([
  ['rss.xml', 'content', 'atom:updated'],
  ['atom.xml', 'summary', 'updated'],
])('%s says by what a document was amended, and that this is new', async (name, text, updated) => {
  const before = await feedOf(name, [untouched]);
  const after = await feedOf(name, [amended]);
  expect([before, after].map((one) => XMLValidator.validate(one))).toEqual([true, true]);
  const { items } = await new RssParser({
    customFields: { item: ['updated', 'atom:updated', 'summary'] },
  }).parseString(after);
  expect(items[0]).toMatchObject({ [text]: IN_HTML, [updated]: CHANGED });
  expect(before).not.toContain(CHANGED);
  expect(before).not.toContain(NAME);
});

test('a JSON Feed says so as text and as HTML', async () => {
  const before: unknown = JSON.parse(await feedOf('feed.json', [untouched]));
  const after: unknown = JSON.parse(await feedOf('feed.json', [amended]));
  const content = { content_text: `Quy chế <A> (Hết hiệu lực một phần) ${SENTENCE}` };
  const dates = { date_published: ISSUED, date_modified: CHANGED };
  expect(after).toMatchObject({ items: [{ ...content, content_html: IN_HTML, ...dates }] });
  expect(before).toMatchObject({ items: [{ content_text: 'Quy chế <A> (Còn hiệu lực)' }] });
  expect(before).not.toHaveProperty('items.0.content_html');
  expect(before).not.toHaveProperty('items.0.date_modified');
});

test('a correction on this portal is told there, as of when the document changed', async () => {
  const updatedAt = '2026-11-29T03:00:00.000Z';
  const latestCorrection = { date: '2026-11-29', note: 'Sửa ngày ký.' };
  const feed: unknown = JSON.parse(
    await feedOf('feed.json', [{ ...untouched, updatedAt, latestCorrection }]),
  );
  const text = 'Đính chính ngày 29-11-2026: Sửa ngày ký. Quy chế <A> (Còn hiệu lực)';
  expect(feed).toMatchObject({ items: [{ content_text: text, date_modified: updatedAt }] });
});

test('an end before the day of issue does not make an entry older than itself', async () => {
  const early = { sentence: 'Hết hiệu lực từ ngày 01-01-2018.', since: '2018-01-01', by: null };
  const atom = await feedOf('atom.xml', [{ ...untouched, status: 'expired', statusReason: early }]);
  expect(atom).toContain(`<updated>${ISSUED}</updated>`);
  expect(atom).toContain('Quy chế <A> (Hết hiệu lực toàn bộ) Hết hiệu lực từ ngày 01-01-2018.');
});
