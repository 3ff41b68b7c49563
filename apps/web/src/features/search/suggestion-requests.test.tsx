import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerFromRecord, mockServer } from '../../../tests/mock-server.ts';
import {
  field,
  holdAnswers,
  open,
  options,
  typeAtOnce,
  untilSuggesting,
} from '../../../tests/search-field.ts';
import { forgetAllSearches } from './recent-searches.ts';

answerFromRecord();
beforeEach(() => forgetAllSearches());
afterEach(() => void vi.useRealTimers());

test('letters typed in one go are asked for once, at the first pause', async () => {
  const asked = holdAnswers();
  const { user } = await open();
  await user.click(field());
  await untilSuggesting();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  typeAtOnce('k', 'kh', 'kho', 'khoa');
  await vi.advanceTimersByTimeAsync(149);
  expect(asked).toEqual([]);
  typeAtOnce('khoa h');
  await vi.advanceTimersByTimeAsync(149);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
  await waitFor(() => expect(asked.map(({ q }) => q)).toEqual(['khoa h']));
});

test('a text that is typed further gives up its request; its late answer is never shown', async () => {
  const asked = holdAnswers();
  const { user } = await open();
  await user.click(field());
  typeAtOnce('khoa');
  await waitFor(() => expect(asked.map(({ q }) => q)).toEqual(['khoa']));
  typeAtOnce('mua');
  await waitFor(() => expect(asked.map(({ q }) => q)).toEqual(['khoa', 'mua']));
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[1]?.answer('Mùa lúa');
  await screen.findByRole('option', { name: /^Mùa lúa/ });
  asked[0]?.answer('Khoa học');
  await user.keyboard('{ArrowDown}');
  expect(options()).toEqual(['Mùa lúa Tin bài', 'Tìm “mua” trong toàn bộ nội dung']);
});

test('while a longer text is asked for the list stands; for another text it goes', async () => {
  const asked = holdAnswers();
  await open();
  field().focus();
  typeAtOnce('khoa');
  await waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.answer('Khoa học');
  await screen.findByRole('option', { name: /^Khoa học/ });
  typeAtOnce('khóa h');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(options()).toEqual(['Khoa học Tin bài', 'Tìm “khóa h” trong toàn bộ nội dung']);
  typeAtOnce('mua');
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(options()).toEqual([]);
});

test.each(['?', ' ', '🎉', 'a'.repeat(201)])('nothing is asked for «%s»', async (typed) => {
  const asked = holdAnswers();
  await open();
  field().focus();
  await untilSuggesting();
  typeAtOnce(typed);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  typeAtOnce(`${typed} `);
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  typeAtOnce('mua');
  await waitFor(() => expect(asked.map(({ q }) => q)).toEqual(['mua']));
});

test('suggestions that fail, or are none, leave the form as it is', async () => {
  let count = 0;
  mockServer.use(
    http.get('*/api/v1/search/suggest', () => {
      count += 1;
      return HttpResponse.json({}, { status: 503 });
    }),
  );
  const { user } = await open();
  await user.click(field());
  typeAtOnce('mua');
  await waitFor(() => expect(count).toBe(1));
  expect(options()).toEqual([]);
  expect(screen.queryByText(/^Chưa tải được/)).toBeNull();
  mockServer.resetHandlers();
  typeAtOnce('mua xyz');
  await screen.findByText('Không có gợi ý.');
  expect(field().ariaExpanded).toBe('false');
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Tìm “mua xyz”' });
});
