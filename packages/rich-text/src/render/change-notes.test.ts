import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { changeNotes, type ChangeNote } from './change-notes.js';
import { headingAnchors } from './page-parts.js';
import { renderText } from './render-text.js';

const note = (id: string, others: Partial<ChangeNote> = {}): ChangeNote => ({
  ...{ id, kind: 'amends', before: `${id} được sửa bởi`, after: ' từ nay.' },
  ...{ link: { address: '/van-ban/a?x=1&y=2', words: 'Quyết định <1>' } },
  ...others,
});

function shown(html: string, notes: ChangeNote[]) {
  const parts = [headingAnchors((words) => words), changeNotes(notes)];
  return new JSDOM(renderText(html, parts).html).window.document.body;
}

test('a changed provision is marked, and below it stands what has changed it', () => {
  const body = shown(
    '<h3 id="dieu-1">Điều 1. A</h3><p id="khoan-1-dieu-1">1. Một</p><ol><li id="khoan-2-dieu-1">Hai<ol><li>a</li></ol></li></ol><p id="dieu-2">Điều 2</p>',
    [note('dieu-1'), note('khoan-2-dieu-1', { kind: 'suspends' }), note('khoan-2-dieu-1')],
  );
  expect(
    [...body.querySelectorAll('[data-changed]')].map((one) => [
      one.id,
      one.getAttribute('data-changed'),
    ]),
  ).toEqual([
    ['dieu-1', 'amends'],
    ['khoan-2-dieu-1', 'suspends amends'],
  ]);
  const notes = [...body.querySelectorAll('.change-note')];
  expect(notes).toHaveLength(3);
  expect(notes[0]?.textContent).toBe('dieu-1 được sửa bởi Quyết định <1> từ nay.');
  expect(notes[0]?.querySelector('a')?.getAttribute('href')).toBe('/van-ban/a?x=1&y=2');
  expect(notes[0]?.previousElementSibling?.className).toBe('anchored');
  expect(notes[1]?.parentElement?.id).toBe('khoan-2-dieu-1');
});

test('old and new are compared as they are written', () => {
  const sides = [
    { heading: 'Trước', lines: ['1. <b>Cũ</b>'] },
    { heading: 'Sau', lines: ['1. Mới', 'a) & khác'] },
  ];
  const comparison = { summary: 'So sánh', sides };
  const body = shown('<p id="dieu-1">Điều 1</p>', [note('dieu-1', { comparison })]);
  const details = body.querySelector('details');
  expect(details?.hasAttribute('open')).toBe(false);
  expect([...body.querySelectorAll('.sides > div')].map((one) => one.textContent)).toEqual([
    'Trước1. <b>Cũ</b>',
    'Sau1. Mớia) & khác',
  ]);
});

test('a text that nothing has changed stays', () => {
  const html = '<p id="dieu-1">Điều 1</p>';
  expect(renderText(html, [changeNotes([note('dieu-2')])]).html).toBe(html);
});
