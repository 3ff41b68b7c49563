import { cleanup, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { beforeEach, expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';
import { loadCode } from '../lib/code.ts';
import { unavailable } from '../lib/errors.ts';
import { leaveFirstPage, watchFirstPage } from '../lib/first-page.ts';
import { ProblemPage } from './problem.tsx';

answerFromRecord();
beforeEach(() => sessionStorage.clear());

const FILE = './gone-1a2b3c.tsx';

/** A tab whose page at /moi is in a file that the site no longer has. */
function openTab() {
  const lazy = () => loadCode(() => import(/* @vite-ignore */ FILE));
  const old = { path: '/', Component: () => <h1>Trang cũ</h1> };
  return renderApp('/', [old, { path: '/moi', lazy, ErrorBoundary: ProblemPage }]).router;
}

const isNoted = () => sessionStorage.length > 0;

test('a page whose code is gone is loaded in full, without a word of error', async () => {
  mockServer.use(http.head('*/healthz', () => HttpResponse.text('ok')));
  const router = openTab();
  await router.navigate('/moi');
  await waitFor(() => expect(isNoted()).toBe(true));
  expect(router.state.location.pathname).toBe('/moi');
  expect(screen.queryByRole('heading')).toBeNull();
});

test('where loading it in full has not helped, the visitor is told so and may try again', async () => {
  mockServer.use(http.head('*/healthz', () => HttpResponse.text('ok')));
  const first = openTab();
  await first.navigate('/moi');
  await waitFor(() => expect(isNoted()).toBe(true));
  cleanup();
  await openTab().navigate('/moi');
  expect(await screen.findByRole('heading', { name: 'Chưa tải được trang' })).toBeDefined();
  expect(screen.getByText(/đã được tự động tải lại nhưng vẫn chưa/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeDefined();
});

test('without a network nothing is loaded in full, and the network is named', async () => {
  mockServer.use(http.head('*/healthz', () => HttpResponse.error()));
  await openTab().navigate('/moi');
  expect(await screen.findByText(/kiểm tra kết nối mạng/)).toBeDefined();
  expect(isNoted()).toBe(false);
});

/** A tab at an address for which the cms, being away, returns nothing. */
function openAway(address: string) {
  const loader = () => {
    throw unavailable();
  };
  const seen = { path: '/', Component: () => <h1>Trang đã xem</h1> };
  const { router } = renderApp(address, [
    seen,
    { path: '/moi', loader, Component: () => null, ErrorBoundary: ProblemPage },
  ]);
  watchFirstPage(router);
  return router;
}

const alive = http.head('*/healthz', () => HttpResponse.text('ok'));

test('while the cms is away, what a visitor goes to is loaded in full from the web server', async () => {
  mockServer.use(alive);
  const router = openAway('/');
  await router.navigate('/moi');
  await waitFor(() => expect(isNoted()).toBe(true));
  expect(router.state.location.pathname).toBe('/moi');
  expect(screen.queryByRole('heading')).toBeNull();
});

test('what came in full without the content is not loaded again', async () => {
  mockServer.use(alive);
  openAway('/moi');
  expect(await screen.findByRole('heading', { name: 'Chưa tải được trang' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeDefined();
  expect(isNoted()).toBe(false);
});

test('where the web server cannot be reached either, the network is named', async () => {
  mockServer.use(http.head('*/healthz', () => HttpResponse.error()));
  await openAway('/').navigate('/moi');
  expect(await screen.findByText(/kiểm tra kết nối mạng/)).toBeDefined();
  expect(isNoted()).toBe(false);
});

test('a document that was sent for another address loads its own once', async () => {
  mockServer.use(alive);
  openAway('/moi');
  leaveFirstPage();
  await waitFor(() => expect(isNoted()).toBe(true));
  cleanup();
  openAway('/moi');
  leaveFirstPage();
  expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeDefined();
});
