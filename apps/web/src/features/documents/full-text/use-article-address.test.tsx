import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useArticleAddress } from './use-article-address.ts';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/van-ban/luat#dieu-57');
});
afterEach(() => vi.useRealTimers());

test('the article being read comes into the address when the page rests', () => {
  renderHook(() => useArticleAddress('dieu-4'));
  vi.advanceTimersByTime(1_000);
  expect(location.hash).toBe('#dieu-4');
});

test('a link that is followed before the page rests keeps its address', () => {
  renderHook(() => useArticleAddress('dieu-4'));
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(100);
  history.replaceState(null, '', '#dieu-3');
  vi.advanceTimersByTime(1_000);
  expect(location.hash).toBe('#dieu-3');
});
