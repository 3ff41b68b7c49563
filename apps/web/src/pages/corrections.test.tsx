import { answering } from '@portal/api-fixtures/handlers';
import { recorded } from '@portal/api-fixtures/recorded';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
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

const corrections = [{ date: '2026-11-20', note: 'Sửa tên người phát biểu.' }];
const told = '20-11-2026: Sửa tên người phát biểu.';

async function correctionAt(address: string) {
  renderApp(address);
  const list = await screen.findByRole('region', { name: 'Đính chính' });
  return within(list).getByRole('listitem').textContent;
}

test('so it is told of a video', async () => {
  const slug = 'bao-ho-chi-dan-dia-ly-tai-thanh-hoa';
  const answer = recorded('/videos/{slug}', { slug });
  const data = { ...answer.data, corrections };
  mockServer.use(answering('/videos/{slug}', { ...answer, data }, slug));
  expect(await correctionAt(`/video/${slug}`)).toBe(told);
});

test('and of an album', async () => {
  const slug = 'khoa-hoc-tren-moi-mien-que-2026';
  const answer = recorded('/galleries/{slug}', { slug });
  const data = { ...answer.data, corrections };
  mockServer.use(answering('/galleries/{slug}', { ...answer, data }, slug));
  expect(await correctionAt(`/hinh-anh/${slug}`)).toBe(told);
});
