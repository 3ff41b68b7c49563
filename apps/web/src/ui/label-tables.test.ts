import { expect, it } from 'vitest';
import { labelTables } from './label-tables.ts';

function label(html: string) {
  return labelTables(html, (number, caption) => `Bảng ${number}: ${caption}`);
}

function regionsIn(html: string) {
  const page = document.createElement('div');
  page.innerHTML = label(html);
  return [...page.querySelectorAll('[role=region]')].map((region) => ({
    name: region.getAttribute('aria-label'),
    tabIndex: region.getAttribute('tabindex'),
    tables: region.querySelectorAll('table').length,
  }));
}

it('a text without tables stays as it is', () => {
  expect(label('<p>Một <b>hai</b></p>')).toBe('<p>Một <b>hai</b></p>');
});

it('each table gets a region of its own that the keyboard reaches, named by its caption', () => {
  const one =
    '<table class="x"><caption>Số <b>liệu</b> &amp; “"tỷ lệ"”</caption><tr><td>1</td></tr></table>';
  expect(regionsIn(`<p>a</p>${one}<p>b</p><TABLE><tr><td>2</td></tr></TABLE><p>c</p>`)).toEqual([
    { name: 'Bảng 1: Số liệu & “"tỷ lệ"”', tabIndex: '0', tables: 1 },
    { name: 'Bảng 2: ', tabIndex: '0', tables: 1 },
  ]);
});

it('a table within a table stays within it', () => {
  const inner = '<table><tr><td>trong</td></tr></table>';
  const html = `<table><tr><td>${inner}</td><td>ngoài</td></tr></table><p>sau</p>`;
  expect(regionsIn(html)).toEqual([{ name: 'Bảng 1: ', tabIndex: '0', tables: 2 }]);
  expect(label(html)).toContain('</table></div><p>sau</p>');
});

it('tables that are broken are left alone', () => {
  expect(label('</table><p>a</p><table><tr>')).toBe('</table><p>a</p><table><tr>');
});
