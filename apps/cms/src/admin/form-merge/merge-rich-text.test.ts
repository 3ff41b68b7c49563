import { fromHtml } from '@portal/rich-text/canonical';
import { toHtml } from '@portal/rich-text/write/html';
import { expect, test } from 'vitest';
import { mergeForms } from './merge-forms';
import { writeParts } from './merge-rich-text';

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const base = p('Một', 'Hai', 'Ba');

function merge(mine: string, theirs: string, before = base) {
  const form = mergeForms({
    base: { body: before },
    mine: { body: mine },
    theirs: { body: theirs },
  });
  return { body: form.values['body'], conflicts: form.conflicts };
}

test('paragraphs beside each other are merged', () => {
  expect(merge(p('Một!', 'Hai', 'Ba'), p('Một', 'Hai!', 'Ba'))).toEqual({
    body: p('Một!', 'Hai!', 'Ba'),
    conflicts: [],
  });
});

test('what is put beside a paragraph does not meet the change of that paragraph', () => {
  expect(merge(p('Một', 'Mới', 'Hai', 'Ba'), p('Một!', 'Hai!', 'Ba'))).toEqual({
    body: p('Một!', 'Mới', 'Hai!', 'Ba'),
    conflicts: [],
  });
});

test('what both remove or write alike is no conflict', () => {
  expect(merge(p('Một', 'Ba'), p('Một', 'Ba'))).toEqual({ body: p('Một', 'Ba'), conflicts: [] });
  expect(merge(p('Một', 'X', 'Hai', 'Ba'), p('Một', 'X', 'Hai', 'Ba!'))).toEqual({
    body: p('Một', 'X', 'Hai', 'Ba!'),
    conflicts: [],
  });
});

test('where both change a paragraph, that paragraph is the conflict, the rest is merged', () => {
  const { body, conflicts } = merge(p('Một!', 'Hai A', 'Ba'), p('Một', 'Hai B', 'Ba!'));
  expect(body).toBe(p('Một!', 'Hai A', 'Ba!'));
  const [conflict] = conflicts;
  expect(conflict?.withTheirs).toBe(p('Một!', 'Hai B', 'Ba!'));
  const parts = conflict?.parts ?? [];
  expect(parts.filter(({ kind }) => kind === 'clash')).toEqual([
    { kind: 'clash', base: [p('Hai')], mine: [p('Hai A')], theirs: [p('Hai B')] },
  ]);
  expect(writeParts(parts, () => 'both')).toBe(p('Một!', 'Hai B', 'Hai A', 'Ba!'));
});

test('what both write in the same place, or into an empty text, meets', () => {
  expect(merge(p('Một', 'A', 'Hai', 'Ba'), p('Một', 'B', 'Hai', 'Ba')).conflicts).toHaveLength(1);
  expect(merge(p('A'), p('B'), '').conflicts[0]?.parts).toEqual([
    { kind: 'clash', base: [], mine: [p('A')], theirs: [p('B')] },
  ]);
});

test('a paragraph that one removes and the other changes meets', () => {
  expect(merge(p('Một', 'Ba'), p('Một', 'Hai!', 'Ba')).conflicts).toHaveLength(1);
});

const note = (text: string, number: number) => ({
  mark: `<sup class="note-ref"><a id="note-ref-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`,
  item: `<li id="note-${number}">${text} <a href="#note-ref-${number}" role="doc-backlink" aria-label="Quay lại chỗ có chú thích ${number}">↩</a></li>`,
});

test('notes go with their paragraphs and are numbered anew', () => {
  const withNotes = (paragraphs: string[], notes: { item: string }[]) =>
    `${p(...paragraphs)}\n<section class="notes" role="doc-endnotes" aria-label="Chú thích"><ol>${notes.map(({ item }) => item).join('')}</ol></section>`;
  const old = (number: number) => note('Cũ', number);
  const mine = note('Của tôi', 1);
  const before = withNotes(['Một', 'Hai', `Ba${old(1).mark}`], [old(1)]);
  const { body, conflicts } = merge(
    withNotes([`Một${mine.mark}`, 'Hai', `Ba${old(2).mark}`], [mine, old(2)]),
    withNotes(['Một', 'Hai!', `Ba${old(1).mark}`], [old(1)]),
    before,
  );
  expect(conflicts).toEqual([]);
  const merged = withNotes([`Một${mine.mark}`, 'Hai!', `Ba${old(2).mark}`], [mine, old(2)]);
  expect(body).toBe(merged);
  expect(toHtml(fromHtml(merged))).toBe(merged);
});

test('a text that is no rich text is one thing', () => {
  expect(merge('Một\nHai!', 'Một!\nHai', 'Một\nHai').conflicts).toHaveLength(1);
});
