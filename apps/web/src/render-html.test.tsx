import { lazy, Suspense, type ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderHtml } from './render-html.ts';

afterEach(() => void vi.restoreAllMocks());

function page(children: ReactNode) {
  return (
    <main>
      <title>Tin tức</title>
      <Suspense fallback={<p>Đang tải</p>}>{children}</Suspense>
    </main>
  );
}

function Failing(): ReactNode {
  throw new Error('broken');
}

test('a page is the same whether its parts had to be waited for or were there', async () => {
  const Part = lazy(async () => ({ default: () => <p>Nội dung</p> }));
  const waited = await renderHtml(page(<Part />));
  expect(waited).toEqual({
    head: '<title>Tin tức</title>',
    body: '<main><!--$--><p>Nội dung</p><!--/$--></main>',
  });
  expect(await renderHtml(page(<Part />))).toEqual(waited);
});

test('what fails inside a boundary leaves its fallback, and is told', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { body } = await renderHtml(page(<Failing />));
  expect(body).toContain('<p>Đang tải</p>');
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'broken' }));
});

test('what fails or waits outside of one fails the page or is waited for', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  await expect(renderHtml(<Failing />)).rejects.toThrow('broken');
  const Part = lazy(async () => ({ default: () => <p>Nội dung</p> }));
  expect(await renderHtml(<Part />)).toEqual({ head: '', body: '<p>Nội dung</p>' });
});
