import { conferenceArticle } from '@portal/mock-api/fixtures/conference-article';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerFromMockApi } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromMockApi();

async function open(slug: string) {
  renderApp(`/tin-tuc/${slug}`);
  await screen.findByRole('navigation', { name: 'Đường dẫn trang' });
}

test('what was corrected in an article is told below it, with the day', async () => {
  await open(conferenceArticle.slug);
  const list = await screen.findByRole('region', { name: 'Đính chính' });
  const items = within(list).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    '28-02-2019: Sửa số hiệu Quyết định về chỉ tiêu áp dụng thành 5005/QĐ-UBND.',
  ]);
  expect(within(list).getByText('28-02-2019').getAttribute('datetime')).toBe('2019-02-28');
});

test('an article without corrections has no such list', async () => {
  await open('lich-tiep-cong-dan-thang-12-nam-2026');
  expect(screen.queryByRole('region', { name: 'Đính chính' })).toBeNull();
});
