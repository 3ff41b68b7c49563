import { expect, test } from 'vitest';
import { alike, onBothPaths } from '../testing/both-paths.js';

test.each([
  [
    'a film of YouTube, by its title',
    '<p>a</p><iframe src="//www.youtube.com/embed/abcdefghijk" title="Hội nghị"></iframe>',
    '<p>a</p>\n<p><a href="https://www.youtube.com/watch?v=abcdefghijk">Hội nghị</a></p>',
  ],
  [
    'a list of films',
    '<iframe src="https://www.youtube.com/embed/videoseries?list=PL123"></iframe>',
    '<p><a href="https://www.youtube.com/playlist?list=PL123">Nội dung nhúng: www.youtube.com</a></p>',
  ],
  [
    'a frame in a line keeps the words on both sides apart',
    '<p>một<iframe src="https://vi-du.vn/x"></iframe>hai</p>',
    '<p>một <a href="https://vi-du.vn/x">Nội dung nhúng: vi-du.vn</a> hai</p>',
  ],
  [
    'a frame that loads late',
    '<iframe src="about:blank" data-src="https://player.vimeo.com/video/76979871"></iframe>',
    '<p><a href="https://vimeo.com/76979871">Nội dung nhúng: vimeo.com</a></p>',
  ],
  [
    'a file of ours',
    '<embed src="/uploads/bao_cao_a1.pdf">',
    '<p><a href="/uploads/bao_cao_a1.pdf">Nội dung nhúng: bao_cao_a1.pdf</a></p>',
  ],
  [
    'a file with a link of its own for want of a viewer',
    '<object data="https://vi-du.vn/a.pdf"><p>Xem <a href="https://vi-du.vn/a.pdf">tệp</a></p></object>',
    '<p>Xem <a href="https://vi-du.vn/a.pdf">tệp</a></p>',
  ],
  [
    'a film for old browsers, once',
    '<object><param name="movie" value="https://www.youtube.com/v/abcdefghijk"><embed src="https://www.youtube.com/v/abcdefghijk"></object>',
    '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">Nội dung nhúng: www.youtube.com</a></p>',
  ],
  [
    'a recording with words of its own and a title',
    '<audio title="Bài phát thanh" src="https://vi-du.vn/a.mp3">Trình duyệt không phát được.</audio>',
    '<p><a href="https://vi-du.vn/a.mp3">Bài phát thanh</a></p>\n<p>Trình duyệt không phát được.</p>',
  ],
  [
    'an unsafe address leaves a mark',
    '<iframe src="java&#10;script:alert(1)" title="Bản đồ"></iframe><p>a</p>',
    '<p>Bản đồ</p>\n<p>a</p>',
  ],
  [
    'a hidden frame',
    '<iframe style="display:none" src="https://x.vn"></iframe><p>a</p>',
    '<p>a</p>',
  ],
  ['a tracker', '<iframe width="1" height="1" src="https://x.vn"></iframe><p>a</p>', '<p>a</p>'],
])('%s', (_, html, expected) => {
  expect(onBothPaths(html)).toEqual(alike(expected));
});
