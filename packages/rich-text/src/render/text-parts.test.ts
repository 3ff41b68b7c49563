import { expect, test } from 'vitest';
import { fromHtml } from '../canonical.js';
import { toHtml } from '../write/html.js';
import { textParts } from './text-parts.js';

const partsOf = (html: string) => textParts(toHtml(fromHtml(html)));

test('pictures tell whether they are described or decorative', () => {
  const picture = (more: string) => `<figure><img src="/uploads/a.webp" ${more}></figure>`;
  expect(
    partsOf(picture('alt="Trao &quot;giải&quot;"') + picture('') + picture('role="presentation"')),
  ).toMatchObject({
    pictures: [
      { alt: 'Trao "giải"', isDecorative: false },
      { alt: '', isDecorative: false },
      { alt: '', isDecorative: true },
    ],
  });
});

test('tables tell whether they have a head', () => {
  const row = (cell: string) => `<tr><${cell}>A</${cell}><td>1</td></tr>`;
  const { tables } = partsOf(`<table>${row('td')}</table><table>${row('th')}</table>`);
  expect(tables).toEqual([{ hasHead: false }, { hasHead: true }]);
});

test('headings and links have their words, with marks inside them', () => {
  const { headings, links } = partsOf(
    '<h3>Kết <em>quả</em></h3><p><a href="portal:page/abc">xem <strong>trang</strong></a> này</p>',
  );
  expect(headings).toEqual([{ level: 3, text: 'Kết quả' }]);
  expect(links).toEqual([{ href: 'portal:page/abc', text: 'xem trang' }]);
});

test('words of two blocks do not run together', () => {
  expect(partsOf('<p>Ngày 31/02</p><p>/2026 &amp; sau</p>').words).toMatch(/31\/02\n+\/2026 & sau/);
});
