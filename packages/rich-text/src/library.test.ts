import { expect, test } from 'vitest';
import { fromHtml } from './canonical.js';
import { libraryPaths, withLibraryFacts } from './library.js';
import { toHtml } from './write/html.js';

const html =
  '<table><tr><td><img src="/uploads/a.png" width="1" height="1"></td></tr></table>' +
  '<p class="attachment"><a href="/uploads/b.pdf">Báo cáo</a></p><img src="/uploads/gone.png">';

test('every file of the library is found, wherever it stands', () => {
  expect(libraryPaths(fromHtml(html))).toEqual([
    '/uploads/a.png',
    '/uploads/b.pdf',
    '/uploads/gone.png',
  ]);
});

test('sizes and kinds are what the library says', () => {
  const srcset = '/uploads/a_320.webp 320w, /uploads/a_640.webp 640w';
  const files = new Map([
    ['/uploads/a.png', { mime: 'image/png', bytes: 9, width: 640, height: 480, srcset }],
    [
      '/uploads/b.pdf',
      { mime: 'application/pdf', bytes: 85_000, width: null, height: null, srcset: null },
    ],
  ]);
  const stored = toHtml(withLibraryFacts(fromHtml(html), files));
  expect(stored).toContain(
    `src="/uploads/a.png" srcset="${srcset}" alt="" width="640" height="480"`,
  );
  expect(stored).toContain(
    'type="application/pdf">Báo cáo</a> <span class="size" data-bytes="85000">(PDF, 85 KB)',
  );
  expect(stored).toContain('<img src="/uploads/gone.png" alt="" loading="lazy">');
});

test('copies that the library no longer has are forgotten', () => {
  const file = { mime: 'image/png', bytes: 9, width: 640, height: 480, srcset: null };
  const old = '<img src="/uploads/a.png" srcset="/uploads/old.webp 320w">';
  const stored = toHtml(withLibraryFacts(fromHtml(old), new Map([['/uploads/a.png', file]])));
  expect(stored).toContain('<img src="/uploads/a.png" alt="" width="640"');
});
