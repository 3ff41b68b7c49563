import { answering } from '@portal/api-fixtures/handlers';
import { recorded } from '@portal/api-fixtures/recorded';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

const SLUG = 'lich-tiep-cong-dan-quy-4-2026';
const obsolete = { on: '2026-11-20', reason: 'Đã có lịch quý I năm 2027.' };
const banner = { name: 'Nội dung không còn áp dụng' };

test('an article that no longer applies says so above its text, with reason and day', async () => {
  const answer = recorded('/articles/{slug}', { slug: SLUG });
  const data = { ...answer.data, obsolete };
  mockServer.use(answering('/articles/{slug}', { ...answer, data }, SLUG));
  renderApp(`/tin-tuc/${SLUG}`);
  const told = await screen.findByRole('region', banner);
  expect(told.textContent).toContain(obsolete.reason);
  expect(told.textContent).toContain('20-11-2026');
});

test('one that applies has no such banner', async () => {
  renderApp(`/tin-tuc/${SLUG}`);
  await screen.findByRole('navigation', { name: 'Đường dẫn trang' });
  expect(screen.queryByRole('region', banner)).toBeNull();
});

test('a page tells it as an article does, and so do its corrections', async () => {
  const answer = recorded('/pages/{slug}', { slug: 'gioi-thieu' });
  const corrections = [{ date: '2026-11-20', note: 'Sửa tên phòng.' }];
  const data = { ...answer.data, obsolete, corrections };
  mockServer.use(answering('/pages/{slug}', { ...answer, data }, 'gioi-thieu'));
  renderApp('/trang/gioi-thieu');
  expect(await screen.findByRole('region', banner)).toBeDefined();
  const list = screen.getByRole('region', { name: 'Đính chính' });
  expect(within(list).getByRole('listitem').textContent).toBe('20-11-2026: Sửa tên phòng.');
});
