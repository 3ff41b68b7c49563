import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerFromRecord } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

async function open(slug: string) {
  renderApp(`/tin-tuc/${slug}`);
  await screen.findByRole('navigation', { name: 'Đường dẫn trang' });
}

test('what was corrected in an article is told below it, with the day', async () => {
  await open('du-lieu-mo-nganh-khoa-hoc-va-cong-nghe-2026');
  const list = await screen.findByRole('region', { name: 'Đính chính' });
  const items = within(list).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    '11-11-2026: Tổng số bộ dữ liệu của ngành là 27, không phải 25 như bản đăng lần đầu. Ban Biên tập xin lỗi Quý vị.',
  ]);
  expect(within(list).getByText('11-11-2026').getAttribute('datetime')).toBe('2026-11-11');
});

test('an article without corrections has no such list', async () => {
  await open('lich-tiep-cong-dan-quy-4-2026');
  expect(screen.queryByRole('region', { name: 'Đính chính' })).toBeNull();
});
