import { describe, expect, test } from 'vitest';
import { alike, onBothPaths } from '../testing/both-paths.js';

describe('a table that sets places', () => {
  test.each([
    '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>',
    '<table id="layoutsTable"><tr><td><p>a</p></td><td><p>b</p></td></tr></table>',
    '<div class="ExternalClass1A"><table width="100%"><tr><td><p>a</p><p>b</p><p></p><ul></ul></td></tr></table></div>',
    '<table border="0" width="100%"><tr><td><table border="0"><tr><td><h2></h2><p>a</p><p>b</p></td></tr></table></td></tr></table>',
    '<table style="width:100%"><tr><td><div class="ms-rte-layoutszone-inner">a</div></td></tr><tr><td>b</td></tr></table>',
  ])('%s', (html) => {
    expect(onBothPaths(html.replace('<p></p><ul></ul>', '<h3></h3>'))).toEqual(
      alike('<p>a</p>\n<p>b</p>'),
    );
  });
});

describe('a table of data stays', () => {
  test.each([
    '<table border="1"><tr><td>a</td><td>b</td></tr></table>',
    '<table role="presentation"><tr><th>a</th><td>b</td></tr></table>',
    '<table border="1"><tr><td><p>Lưu ý</p><p>một</p><p>hai</p></td></tr></table>',
    '<table class="ms-rteTable-default"><tr><td>a</td></tr><tr><td>b</td></tr></table>',
    '<table><tr><td><p>của chúng ta</p><p>một</p><p>hai</p></td></tr></table>',
  ])('%s', (html) => {
    const { pasted, saved } = onBothPaths(html);
    expect(pasted).toContain('<table>');
    expect(saved).toBe(pasted);
  });
});

test('text that runs over the cells beside it merges none of them', () => {
  const html =
    '<table><tr><td>x</td><td colspan="3" style="mso-ignore:colspan">dài</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>';
  const row = '<tr><td>x</td><td>dài</td><td></td><td></td></tr>';
  expect(onBothPaths(html)).toEqual(
    alike(`<table><tbody>${row}<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody></table>`),
  );
});
