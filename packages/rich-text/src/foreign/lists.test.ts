import { expect, test } from 'vitest';
import { alike, onBothPaths } from '../testing/both-paths.js';

const word = (level: number, marker: string, text: string, name = 'l0') =>
  `<p class="MsoListParagraph" style="mso-list:${name} level${level} lfo1">${marker}&nbsp;&nbsp; ${text}</p>`;

test.each([
  [
    'numbers that jump',
    '<ol><li>a</li><li value="5">b</li><li>c</li></ol>',
    '<ol><li>a</li></ol>\n<ol start="5"><li>b</li><li>c</li></ol>',
  ],
  [
    'numbers that go back',
    '<ol reversed><li>a</li><li>b</li></ol>',
    '<ol start="2"><li>a</li></ol>\n<ol><li>b</li></ol>',
  ],
  [
    'letters by a style',
    '<ol style="list-style-type: lower-alpha" start="3"><li>a</li></ol>',
    '<ol start="3" type="a"><li>a</li></ol>',
  ],
  [
    'a list that is drawn without numbers',
    '<ol style="list-style:none"><li>1.1 a</li><li>1.2 b</li></ol>',
    '<ul><li>1.1 a</li><li>1.2 b</li></ul>',
  ],
  [
    'Word’s list that starts anew',
    word(1, '1.', 'a') + word(1, '2.', 'b') + word(1, '1.', 'c', 'l1'),
    '<ol><li>a</li><li>b</li></ol>\n<ol><li>c</li></ol>',
  ],
  [
    'Word’s marker without its element',
    word(1, 'I.', 'a') + word(2, '·', 'b') + word(1, 'II.', 'c'),
    '<ol type="I"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
  ],
  [
    'Word’s item without a marker that begins with a number',
    '<p style="mso-list:l0 level1 lfo1">2026 là năm chuyển đổi số</p>',
    '<ul><li>2026 là năm chuyển đổi số</li></ul>',
  ],
  [
    'levels that begin deep',
    word(3, '·', 'a') +
      word(2, '·', 'b') +
      word(1, '·', 'c') +
      word(3, '·', 'd') +
      word(2, '·', 'e'),
    '<ul><li>a</li><li>b</li><li>c<ul><li>d</li><li>e</li></ul></li></ul>',
  ],
  [
    'boxes to tick, in a list and in a line',
    '<ul><li><input type="checkbox" checked>a<ul><li><label><input type="checkbox"> b</label></li></ul></li></ul><p><input type="checkbox"> Đồng ý</p>',
    '<ul><li>☑ a<ul><li>☐ b</li></ul></li></ul>\n<p>☐ Đồng ý</p>',
  ],
])('%s', (_, html, expected) => {
  expect(onBothPaths(html)).toEqual(alike(expected));
});
