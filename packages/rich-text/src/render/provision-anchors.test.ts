import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { richTextSchema } from '../schema.js';
import { documents } from '../testing/documents.js';
import { toHtml } from '../write/html.js';
import { provisionAnchors } from './provision-anchors.js';
import { renderText } from './render-text.js';
import { runs } from '../../../../scripts/lib/property-runs.js';

const anchored = (html: string) => renderText(html, [provisionAnchors]).html;

function anchorsIn(html: string): string[][] {
  const { body } = new JSDOM(anchored(html)).window.document;
  return [...body.querySelectorAll('[id]')].map(({ id, localName, textContent }) => [
    ...[id, localName],
    textContent.slice(0, 9),
  ]);
}

describe('the text of a law on a page', () => {
  test('has an anchor at each provision, be it a heading, a paragraph or an item', () => {
    expect(
      anchorsIn(
        `<h2 id="muc-chuong-i">Chương I<br>QUY ĐỊNH CHUNG</h2>
<h3 id="muc-dieu-1-pham-vi" class="align-center">Điều 1. Phạm vi</h3>
<p class="align-justify">1.&nbsp;Quyết định này quy định:</p>
<p>a) một;</p>
<p><strong>Điều 2. </strong>Đối tượng</p>
<ol start="2"><li>Tổ chức</li><li><p>Cá nhân</p><p>trong tỉnh</p><ol><li>Khác</li></ol></li></ol>`,
      ),
    ).toEqual([
      ['chuong-1', 'h2', 'Chương IQ'],
      ['dieu-1', 'h3', 'Điều 1. P'],
      ['khoan-1-dieu-1', 'p', '1.\u00a0Quyết '],
      ['diem-a-khoan-1-dieu-1', 'p', 'a) một;'],
      ['dieu-2', 'p', 'Điều 2. Đ'],
      ['khoan-2-dieu-2', 'li', 'Tổ chức'],
      ['khoan-3-dieu-2', 'p', 'Cá nhân'],
    ]);
  });

  test('has none in tables, notes and what it quotes', () => {
    const note = '<section class="notes"><ol><li id="note-1">1. Chú thích</li></ol></section>';
    expect(
      anchorsIn(
        `<p>Điều 1. Sửa đổi</p><blockquote><p>Điều 5. Hồ sơ</p></blockquote><p>“Điều 6. Lệ phí”</p><table><tbody><tr><td><p>1. Hàng</p></td></tr></tbody></table>${note}`,
      ).map(([id]) => id),
    ).toEqual(['dieu-1', 'note-1']);
  });

  test('has links to the headings as they are named now', () => {
    expect(
      anchored(
        '<p>Xem <a href="#muc-dieu-2-phi">dưới</a></p><h2 id="muc-dieu-2-phi">Điều 2. Phí</h2>',
      ),
    ).toBe('<p>Xem <a href="#dieu-2">dưới</a></p><h2 id="dieu-2">Điều 2. Phí</h2>');
  });

  test('is otherwise what is stored', () => {
    const stored = documents.map((json) => toHtml(richTextSchema.nodeFromJSON(json)));
    const withoutIds = (html: string) =>
      html.replace(/ id="[^"]*"/g, '').replace(/ href="#[^"]*"/g, '');
    fc.assert(
      fc.property(stored, (html) => {
        const law = `<h2 id="muc-1">Điều 1. A</h2>${html}`;
        expect(withoutIds(anchored(law))).toBe(withoutIds(law));
        const ids = [...anchored(law).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      { numRuns: runs(200) },
    );
  });
});
