import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { plainErrors, readQueries, scriptJson, writeState, type PageState } from './page-state.ts';

function stateOf(queryClient: QueryClient): PageState {
  return JSON.parse(writeState({ address: '/', queryClient, loaderData: {}, errors: null }));
}

test('what the server loaded is found in the browser under the same key', () => {
  const server = new QueryClient();
  server.setQueryData(['news', 'list', { page: 1 }], { data: ['tin'] });
  const browser = new QueryClient();
  readQueries(browser, stateOf(server).queries);
  expect(browser.getQueryData(['news', 'list', { page: 1 }])).toEqual({ data: ['tin'] });
});

test('the same content gives the same state, whenever it was loaded', () => {
  const write = (updatedAt: number) => {
    const client = new QueryClient();
    client.setQueryData(['site'], { name: 'Sở' }, { updatedAt });
    return stateOf(client);
  };
  expect(write(1)).toEqual(write(2));
});

test('a query that failed is left to the browser', async () => {
  const server = new QueryClient();
  const failing = {
    queryKey: ['site'],
    queryFn: () => Promise.reject(new Error('away')),
    retry: false,
  };
  await server.prefetchQuery(failing);
  expect(stateOf(server).queries).toEqual([]);
});

test('data that several pages share is written for each of them, what is no object too', () => {
  const shared = { name: '</script>' };
  const clients = ['a', 'b'].map((key) => {
    const client = new QueryClient();
    client.setQueryData([key], shared);
    client.setQueryData(['null'], null);
    return client;
  });
  expect(clients.map((client) => stateOf(client).queries)).toEqual([
    [
      [['a'], shared],
      [['null'], null],
    ],
    [
      [['b'], shared],
      [['null'], null],
    ],
  ]);
});

test.each(['</script><script>alert(1)</script>', '<!-- ', '<SCRIPT>', '</ScRiPt >', '$& `'])(
  'nothing in the state can leave its script element: %s',
  (text) => {
    const json = scriptJson({ text });
    expect(json).not.toMatch(/<(?:\/|!--|script)/i);
    expect(JSON.parse(json)).toEqual({ text });
  },
);

test('an unexpected error takes none of its words to the visitor', () => {
  const errors = plainErrors({ page: new Error('connect ECONNREFUSED 10.0.0.7:5432') });
  expect(JSON.stringify(errors)).not.toContain('ECONNREFUSED');
  expect(errors).toEqual({ page: expect.objectContaining({ status: 500 }) });
});
