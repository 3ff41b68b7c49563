import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { atOnceWhen } from '../../../tests/at-once-when.ts';
import { answerFromRecord } from '../../../tests/mock-server.ts';
import { renderApp } from '../../../tests/render-app.tsx';
import {
  active,
  field,
  open,
  openAndType,
  options,
  typeAtOnce,
} from '../../../tests/search-field.ts';
import { forgetAllSearches, noteSearch } from './recent-searches.ts';

answerFromRecord();
beforeEach(() => forgetAllSearches());

const removals = () =>
  screen.queryAllByRole('button', { name: /khỏi lịch sử tìm kiếm$/ }).map((one) => one.ariaLabel);

test('an empty field offers what was searched for before, and a choice searches again', async () => {
  noteSearch('nhan hieu');
  noteSearch('<b>');
  const { user } = await open();
  await user.click(field());
  await screen.findByRole('listbox', { name: 'Từ khóa đã tìm gần đây' });
  expect(options()).toEqual(['<b>', 'nhan hieu']);
  expect(screen.getByText('Chỉ lưu trên thiết bị này.')).toBeDefined();
  await user.keyboard('{ArrowUp}{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Tìm “nhan hieu”' });
  expect(options()).toEqual([]);
});

test('a search is noted when its results are shown, not while it is typed', async () => {
  const { user, router } = await openAndType('37 2018');
  await user.keyboard('{Escape}{Escape}');
  typeAtOnce('nhan hieu');
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Tìm “nhan hieu”' });
  await router.navigate('/tim-kiem?q=%3F%3F');
  await screen.findByRole('heading', { level: 1, name: 'Tìm kiếm' });
  await router.navigate('/so-do');
  await screen.findByRole('heading', { level: 1, name: 'Sơ đồ trang' });
  await user.click(field());
  await screen.findByRole('listbox', { name: 'Từ khóa đã tìm gần đây' });
  expect(options()).toEqual(['nhan hieu']);
});

test('the Delete key takes the active one out, a button any', async () => {
  for (const text of ['ba', 'hai', 'một']) noteSearch(text);
  const { user } = await open();
  await user.click(field());
  await screen.findByRole('listbox');
  await user.keyboard('{ArrowDown}{Delete}');
  expect(removals()).toEqual(['Xóa “hai” khỏi lịch sử tìm kiếm', 'Xóa “ba” khỏi lịch sử tìm kiếm']);
  expect(active()).toBe('hai');
  await user.click(screen.getByRole('button', { name: 'Xóa “ba” khỏi lịch sử tìm kiếm' }));
  expect(options()).toEqual(['hai']);
  expect(document.activeElement).toBe(field());
});

test('the keyboard reaches the button that clears the history; the focus returns', async () => {
  noteSearch('một');
  const { user } = await open();
  await user.click(field());
  await screen.findByRole('listbox');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Xóa lịch sử tìm kiếm' }));
  await user.keyboard('{Enter}');
  expect(options()).toEqual([]);
  expect(document.activeElement).toBe(field());
  expect(within(screen.getByRole('banner')).getByText('Đã xóa lịch sử tìm kiếm.')).toBeDefined();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tìm kiếm' }));
});

test('a key that comes together with the list is not lost', async () => {
  renderApp('/tim-kiem?q=giai+thuong');
  await screen.findByRole('heading', { level: 1, name: 'Tìm “giai thuong”' });
  atOnceWhen(
    () => document.querySelector('search [role=status]') !== null,
    () => typeAtOnce(''),
  );
  field().focus();
  await screen.findByRole('listbox', { name: 'Từ khóa đã tìm gần đây' });
  expect(options()).toEqual(['giai thuong']);
});
