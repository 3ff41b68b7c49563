import { expect, test } from 'vitest';
import type { Field } from '../form-copies/field-text';
import type { BareLayout } from '../form-copies/use-layout';
import { changedBlocks, changesBetween } from './version-changes';

const field = (name: string, type: string, more: Partial<Field['attribute']> = {}): Field => ({
  ...{ name, label: `Nhãn ${name}` },
  attribute: { type, ...more },
});

const layout: BareLayout = {
  fields: [
    field('title', 'string'),
    field('body', 'customField'),
    field('category', 'relation', { relation: 'manyToOne' }),
    field('files', 'media'),
    field('notes', 'component', { component: 'x.note' }),
    field('isNew', 'boolean'),
  ],
  components: { 'x.note': [field('date', 'date'), field('about', 'relation')] },
  textOf: (html) => html,
};

test('of a rich text only the blocks that differ are compared, each with its notes', () => {
  const older = '<p>Một</p>\n<p>Hai</p>\n<p>Ba</p>';
  expect(changedBlocks(older, '<p>Một</p>\n<p>Hai khác</p>\n<p>Ba</p>')).toEqual([
    { older: '<p>Hai</p>', newer: '<p>Hai khác</p>' },
  ]);
  expect(changedBlocks(older, '<p>Không</p>\n<p>Một</p>\n<p>Hai</p>')).toEqual([
    { older: '', newer: '<p>Không</p>' },
    { older: '<p>Ba</p>', newer: '' },
  ]);
  expect(changedBlocks('', older)).toEqual([{ older: '', newer: older }]);
});

test('fields that differ are shown with names, in the order of the form', () => {
  const older = {
    fields: { title: 'Một', category: ['a'], files: [1, 2], notes: [], isNew: false, hidden: 1 },
    names: { a: 'Tin tức', 'file/1': 'bìa.jpg', 'file/2': 'kế hoạch.pdf' },
  };
  const notes = [
    { date: '2026-11-29', about: ['b'] },
    { date: null, about: [] },
  ];
  const newer = {
    fields: { title: 'Một', category: ['gone'], files: [1], notes, isNew: true, hidden: 2 },
    names: { b: 'Nghị định', 'file/1': 'bìa.jpg' },
  };
  const shown = changesBetween(older, newer, layout).map(({ label, places }) => [label, ...places]);
  expect(shown).toEqual([
    ['Nhãn category', { older: 'Tin tức', newer: 'gone' }],
    ['Nhãn files', { older: 'bìa.jpg; kế hoạch.pdf', newer: 'bìa.jpg' }],
    ['Nhãn notes', { older: '', newer: '29/11/2026, Nghị định' }],
    ['Nhãn isNew', { older: 'Không', newer: 'Có' }],
  ]);
});

test('the first version is compared with nothing; what is nothing alike is no difference', () => {
  const first = { fields: { title: 'Một', category: [], notes: [] }, names: {} };
  expect(changesBetween(null, first, layout)).toMatchObject([
    { name: 'title', places: [{ older: '', newer: 'Một' }] },
  ]);
});
