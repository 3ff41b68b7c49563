import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articleButtons, lawContents } from './law-parts.js';
import { headingAnchors } from './page-parts.js';
import { renderText, type TextHeading } from './render-text.js';

function contentsOf(html: string): [string, number, string][] {
  const contents: TextHeading[] = [];
  renderText(html, [lawContents(contents)]);
  return contents.map(({ id, level, words }) => [id, level, words]);
}

describe('the contents of a law', () => {
  test('are its chapters and articles, be they headings or paragraphs', () => {
    expect(
      contentsOf(
        `<h2 id="chuong-1">Chương I. Chung</h2><h4 id="dieu-1">Điều 1. Phạm vi</h4><p id="khoan-1-dieu-1">1. A</p>
<p id="chuong-2"><strong>Chương II</strong></p><p>NHIỆM VỤ</p><p>Lời</p><p id="dieu-2">Điều 2. Đối tượng</p>
<h2 id="muc-phu-luc">Phụ lục</h2>`,
      ),
    ).toEqual([
      ['chuong-1', 2, 'Chương I. Chung'],
      ['dieu-1', 3, 'Điều 1. Phạm vi'],
      ['chuong-2', 2, 'Chương II. NHIỆM VỤ'],
      ['dieu-2', 3, 'Điều 2. Đối tượng'],
      ['muc-phu-luc', 2, 'Phụ lục'],
    ]);
  });

  test('have the title of a chapter from the heading below it as well', () => {
    const html = '<h2 id="chuong-1">Chương I</h2><h2 id="muc-chung">CHUNG</h2>';
    expect(contentsOf(html)).toEqual([['chuong-1', 2, 'Chương I. CHUNG']]);
  });

  test('name an article without a title by its beginning', () => {
    const [[, , words] = ['', 0, '']] = contentsOf(
      `<p id="dieu-1">Điều 1. ${'dài '.repeat(99)}</p>`,
    );
    expect(words).toMatch(/^Điều 1\. dài .* dài…$/);
    expect(words.length).toBeLessThanOrEqual(121);
  });
});

test('each article has a button to copy it, outside its heading', () => {
  const parts = [articleButtons((article) => `Chép ${article}`), headingAnchors((words) => words)];
  const html =
    '<h2 id="chuong-1">Chương I</h2><h3 id="dieu-1">Điều 1. Phạm vi</h3><p id="khoan-1-dieu-1">1. A</p><p id="dieu-5a">Điều 5a. Phí</p>';
  const { body } = new JSDOM(renderText(html, parts).html).window.document;
  const buttons = [...body.querySelectorAll('button')];
  expect(buttons.map((one) => [one.value, one.getAttribute('aria-label')])).toEqual([
    ['dieu-1', 'Chép Điều 1'],
    ['dieu-5a', 'Chép Điều 5a'],
  ]);
  expect(buttons.map((one) => one.parentElement?.outerHTML.slice(0, 21))).toEqual([
    ...['<div class="anchored">', '<p id="dieu-5a">Điều '].map((start) => start.slice(0, 21)),
  ]);
});
