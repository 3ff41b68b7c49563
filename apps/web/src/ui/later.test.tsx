import { act, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import styles from './later.module.css';

const RENDERED = `<div class="${styles.place}"><!--$--><a href="/x">Liên kết</a><!--/$--></div>`;

beforeEach(() => {
  // Whether the page has been touched is known once for each page.
  vi.resetModules();
  document.body.innerHTML = `<div id="root">${RENDERED}</div><script id="page-state">{}</script>`;
});
afterEach(() => void (document.body.innerHTML = ''));

async function hydrate(load: () => Promise<() => ReactNode>) {
  const { later } = await import('./later.tsx');
  const Part = later(load);
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  await act(async () => {
    hydrateRoot(root, <Part />, { onRecoverableError: () => undefined });
  });
}

const settle = () => act(() => new Promise<void>((resolve) => void setTimeout(resolve, 20)));

test('stays as it was rendered until the first touch brings its code', async () => {
  const load = vi.fn<() => Promise<() => ReactNode>>(async () => () => (
    <a href="/x" onClick={() => undefined}>
      Liên kết
    </a>
  ));
  await hydrate(load);
  const link = screen.getByRole('link', { name: 'Liên kết' });
  await settle();
  expect(load).not.toHaveBeenCalled();
  await act(async () => void window.dispatchEvent(new Event('scroll')));
  await settle();
  expect(load).toHaveBeenCalledOnce();
  expect(screen.getByRole('link', { name: 'Liên kết' })).toBe(link);
});

test('stays as it was rendered where its code cannot be loaded', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  await hydrate(() => Promise.reject(new Error('gone')));
  await act(async () => void window.dispatchEvent(new Event('scroll')));
  await settle();
  expect(screen.getByRole('link', { name: 'Liên kết' })).toHaveProperty('isConnected', true);
  vi.unstubAllGlobals();
});
