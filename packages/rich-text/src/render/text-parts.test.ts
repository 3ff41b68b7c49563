import { expect, test } from 'vitest';
import { fromHtml } from '../canonical.js';
import { toHtml } from '../write/html.js';
import { isUndescribed, textParts } from './text-parts.js';

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

test.each([
  ['alt="Lễ trao giải" width="1"', false],
  ['alt="" role="presentation"', false],
  ['alt=""', true],
  ['alt="  "', true],
  ['', true],
])('a picture with %s says nothing: %s', (more, is) => {
  const { pictures } = textParts(`<figure><img src="/uploads/a.webp" ${more}></figure>`);
  expect(pictures.map((picture) => isUndescribed(picture))).toEqual([is]);
});

test('tables tell whether they have a head, and what is in them', () => {
  const row = (cell: string) => `<tr><${cell}>A <b>b</b>c</${cell}><td>1</td></tr>`;
  const { tables } = partsOf(
    `<p>Trước</p><table>${row('td')}</table><p>Giữa</p><table>${row('th')}</table><p>Sau</p>`,
  );
  expect(tables).toMatchObject([{ hasHead: false }, { hasHead: true }]);
  expect(tables.map(({ text }) => text.match(/\S+/g))).toEqual([
    ['A', 'bc', '1'],
    ['A', 'bc', '1'],
  ]);
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
