import { describe, expect, test } from 'vitest';
import { canonicalHtml } from './testing/canonical-html.js';

describe('what is stored', () => {
  test.each([
    ['nothing', '', ''],
    ['nothing but blanks', '<p>&nbsp;</p><p> <br> </p><div></div>', ''],
    ['plain text', 'Một\nhai\n\nBa: 1 < 2', '<p>Một<br>hai</p>\n<p>Ba: 1 &lt; 2</p>'],
    ['bare words', 'a <b>b</b><p>c', '<p>a <strong>b</strong></p>\n<p>c</p>'],
    [
      'marks in one order',
      '<p><b><a href="https://a.vn/"><i>x</i></a></b></p>',
      '<p><a href="https://a.vn/"><strong><em>x</em></strong></a></p>',
    ],
    [
      'neighbours in the same mark',
      '<p><b>a</b><b>b</b><b> <i>c</i></b></p>',
      '<p><strong>ab <em>c</em></strong></p>',
    ],
    [
      'headings from level 2',
      '<h1>A</h1><h6>B</h6>',
      '<h2 id="muc-a">A</h2>\n<h4 id="muc-b">B</h4>',
    ],
    [
      'headings with names of their own',
      '<h2>Đề án</h2><h3>Đề án</h3><h3>***</h3>',
      '<h2 id="muc-de-an">Đề án</h2>\n<h3 id="muc-de-an-2">Đề án</h3>\n<h3 id="muc-1">***</h3>',
    ],
    ['alignment', '<p style="TEXT-ALIGN: center">a</p>', '<p class="align-center">a</p>'],
    ['left is no alignment', '<p align="left" class="align-left">a</p>', '<p>a</p>'],
    ['NFC', '<p>Tiếng Việt</p>'.normalize('NFD'), '<p>Tiếng Việt</p>'],
    ['text without controls', '<p>a\u200b\u202eb\ufeff\u00ad</p>', '<p>ab</p>'],
    ['non-breaking blanks', '<p>Điều\u00a05</p>', '<p>Điều&nbsp;5</p>'],
    ['emoji whole', '<p>👩‍💻</p>', '<p>👩‍💻</p>'],
    [
      'lists',
      '<ul><li><p>a</p><ul><li>b</li></ul></li></ul><ol start="3" type="a"><li>c</li></ol>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>\n<ol start="3" type="a"><li>c</li></ol>',
    ],
    [
      'a list in a list',
      '<ul><li>x</li><ul><li>a</ul></ul>',
      '<ul><li>x<ul><li>a</li></ul></li></ul>',
    ],
    ['a heading in a cell', '<table><tr><td><h2>a</h2></table>', cellOf('<strong>a</strong>')],
    [
      'a quote in a quote',
      '<blockquote>a<blockquote>b',
      '<blockquote><p>a</p><p>b</p></blockquote>',
    ],
    ['preformatted lines', '<pre>a\nb</pre>', '<p>a<br>b</p>'],
    ['unclosed tags', '<p>a<b>b<p>c', '<p>a<strong>b</strong></p>\n<p><strong>c</strong></p>'],
  ])('%s', (_, html, expected) => {
    expect(canonicalHtml(html)).toBe(expected);
  });
});

function cellOf(content: string): string {
  return `<table><tbody><tr><td>${content}</td></tr></tbody></table>`;
}

describe('tables', () => {
  const body = (rows: string) => `<table><tbody>${rows}</tbody></table>`;
  test.each([
    [
      'rows of equal length',
      '<tr><td>a<tr><td>b<td>c',
      '<tr><td>a</td><td></td></tr><tr><td>b</td><td>c</td></tr>',
    ],
    [
      'no cell out at the bottom',
      '<tr><td rowspan="9">a<td>b<tr><td>c',
      '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>',
    ],
    [
      'no cell over another',
      '<tr><td>a<td rowspan="2">b<tr><td colspan="2">c',
      '<tr><td>a</td><td rowspan="2">b</td></tr><tr><td>c</td></tr>',
    ],
    ['a row header', '<tr><th>a<td>b', '<tr><th scope="row">a</th><td>b</td></tr>'],
  ])('%s', (_, rows, expected) => {
    expect(canonicalHtml(`<table>${rows}</table>`)).toBe(body(expected));
  });

  test('keep caption, column widths and header rows', () => {
    const table =
      '<table><caption>Bảng 1</caption><colgroup><col width="120"><col></colgroup>' +
      '<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
      '<tbody><tr><td colspan="2">c</td></tr></tbody></table>';
    expect(canonicalHtml(table)).toBe(table);
  });

  test('within tables become lines, and a frame around a table goes', () => {
    expect(canonicalHtml('<table><tr><td><table><tr><td>a<td>b</table></table>')).toBe(
      body('<tr><td>a</td><td>b</td></tr>'),
    );
    expect(
      canonicalHtml('<table><tr><td>x<td><table><tr><td>a<td>b<tr><td>c</table></table>'),
    ).toBe(body('<tr><td>x</td><td><p>a – b</p><p>c</p></td></tr>'));
  });

  test('without cells leave their caption', () => {
    expect(canonicalHtml('<table><caption>a</caption></table>')).toBe('<p>a</p>');
  });
});

describe('pictures and files', () => {
  const image = '<img src="/uploads/a.png" alt="Ảnh" width="640" height="480" loading="lazy">';
  const figure = `<figure class="align-center size-full">${image}</figure>`;

  test('a picture of the library stands alone', () => {
    expect(canonicalHtml(`<p>a ${image} b</p>`)).toBe(`<p>a</p>\n${figure}\n<p>b</p>`);
  });

  test('its lighter copies are from the library too', () => {
    const lighter = '/uploads/a_320.webp 320w, /uploads/a_640.webp 640w';
    const html = figure.replace('alt=', `srcset="${lighter}" alt=`);
    expect(canonicalHtml(html)).toBe(html);
    for (const srcset of [
      'https://x.vn/a.webp 320w',
      '/uploads/a.webp 2x',
      'a, b',
      lighter + ',',
    ]) {
      expect(canonicalHtml(figure.replace('alt=', `srcset="${srcset}" alt=`))).toBe(figure);
    }
  });

  test('a caption stays with its picture', () => {
    const html = `<figure class="align-left size-small">${image}<figcaption>Lễ <em>khai mạc</em></figcaption></figure>`;
    expect(canonicalHtml(html)).toBe(html);
  });

  test('of two pictures in a figure none is lost, nor the caption', () => {
    expect(canonicalHtml(`<figure>${image}${image}<figcaption>c</figcaption></figure>`)).toBe(
      `${figure}\n${figure}\n<p>c</p>`,
    );
  });

  test('a picture from elsewhere leaves a mark with its name, a tracker none', () => {
    expect(canonicalHtml('<p>a<img src="https://x.vn/anh.png?a=1"></p>')).toBe(
      '<p>a</p>\n<p class="missing-picture">Ảnh chưa tải lên được: anh.png</p>',
    );
    for (const size of ['width="1" height="1"', 'style="width:1px"', 'height="1.5pt"']) {
      expect(canonicalHtml(`<p>a<img src="https://x.vn/p.gif" ${size}></p>`)).toBe('<p>a</p>');
    }
    const mark = '<p class="missing-picture">Ảnh chưa tải lên được</p>';
    expect(canonicalHtml('<img src="data:image/png;base64,AA">')).toBe(mark);
    expect(canonicalHtml(mark)).toBe(mark);
  });

  test('a file has its kind and size', () => {
    const file =
      '<p class="attachment"><a href="/uploads/a.pdf" type="application/pdf">Báo cáo</a> ' +
      '<span class="size" data-bytes="1234567">(PDF, 1,2 MB)</span></p>';
    expect(canonicalHtml(file)).toBe(file);
    expect(canonicalHtml('<p class="attachment">Xem <a href="/uploads/a.pdf">tệp</a></p>')).toBe(
      '<p>Xem <a href="/uploads/a.pdf">tệp</a></p>',
    );
  });
});

describe('footnotes', () => {
  const reference = (n: number) =>
    `<sup class="note-ref"><a id="note-ref-${n}" href="#note-${n}" role="doc-noteref">${n}</a></sup>`;
  const note = (n: number, text: string) =>
    `<li id="note-${n}">${text} <a href="#note-ref-${n}" role="doc-backlink" aria-label="Quay lại chỗ có chú thích ${n}">↩</a></li>`;
  const notes = (...items: string[]) =>
    `<section class="notes" role="doc-endnotes" aria-label="Chú thích"><ol>${items.join('')}</ol></section>`;

  test('are numbered in the order of the text', () => {
    const html =
      '<p>x<sup class="note-ref"><a href="#note-7">7</a></sup> y<sup class="note-ref"><a href="#note-2">2</a></sup></p>' +
      '<section class="notes"><ol><li id="note-2">hai</li><li id="note-7">bảy</li></ol></section>';
    const expected = `<p>x${reference(1)} y${reference(2)}</p>\n${notes(note(1, 'bảy'), note(2, 'hai'))}`;
    expect(canonicalHtml(html)).toBe(expected);
    expect(canonicalHtml(expected)).toBe(expected);
  });

  test('that nothing refers to stay as text, wherever they stood', () => {
    expect(
      canonicalHtml(
        '<section class="notes"><ol><li id="note-1">mồ côi</li></ol></section><p>sau</p>',
      ),
    ).toBe('<p>sau</p>\n<p>mồ côi</p>');
  });
});

describe('what is dangerous', () => {
  test.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['an event handler', '<p onclick="x()">a</p>', '<p>a</p>'],
    ['a javascript link', '<p><a href="java\nscript:alert(1)">a</a></p>', '<p>a</p>'],
    ['a link by protocol alone', '<p><a href="//evil.example">a</a></p>', '<p>a</p>'],
    [
      'a frame',
      '<iframe srcdoc="<script>1</script>"></iframe><p>a</p>',
      '<p>Nội dung nhúng không đưa vào được</p>\n<p>a</p>',
    ],
    ['a form', '<form><input value="x"><button>a</button></form>', '<p>a</p>'],
    ['a style', '<style>p{color:red}</style><p style="color:red">a</p>', '<p>a</p>'],
    ['a comment', '<!-- x --><p>a<!-- y --></p>', '<p>a</p>'],
    ['SVG', '<svg><script>1</script><text>x</text></svg><p>a</p>', '<p>a</p>'],
    ['markup hidden in MathML', '<math><mtext><table><mglyph><style><img src=x onerror=1>', ''],
    ['an attribute that ends early', "<p class='a\"><img src=x onerror=1>'>a</p>", '<p>a</p>'],
  ])('%s is gone', (_, html, expected) => {
    expect(canonicalHtml(html)).toBe(expected);
  });

  test('5,000 elements within one another are text', () => {
    expect(canonicalHtml(`${'<div>'.repeat(5000)}a${'<table><td>'.repeat(2000)}b`)).toBe(
      '<p>a b</p>',
    );
  });
});
