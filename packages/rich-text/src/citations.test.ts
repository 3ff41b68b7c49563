import { toHtml } from './write/html.js';
import { fromHtml } from './canonical.js';
import { describe, expect, it } from 'vitest';
import { findCitationsInHtml } from './citations.js';

/** The HTML that becomes a link; null for a citation that cannot become one. */
function linksIn(html: string) {
  return findCitationsInHtml(html).map(({ key, place }) => ({
    key,
    link: place && html.slice(place.start, place.end),
  }));
}

const NOTE = '<section class="notes"><ol><li id="note-1"><p>Được sửa đổi</p></li></ol></section>';

describe('a number in rich text', () => {
  it.each([
    ['<p>Theo 31/2026/QĐ-UBND.</p>', '31-2026-qdubnd', '31/2026/QĐ-UBND'],
    [
      '<p>số 16/2013/TTLT-BYT-BNN&amp;PTNT, và</p>',
      '16-2013-ttltbytbnnptnt',
      '16/2013/TTLT-BYT-BNN&amp;PTNT',
    ],
    ['<p>A &lt; B, số 5/QĐ-UBND&nbsp;của</p>', '5-qdubnd', '5/QĐ-UBND'],
    ['<p>số&nbsp;5&nbsp;/QĐ&nbsp;–&nbsp;UBND</p>', '5-qdubnd', '5&nbsp;/QĐ&nbsp;–&nbsp;UBND'],
    ['<p>số 31/2026/QĐ-<br>UBND</p>', '31-2026-qdubnd', '31/2026/QĐ-<br>UBND'],
    [
      '<p>số 31/2026/<strong>QĐ</strong>-UBND</p>',
      '31-2026-qdubnd',
      '31/2026/<strong>QĐ</strong>-UBND',
    ],
    ['<p>số <strong>31/2026</strong>/QĐ-UBND</p>', '31-2026-qdubnd', null],
    ['<p><a href="/x">số 31/2026/QĐ-UBND</a></p>', '31-2026-qdubnd', null],
    ['<p>số 31/2026/<a href="/x">QĐ</a>-UBND</p>', '31-2026-qdubnd', null],
    ['<p>Nghị định số <em>53-HĐBT</em></p>', '53-hdbt', '53-HĐBT'],
  ])('is found in %s', (html, key, link) => {
    expect(linksIn(html)).toEqual([{ key, link }]);
  });

  it('is found before the mark of a footnote, with the day after it', () => {
    const body = `<p>Quyết định số 31/2026/QĐ-UBND<sup class="note-ref"><a id="note-ref-1" href="#note-1" role="doc-noteref">1</a></sup> ngày 05/06/2026 của</p>${NOTE}`;
    const stored = toHtml(fromHtml(body));
    expect(stored).toContain('QĐ-UBND<sup class="note-ref">');
    expect(linksIn(stored)).toEqual([{ key: '31-2026-qdubnd', link: '31/2026/QĐ-UBND' }]);
    expect(findCitationsInHtml(stored)[0]?.issuedOn).toBe('2026-06-05');
  });

  it.each([
    '<p>Theo 31/2026</p><p>/QĐ-UBND</p>',
    '<table><tr><td>31/2026/</td><td>QĐ-UBND</td></tr></table>',
    '<p>&lt;a href=&quot;x/37/2018/QĐ-UBND&quot;&gt;</p>',
  ])('is none in %s', (html) => expect(linksIn(html)).toEqual([]));
});

it('may be that of a provision', () => {
  const html =
    '<p>Theo khoản&nbsp;2 <em>Điều 5</em> Quyết định số 31/2026/QĐ-UBND, Điều 3 Nghị định số 5/2020/NĐ-CP, Luật số 51/2024/QH15</p><p>Điều 9</p><p>7/2020/NĐ-CP</p>';
  expect(findCitationsInHtml(html).map(({ provision }) => provision)).toEqual([
    ...['khoan-2-dieu-5', 'dieu-3', null, null],
  ]);
});
