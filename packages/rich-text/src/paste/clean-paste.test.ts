import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { canonicalHtml } from '../testing/canonical-html.js';
import { cleanPaste } from './clean-paste.js';
import { paragraphsOf } from './clean-text.js';
import { detectLegacy } from './legacy-encoding.js';
import { readMarker } from '../foreign/list-marker.js';

const parse = (html: string) => new JSDOM(html).window.document;
const clean = (html: string) => canonicalHtml(cleanPaste(parse(html)).html);

describe('odd clipboards', () => {
  test('nothing, and nothing but comments', () => {
    expect(clean('')).toBe('');
    expect(clean('<!--StartFragment--><!-- a --><!--EndFragment-->')).toBe('');
  });

  test('2,500 elements within one another keep their text', () => {
    const html = `${'<div><span>'.repeat(800)}chữ${'<table><tr><td>'.repeat(300)}ô`;
    expect(clean(html)).toBe('<p>chữ ô</p>');
  });

  // A browser test covers five megabytes, for which jsdom would take half a minute.
  test('a megabyte of Word is read, every word of it', () => {
    const paragraph =
      "<p class=MsoNormal style='margin:0cm;font-family:\"Times New Roman\",serif'><span lang=VI style='font-size:14.0pt;line-height:115%;color:black'>Nội dung của đoạn văn số NUMBER.<o:p></o:p></span></p>\n";
    const count = Math.ceil(1_000_000 / paragraph.length);
    const html = Array.from({ length: count }, (_, i) => paragraph.replace('NUMBER', String(i)));
    const words = cleanPaste(parse(html.join(''))).html.match(/số \d+\./g) ?? [];
    expect(words).toHaveLength(count);
  }, 120_000);
});

describe('what Word draws before an item', () => {
  test.each([
    ['·', { kind: 'bullet' }],
    ['\uf0b7', { kind: 'bullet' }],
    ['3.', { kind: 'number', type: '1', value: 3 }],
    ['(2)', { kind: 'number', type: '1', value: 2 }],
    ['b)', { kind: 'number', type: 'a', value: 2 }],
    ['iv.', { kind: 'number', type: 'i', value: 4 }],
    ['IX.', { kind: 'number', type: 'I', value: 9 }],
    ['Điều 5.', undefined],
    ['1.1.', undefined],
  ])('%s', (text, marker) => {
    expect(readMarker(text)).toEqual(marker);
  });

  test('an i after an h is a letter, alone it is a number', () => {
    const h = readMarker('h.', { kind: 'number', type: 'a', value: 7 });
    expect(readMarker('i.', h)).toEqual({ kind: 'number', type: 'a', value: 9 });
    expect(readMarker('i.')).toEqual({ kind: 'number', type: 'i', value: 1 });
  });
});

describe('plain text', () => {
  test.each([
    ['một\n\nhai\nba', '<p>một</p><p>hai<br>ba</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['- một dòng', '<p>- một dòng</p>'],
    ['2. Việc hai\n4. Việc bốn\n7. Việc bảy', '<p>2. Việc hai<br>4. Việc bốn<br>7. Việc bảy</p>'],
    ['1. a\n2) b', '<p>1. a<br>2) b</p>'],
    ['1. a\n2. b\n\n4. c', '<ol><li>a</li><li>b</li></ol><p>4. c</p>'],
    ['c) x\nd) y\ne) z', '<ol type="a" start="3"><li>x</li><li>y</li><li>z</li></ol>'],
    ['c) x\nd) y\nđ) z', '<p>c) x<br>d) y<br>đ) z</p>'],
    ['i. x\nii. y\niii. z', '<ol type="i"><li>x</li><li>y</li><li>z</li></ol>'],
    ['I. x\nII. y', '<ol type="I"><li>x</li><li>y</li></ol>'],
    ['h. x\ni. y', '<ol type="a" start="8"><li>x</li><li>y</li></ol>'],
    ['1.1 x\n1.2 y', '<p>1.1 x<br>1.2 y</p>'],
    ['1.1. x\n1.2. y', '<p>1.1. x<br>1.2. y</p>'],
    ['2019. x\n2020. y', '<p>2019. x<br>2020. y</p>'],
    ['A\tB\r\n1\t2', '<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>'],
    ['a < b & c', '<p>a &lt; b &amp; c</p>'],
    [' \n \n', ''],
  ])('%j', (text, html) => {
    expect(paragraphsOf(text)).toBe(html);
  });
});

test.each([
  'Sở Khoa học và Công nghệ tỉnh Thanh Hóa',
  'là cà phê tôi có và hai',
  'L’été à Paris, forêt, déjà vu, naïve café, Curaçao',
  'Übergröße für Müller, größer, Straße',
  'The quick brown fox',
  '<p style="font-family:.VnTime">Đã chuyển sang Unicode</p>',
  '<p style="font-family:VNI-Times">ASCII only</p>',
])('%s is in no old encoding', (html) => {
  expect(detectLegacy(parse(html))).toBeUndefined();
});
