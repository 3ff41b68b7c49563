import { expect, test } from 'vitest';
import { headingsOf } from './headings-of.ts';

test('the upper headings are listed by their words, in the order of the text', () => {
  const html =
    '<h2 id="muc-a">Chương I. <em>Nghiên cứu</em> &amp; phát&nbsp;triển<sup class="note-ref"><a href="#note-1">1</a></sup></h2><p>…</p><h3 id="muc-b" class="align-center">Điều 1</h3><h4 id="muc-c">Khoản</h4><h2>Không tên</h2>';
  expect(headingsOf(html)).toEqual([
    { id: 'muc-a', level: 2, words: 'Chương I. Nghiên cứu & phát\u00a0triển' },
    { id: 'muc-b', level: 3, words: 'Điều 1' },
  ]);
});
