import type { ArticleSummary } from '@portal/contract/article';
import { expect, test } from 'vitest';
import { article as hostile, articleList, startPublishedCms } from '../testing/published-cms.ts';
import { startTestSite } from '../testing/site.ts';

const article: ArticleSummary = { ...hostile, title: 'Tin', summary: 'Tóm tắt.' };

async function itemOf(listed: ArticleSummary): Promise<unknown> {
  const cms = await startPublishedCms({ '/api/v1/articles': articleList([listed]) });
  const site = await startTestSite({ cmsUrl: cms.url });
  const { body } = await site.ask('/feed.json');
  site.close();
  cms.close();
  const { items }: { items: unknown[] } = JSON.parse(body);
  return items[0];
}

test('a correction is told in the feed, as of when the article changed', async () => {
  const updatedAt = '2026-11-29T03:00:00.000Z';
  const latestCorrection = { date: '2026-11-29', note: 'Tổng số là 27.' };
  expect(await itemOf({ ...article, updatedAt, latestCorrection })).toMatchObject({
    title: 'Tin',
    content_text: 'Đính chính ngày 29-11-2026: Tổng số là 27. Tóm tắt.',
    date_modified: updatedAt,
  });
});

test('what no longer applies says so in its title, with the reason', async () => {
  const obsolete = { on: '2099-03-01', reason: 'Đã có quy trình mới.' };
  expect(await itemOf({ ...article, obsolete })).toMatchObject({
    title: 'Tin (không còn áp dụng)',
    content_text: 'Đã có quy trình mới. Tóm tắt.',
    date_modified: '2099-02-28T17:00:00.000Z',
  });
});

test('what was corrected and then no longer applies is told again', async () => {
  const updatedAt = '2026-11-29T03:00:00.000Z';
  const latestCorrection = { date: '2026-11-29', note: 'Tổng số là 27.' };
  const obsolete = { on: '2099-03-01', reason: 'Đã có quy trình mới.' };
  expect(await itemOf({ ...article, updatedAt, latestCorrection, obsolete })).toMatchObject({
    content_text: 'Đã có quy trình mới. Đính chính ngày 29-11-2026: Tổng số là 27. Tóm tắt.',
    date_modified: '2099-02-28T17:00:00.000Z',
  });
});

test('any other article is not said to be changed', async () => {
  expect(await itemOf({ ...article, updatedAt: '2026-11-29T03:00:00.000Z' })).not.toHaveProperty(
    'date_modified',
  );
});
