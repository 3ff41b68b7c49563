import { recorded } from '@portal/api-fixtures/recorded';
import { http, HttpResponse } from 'msw/http';
import { expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { NO_ANSWER } from '@portal/client/api-error';
import { fetchAnswer } from './api.ts';

answerFromRecord();

const { data: site } = recorded('/site');
const fetchSite = (signal?: AbortSignal) => fetchAnswer('site', '/site', {}, { signal });
const answering = (...arguments_: Parameters<typeof http.get>) =>
  mockServer.use(http.get(...arguments_));

test('an answer is given as the contract describes it', async () => {
  expect((await fetchSite()).data).toEqual(site);
});

test('parameters without a value are left out of the address', async () => {
  let search = '';
  answering('*/api/v1/site', ({ request }) => {
    ({ search } = new URL(request.url));
    return HttpResponse.json({ data: site, meta: {} });
  });
  await fetchAnswer('site', '/site', { page: 2, category: undefined });
  expect(search).toBe('?page=2');
});

test('an answer outside the contract is an error, not something to show', async () => {
  answering('*/api/v1/site', () => HttpResponse.json({ data: { ...site, menu: null }, meta: {} }));
  await expect(fetchSite()).rejects.toMatchObject({ name: 'ApiError', status: 502 });
});

test('a refusal carries its status and what the API says of it', async () => {
  const refusal = { type: 'about:blank', title: 'Sai', status: 400, detail: 'page: sai' };
  answering('*/api/v1/site', () => HttpResponse.json(refusal, { status: 400 }));
  await expect(fetchSite()).rejects.toMatchObject({ status: 400, problem: refusal });
});

test('a page of a gateway in place of JSON is told by its status', async () => {
  answering('*/api/v1/site', () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 }));
  await expect(fetchSite()).rejects.toMatchObject({ status: 502, problem: undefined });
});

test('no network is an error without a status', async () => {
  answering('*/api/v1/site', () => HttpResponse.error());
  await expect(fetchSite()).rejects.toMatchObject({ name: 'ApiError', status: NO_ANSWER });
});

test('who gives up gets the reason of their own signal', async () => {
  answering('*/api/v1/site', () => new Promise<never>(() => undefined));
  const controller = new AbortController();
  const answer = fetchSite(controller.signal);
  controller.abort(new Error('gone'));
  await expect(answer).rejects.toThrow('gone');
});
