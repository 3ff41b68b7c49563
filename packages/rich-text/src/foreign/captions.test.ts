import { describe, expect, test } from 'vitest';
import { onBothPaths } from '../testing/both-paths.js';
import { canonicalHtml } from '../testing/canonical-html.js';

const image = '<img src="/uploads/a.png">';
const figure = (words: string) =>
  `<figure class="align-center size-full"><img src="/uploads/a.png" alt="" loading="lazy"><figcaption>${words}</figcaption></figure>`;

describe('words under a picture are its caption', () => {
  test.each([
    `[caption id="x" width="3"]${image} Lời[/caption]`,
    `[caption width="3" caption="Lời"]<a href="https://x.vn/a.png">${image}</a>[/caption]`,
    `<div class="wp-caption">${image}<p class="wp-caption-text">Lời</p></div>`,
    `<p>${image}</p><p class="MsoCaption">Lời</p>`,
    `<p align="center">${image}</p><p class="caption">Lời</p>`,
    `<table class="picture"><tr><td>${image}</td></tr><tr><td class="caption">Lời</td></tr></table>`,
    `<table align="center"><tr><td>${image}</td></tr><tr><td><em></em>Lời</td></tr></table>`,
    `<div class="img_caption">${image}<p class="img_caption">Lời</p></div>`,
    `<div class="image">${image}<span class="image-caption">Lời</span></div>`,
    `<div type="Photo"><div>${image}</div><div class="PhotoCMS_Caption"><p>Lời</p></div></div>`,
    `<figure class="image">${image}<figcaption><p>Lời</p></figcaption></figure>`,
  ])('%s', (html) => {
    expect(canonicalHtml(html)).toBe(figure('Lời'));
  });
});

describe('of words that are none, nothing is lost', () => {
  test.each([
    ['[caption]không có ảnh[/caption]', '<p>[caption]không có ảnh[/caption]</p>'],
    [`<p>[caption]${image} dở dang</p>`, 'dở dang'],
    ['<p>trước</p><p class="caption">Bảng 1</p>', '<p>Bảng 1</p>'],
    [`<p>chữ ${image}</p><p class="caption">Lời</p>`, '<p>Lời</p>'],
    [`<table class="x"><tr><td>${image}</td></tr><tr><td></td></tr></table>`, '<table>'],
  ])('%s', (html, kept) => {
    expect(canonicalHtml(html)).toContain(kept);
  });

  test('two captions in one text, with words between', () => {
    const html = `<p>a [caption]${image} x[/caption] b [caption]${image} y[/caption] c</p>`;
    expect(canonicalHtml(html)).toBe(
      ['<p>a</p>', figure('x'), '<p>b</p>', figure('y'), '<p>c</p>'].join('\n'),
    );
  });
});

test('the two links of a file stay two', () => {
  const html =
    '<div class="wp-block-file"><a href="https://x.vn/a">Văn bản</a><a href="https://x.vn/b" class="wp-block-file__button">Tải về</a></div>';
  expect(canonicalHtml(html)).toBe(
    '<p><a href="https://x.vn/a">Văn bản</a> <a href="https://x.vn/b">Tải về</a></p>',
  );
});

test('a link to download stands in its sentence as it did', () => {
  const html = '<p>(<a href="https://x.vn/a" download>tệp</a>), xem</p>';
  expect(canonicalHtml(html)).toBe('<p>(<a href="https://x.vn/a">tệp</a>), xem</p>');
});

test('of a table with more than a picture no word of a caption is lost', () => {
  const caption = '<div><p class="wp-caption-text">Lời</p><p>một</p></div>';
  const inner = `<table class="x"><tr><td>${image}</td></tr><tr><td></td></tr></table>`;
  const table = `<table class="x"><tr><td>${image}</td></tr><tr><td>${caption}<div>${inner}</div></td></tr></table>`;
  const over = `<table class="x"><tr><td>${image}</td></tr><tr><td><p class="caption">Lời</p><p>[caption]${image}[/caption]</p></td></tr></table><p>một</p>`;
  for (const html of [table, over].flatMap((one) => Object.values(onBothPaths(one)))) {
    expect(html.match(/Lời|một/g)).toEqual(['Lời', 'một']);
  }
});

test('a caption that is visible in something hidden stays so when it joins its picture', () => {
  const seen = `<div style="visibility: visible"><p class="caption">Lời</p><figure>${image}</figure></div>`;
  const html = `<div style="visibility: hidden; text-align: right">chữ ẩn${seen}</div>`;
  const { pasted, saved } = onBothPaths(html);
  expect([pasted, saved].map((one) => /Lời/.test(one) && !/ẩn/.test(one))).toEqual([true, true]);
});
