import { expect, test } from 'vitest';
import { openPage } from '../testing/linkedom';
import { paragraphsIn } from './read-file';

test.each([
  ['<h1>Quyết định</h1><p>Điều 1<br/>Phạm vi</p><p> </p>', ['Quyết định', 'Điều 1', 'Phạm vi']],
  ['<ul><li>Một<ul><li>Hai</li><li>Ba</li></ul></li></ul>', ['Một', 'Hai', 'Ba']],
  ['<ol><li>Trước<ol><li>Trong</li></ol>Sau</li></ol>', ['Trước', 'Trong', 'Sau']],
  ['<ol><li><p>Một <b>hai</b></p><p>Ba</p></li></ol>', ['Một hai', 'Ba']],
  ['<table><tr><td><p>Một</p></td><td><p>Hai</p></td></tr></table>', ['Một', 'Hai']],
])('each paragraph of %s is read once', (html, paragraphs) => {
  expect(paragraphsIn(openPage(html).document.body)).toEqual(paragraphs);
});
