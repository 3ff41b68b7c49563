import { fireEvent } from '@testing-library/react';
import { createMemoryRouter, RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { answerFromRecord } from '../../tests/mock-server.ts';
import { routes } from '../routes.tsx';
import { loadAheadOnIntent } from './load-ahead.ts';
import { createQueryClient, queryClientContext } from './query-client.ts';

answerFromRecord();

const queryClient = createQueryClient();

let end: () => void;

beforeAll(() => {
  const getContext = () => new RouterContextProvider(new Map([[queryClientContext, queryClient]]));
  const router = createMemoryRouter(routes, { initialEntries: ['/tin-tuc'], getContext });
  end = loadAheadOnIntent({ routes: router.routes, getContext });
});
afterAll(() => end());
beforeEach(() => queryClient.clear());

function linkTo(href: string, more: Record<string, string> = {}): HTMLElement {
  const link = document.createElement('a');
  Object.assign(link, { href, ...more });
  document.body.replaceChildren(link);
  link.append(document.createElement('b'));
  return link;
}

const loaded = () =>
  queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey[0]);
const PATIENCE = { timeout: 20_000 };

/** Presses a link and waits until the load has begun, because the next press would cancel it. */
async function press(link: HTMLElement): Promise<void> {
  fireEvent.pointerDown(link);
  await new Promise((resolve) => setTimeout(resolve));
}

test('a link that is pressed has its page loaded at once', async () => {
  const pressed = linkTo('/video').firstElementChild;
  if (pressed) fireEvent.pointerDown(pressed);
  await expect.poll(loaded, PATIENCE).toContain('videos');
});

test('so has one that is focused, or pointed at for a moment', async () => {
  fireEvent.focusIn(linkTo('/hinh-anh'));
  await expect.poll(loaded, PATIENCE).toContain('galleries');
  fireEvent.pointerOver(linkTo('/tin-tuc/hoi-nghi-tong-ket-2018'));
  await expect.poll(loaded, PATIENCE).toContain('news');
});

test('a finger that scrolls loads nothing of the link that it began on, one that stays does', async () => {
  const link = linkTo('/hinh-anh');
  fireEvent.pointerDown(link, { pointerType: 'touch' });
  fireEvent.pointerCancel(link, { pointerType: 'touch' });
  // Longer than the pause before a load.
  await new Promise((resolve) => setTimeout(resolve, 150));
  fireEvent.pointerDown(linkTo('/video'), { pointerType: 'touch' });
  await expect.poll(loaded, PATIENCE).toContain('videos');
  expect(loaded()).not.toContain('galleries');
});

test('a mouse that only passes over links loads nothing', async () => {
  fireEvent.pointerOver(linkTo('/van-ban'));
  fireEvent.pointerOver(document.body);
  fireEvent.pointerDown(linkTo('/video?trang=1'));
  await expect.poll(loaded, PATIENCE).toContain('videos');
  expect(loaded()).not.toContain('documents');
});

test.each([
  ['other sites', linkTo('https://example.com/hinh-anh'), '/video?a=1'],
  ['new tabs', linkTo('/hinh-anh?trang=1', { target: '_blank' }), '/video?a=2'],
  ['downloads', linkTo('/hinh-anh?trang=1', { download: 'a.pdf' }), '/video?a=3'],
])('%s are not loaded', async (_, link, next) => {
  document.body.replaceChildren(link);
  await press(link);
  await press(linkTo(next));
  await expect.poll(loaded, PATIENCE).toContain('videos');
  expect(loaded()).not.toContain('galleries');
});

test('nothing is asked of the API for an address that is no page', async () => {
  // Loaded code sends its requests at once.
  await import('../pages/not-found.tsx');
  const asked = vi.spyOn(globalThis, 'fetch');
  await press(linkTo('/api/v1/docs'));
  await press(linkTo('/video?a=4'));
  await expect.poll(loaded, PATIENCE).toContain('videos');
  expect(asked.mock.calls.map(([url]) => new Request(url).url)).toEqual([
    expect.stringContaining('/api/v1/videos'),
  ]);
});

test('nothing is loaded ahead for visitors who save data', async () => {
  const saving = { value: { saveData: true }, configurable: true };
  Object.defineProperty(navigator, 'connection', saving);
  await press(linkTo('/hinh-anh'));
  Reflect.deleteProperty(navigator, 'connection');
  fireEvent.pointerDown(linkTo('/video?trang=1'));
  await expect.poll(loaded, PATIENCE).toContain('videos');
  expect(loaded()).not.toContain('galleries');
});
