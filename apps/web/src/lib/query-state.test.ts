import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { readQueries, writeQueries } from './query-state.ts';

test('what the server loaded is found in the browser under the same key', () => {
  const server = new QueryClient();
  server.setQueryData(['news', 'list', { page: 1 }], { data: ['tin'] });
  const browser = new QueryClient();
  readQueries(browser, writeQueries(server));
  expect(browser.getQueryData(['news', 'list', { page: 1 }])).toEqual({ data: ['tin'] });
});

test('the same content gives the same text, whenever it was loaded', () => {
  const write = (updatedAt: number) => {
    const client = new QueryClient();
    client.setQueryData(['site'], { name: 'Sở' }, { updatedAt });
    return writeQueries(client);
  };
  expect(write(1)).toBe(write(2));
});

test('a query that failed is left to the browser', async () => {
  const server = new QueryClient();
  const failing = {
    queryKey: ['site'],
    queryFn: () => Promise.reject(new Error('away')),
    retry: false,
  };
  await server.prefetchQuery(failing);
  expect(writeQueries(server)).toBe('[]');
});
