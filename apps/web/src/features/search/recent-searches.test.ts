// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const KEY = 'tim-gan-day';

/** As after a fresh load of the page, without the module's state in memory. */
async function load() {
  vi.resetModules();
  const module = await import('./recent-searches.ts');
  const { result } = renderHook(() => module.useRecentSearches());
  const note = (...texts: string[]) => act(() => texts.forEach((text) => module.noteSearch(text)));
  return { ...module, note, recent: () => result.current };
}

beforeEach(() => localStorage.clear());
afterEach(() => void vi.restoreAllMocks());

it('the newest stands first, each once whatever its capitals, and the device remembers', async () => {
  const { note, recent } = await load();
  note('khoa học', 'Giải thưởng', 'KHOA HỌC', 'khoa hoc');
  expect(recent()).toEqual(['khoa hoc', 'KHOA HỌC', 'Giải thưởng']);
  expect((await load()).recent()).toEqual(['khoa hoc', 'KHOA HỌC', 'Giải thưởng']);
});

it('eight are kept', async () => {
  const { note, recent } = await load();
  note(...'abcdefghij'.split(''));
  expect(recent()).toEqual('jihgfedc'.split(''));
});

it('one can be forgotten, or all', async () => {
  const { note, recent, forgetSearch, forgetAllSearches } = await load();
  note('một', 'hai');
  act(() => forgetSearch('hai'));
  expect(recent()).toEqual(['một']);
  act(() => forgetAllSearches());
  expect(recent()).toEqual([]);
  expect(localStorage.getItem(KEY)).toBe('[]');
});

it.each(['', 'null', '{"a":1}', '[1,2]', '["một"', '["", "???"]', '"một"'])(
  'anything else in the storage, such as «%s», is nothing',
  async (text) => {
    localStorage.setItem(KEY, text);
    const { note, recent } = await load();
    expect(recent()).toEqual([]);
    note('hai');
    expect(recent()).toEqual(['hai']);
  },
);

it('where storage is blocked this visit still knows', async () => {
  const blocked = () => {
    throw new DOMException('Denied', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
  const { note, recent } = await load();
  note('một', 'hai');
  expect(recent()).toEqual(['hai', 'một']);
});

it('what another tab forgets is forgotten here', async () => {
  const { note, recent } = await load();
  note('một');
  localStorage.setItem(KEY, '[]');
  act(() => void dispatchEvent(new StorageEvent('storage', { key: KEY })));
  expect(recent()).toEqual([]);
  note('hai');
  localStorage.clear();
  act(() => void dispatchEvent(new StorageEvent('storage', { key: null })));
  expect(recent()).toEqual([]);
});
