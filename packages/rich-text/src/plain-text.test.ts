import { expect, test } from 'vitest';
import { plainTextOf } from './plain-text.js';

test.each([
  ['<p>Quyết <strong>định</strong> số&nbsp;37</p>', 'Quyết định số 37'],
  ['<p>Một</p><p>Hai</p>', 'Một\nHai'],
  ['<ul><li><p>Một</p></li><li><p>Hai<br>ba</p></li></ul>', 'Một\nHai\nba'],
  ['<table><tbody><tr><td><p>A</p></td><td><p>B</p></td></tr></tbody></table>', 'A\nB'],
  ['<p>1 &lt; 2 &amp;&amp; <em>x</em></p>', '1 < 2 && x'],
  ['<figure><img src="/a.png" alt="Ảnh"><figcaption>Chú thích</figcaption></figure>', 'Chú thích'],
  ['<p>a</p><script>alert(1)</script><style>p{}</style>', 'a'],
  [
    '<p>số 31/QĐ-UBND<sup class="note-ref"><a href="#note-1">1</a></sup>, m<sup>2</sup></p>',
    'số 31/QĐ-UBND, m2',
  ],
  ['đoạn thường\n  xuống dòng', 'đoạn thường xuống dòng'],
  ['', ''],
])('%s reads as %j', (html, text) => expect(plainTextOf(html)).toBe(text));

test('tags without an end are read as well', () => {
  expect(plainTextOf(`${'<div>'.repeat(50_000)}sâu`)).toBe('sâu');
});
