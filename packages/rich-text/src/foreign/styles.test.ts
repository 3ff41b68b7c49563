import { describe, expect, test } from 'vitest';
import { alike, onBothPaths } from '../testing/both-paths.js';

describe('a style sheet', () => {
  const saved = (css: string, html: string) => onBothPaths(`<style>${css}</style>${html}`);
  test.each([
    ['h1.western{text-align:center}', '<p class="western">a</p>', '<p>a</p>'],
    [
      'h1.b, p.a {text-align:center}',
      '<p class="a">a</p><p class="b">b</p>',
      '<p class="align-center">a</p>\n<p>b</p>',
    ],
    [
      '.a.b{text-align:right}',
      '<p class="a">a</p><p class="b a">b</p>',
      '<p>a</p>\n<p class="align-right">b</p>',
    ],
    ['#x{text-align:right}', '<p id="x">a</p>', '<p class="align-right">a</p>'],
    [
      'div.n p{text-align:right}',
      '<p>a</p><div class="n"><p>b</p></div>',
      '<p>a</p>\n<p class="align-right">b</p>',
    ],
    [
      'p{text-align:right} .a{text-align:center} p{text-align:justify}',
      '<p class="a">a</p>',
      '<p class="align-center">a</p>',
    ],
    [
      '.a{text-align:center}',
      '<p class="a" style="text-align:right">a</p>',
      '<p class="align-right">a</p>',
    ],
    [
      '.a:hover{text-align:center} @media print{.a{text-align:right}}',
      '<p class="a">a</p>',
      '<p>a</p>',
    ],
    ['p{text-align:center', '<p>a</p>', '<p class="align-center">a</p>'],
    ['}}{ p..x{text-align:center} p{text-align:right}', '<p>a</p>', '<p>a</p>'],
  ])('%s', (css, html, expected) => {
    expect(saved(css, html)).toEqual(alike(expected));
  });
});

test.each([
  '<p style="display: none">ẩn</p>',
  '<p hidden>ẩn</p>',
  '<p style="visibility:hidden">ẩn</p>',
  '<p style="mso-hide:all">ẩn</p>',
  '<style>.x{display:none}</style><p class="x">ẩn</p>',
  '<style>div.x p{visibility:hidden}</style><div class="x"><p>ẩn</p></div>',
  '<div style="visibility:hidden">ẩn<b style="visibility:visible">thấy</b></div>',
  '<h2 style="font-size:1em"><a class="anchor" aria-hidden="true" href="#x">¶</a></h2>',
])('what a reader did not see is not shown: %s', (html) => {
  const { pasted, saved } = onBothPaths(`<p>trước</p>${html}`);
  for (const stored of [pasted, saved]) {
    expect(stored).toContain('<p>trước</p>');
    expect(stored).not.toMatch(/ẩn|¶/);
    expect(stored.includes('thấy')).toBe(html.includes('thấy'));
  }
});

test('an anchor with words of its own stays', () => {
  const html = '<p><a class="anchor" href="https://x.vn/">chữ</a></p>';
  expect(onBothPaths(html)).toEqual(alike('<p><a href="https://x.vn/">chữ</a></p>'));
});

test.each([
  ['uppercase', 'quyết định số 5', 'QUYẾT ĐỊNH SỐ 5'],
  ['lowercase', 'ĐIỀU LỆ ƯỚC', 'điều lệ ước'],
  ['capitalize', 'đỗ văn ước, ông', 'Đỗ Văn Ước, Ông'],
  ['none', 'giữ nguyên', 'giữ nguyên'],
])('text-transform: %s', (value, text, drawn) => {
  const said = `<p style="text-transform: ${value}">${text}</p>`;
  expect(onBothPaths(said)).toEqual(alike(`<p>${drawn}</p>`));
  const ruled = `<style>p.t{text-transform:${value}}</style><p class="t">${text}</p>`;
  expect(onBothPaths(ruled)).toEqual(alike(`<p>${drawn}</p>`));
});
