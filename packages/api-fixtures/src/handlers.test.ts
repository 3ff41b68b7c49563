import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failIfUnrecorded, handlers } from './handlers.ts';
import { recorded } from './recorded.ts';

const server = setupServer(...handlers);
beforeAll(() => server.listen());
afterAll(() => server.close());

const get = (address: string) => fetch(`http://localhost/api/v1${address}`);

test('an address is answered from the record, whatever the order of its parameters', async () => {
  const query = { page: '1', pageSize: '12' };
  for (const address of ['/articles?page=1&pageSize=12', '/articles?pageSize=12&page=1']) {
    expect(await (await get(address)).json()).toEqual(recorded('/articles', { query }));
  }
  expect((await get('/videos/khong-co')).status).toBe(404);
  expect(failIfUnrecorded).not.toThrow();
});

test('an address that is not recorded fails the test once, which says what to do', async () => {
  expect((await get('/videos/chua-ghi')).status).toBe(501);
  expect(failIfUnrecorded).toThrow(
    /^\/videos\/chua-ghi is not recorded: .*npm run record-fixtures/,
  );
  expect(failIfUnrecorded).not.toThrow();
});
