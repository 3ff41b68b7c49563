import { recorded } from '@portal/api-fixtures/recorded';
import { answering } from '@portal/api-fixtures/handlers';
import { unavailable } from '@portal/api-fixtures/errors';
import { createElement, useId } from 'react';
import { http } from 'msw/http';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAnswers } from '../server/kept-answers/keep-api-answers.ts';
import { answerFromRecord, mockServer } from '../tests/mock-server.ts';

answerFromRecord();

const ARTICLE = '/tin-tuc/hoi-nghi-tong-ket-2018';
const HOUR_MS = 3_600_000;
let published = '1';
let headers = 0;

/** Turns the cache of parts off. */
let isPlain = false;

vi.mock('./ui/kept.tsx', async (importOriginal) => {
  const original = await importOriginal<typeof import('./ui/kept.tsx')>();
  const kept: typeof original.kept = (Part, factsOf) => {
    const Kept = original.kept(Part, factsOf);
    const Plain: typeof Part = (props) => {
      useId();
      return createElement(Part, props);
    };
    return (props) => createElement(isPlain ? Plain : Kept, props);
  };
  return { ...original, kept };
});

/** Counts the renderings of the header. */
vi.mock('./layout/search-form.tsx', async (importOriginal) => {
  const { SearchForm } = await importOriginal<typeof import('./layout/search-form.tsx')>();
  return {
    SearchForm: () => {
      headers += 1;
      return createElement(SearchForm);
    },
  };
});

// Other files of this process may have loaded the modules without the mocks.
vi.resetModules();
const { askApiThrough, render } = await import('./entry-server.tsx');
askApiThrough((askNow) => keepAnswers(askNow, () => published));

beforeEach(() => {
  published += '1';
  headers = 0;
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => {
  vi.doUnmock('./ui/kept.tsx');
  vi.doUnmock('./layout/search-form.tsx');
  vi.resetModules();
});

const pageAt = (address: string) => render(new Request(`http://site${address}`));

async function plainPageAt(address: string) {
  isPlain = true;
  try {
    return await pageAt(address);
  } finally {
    isPlain = false;
  }
}

const ADDRESSES = [
  ...['/', ARTICLE, '/tin-tuc', '/tin-tuc?trang=2', '/tin-tuc/chuyen-muc/so-huu-tri-tue'],
  ...['/tin-tuc/ngay/2019-02-26', '/tin-tuc/thang/2019-02', '/tin-tuc/nam/2019', '/van-ban'],
  ...['/van-ban/37-2018-qd-ubnd', '/video', '/video/bao-ho-chi-dan-dia-ly-tai-thanh-hoa'],
  ...['/hinh-anh', '/hinh-anh/khoa-hoc-tren-moi-mien-que-2026', '/tim-kiem', '/trang/gioi-thieu'],
  ...['/so-do', '/khong-co', '/tin-tuc/khong-co-tin-nay'],
];

test('a page is the same with parts that other pages have rendered, byte for byte', async () => {
  const plain = await inTurn(plainPageAt);
  expect(await inTurn(pageAt)).toEqual(plain);
  const rendered = headers;
  expect(await inTurn(pageAt)).toEqual(plain);
  // Only the search page renders its own header.
  expect(headers).toBe(rendered + 1);
});

async function inTurn(read: (address: string) => Promise<unknown>): Promise<unknown[]> {
  const pages: unknown[] = [];
  for (const address of ADDRESSES) pages.push(await read(address));
  return pages;
}

test('the header is rendered once for all pages of a section', async () => {
  await pageAt('/van-ban');
  await pageAt('/van-ban/37-2018-qd-ubnd');
  await pageAt('/van-ban/46-2025-qd-ubnd');
  const once = headers;
  await pageAt('/van-ban/27-2020-qd-ubnd');
  expect(headers).toBe(once);
  await pageAt('/video');
  expect(headers).toBe(once + 1);
});

test('a part follows what is published, and the day', async () => {
  const tomorrow = Date.now() + 24 * HOUR_MS;
  await pageAt(ARTICLE);
  await pageAt(ARTICLE);
  const before = headers;
  const site = structuredClone(recorded('/site', {}));
  site.data.agencyName = 'Sở Khoa học và Công nghệ';
  mockServer.use(answering('/site', site));
  await pageAt(ARTICLE);
  expect(headers).toBe(before);
  published += '1';
  expect(await pageAt(ARTICLE)).toEqual(await plainPageAt(ARTICLE));
  expect(headers).toBeGreaterThan(before);
  vi.setSystemTime(tomorrow);
  expect(await pageAt(ARTICLE)).toEqual(await plainPageAt(ARTICLE));
});

test('what stands in for data that could not be loaded is not kept', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const failing = ['*/api/v1/site', '*/api/v1/categories', '*/api/v1/articles/calendar'];
  mockServer.use(...failing.map((path) => http.get(path, unavailable)));
  const poor = await pageAt(ARTICLE);
  mockServer.resetHandlers();
  const whole = await pageAt(ARTICLE);
  expect(whole).not.toEqual(poor);
  expect(whole).toEqual(await plainPageAt(ARTICLE));
});
