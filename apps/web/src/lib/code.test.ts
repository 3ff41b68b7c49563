// @vitest-environment jsdom
import { http, HttpResponse } from 'msw/http';
import { beforeEach, expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { ApiError, NO_ANSWER } from '@portal/client/api-error';
import { loadCode, loadInFull, mayLoadInFull, MissingCode } from './code.ts';

answerFromRecord();
beforeEach(() => sessionStorage.clear());

const FILE = './gone-1a2b3c.ts';
const gone = () => import(/* @vite-ignore */ FILE);

test('code that is there is loaded', async () => {
  expect(await loadCode(async () => 'module')).toBe('module');
});

test.each([200, 404, 503])(
  'code that does not come while the server answers %i is missing',
  async (status) => {
    mockServer.use(http.head('*/healthz', () => new HttpResponse(null, { status })));
    await expect(loadCode(gone)).rejects.toThrow(MissingCode);
  },
);

test('code that does not come without a network is an answer that did not come', async () => {
  mockServer.use(http.head('*/healthz', () => HttpResponse.error()));
  const error = await loadCode(gone).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: NO_ANSWER });
});

test('an address may be loaded in full once, another address once more', () => {
  for (const address of ['/video', '/van-ban']) {
    history.replaceState(null, '', address);
    // React may render again before anything happens.
    expect([mayLoadInFull(), mayLoadInFull()]).toEqual([true, true]);
    loadInFull();
    expect(mayLoadInFull()).toBe(false);
  }
});

test('a browser that keeps no note of it loads nothing in full by itself', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const kept = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
  Object.defineProperty(window, 'sessionStorage', { configurable: true, get: refuse });
  expect(mayLoadInFull()).toBe(false);
  if (kept) Object.defineProperty(window, 'sessionStorage', kept);
});
