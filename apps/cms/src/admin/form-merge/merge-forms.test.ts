import { expect, test } from 'vitest';
import { mergeForms } from './merge-forms';

const base = {
  documentId: 'a',
  title: 'Tiêu đề',
  source: 'Báo Thanh Hóa',
  author: 'An',
  cover: { id: 1, mime: 'image/png', url: '/uploads/a.png' },
  attachments: [{ id: 5, mime: 'application/pdf', url: '/uploads/a.pdf' }],
  signatory: { id: 3, name: 'Bình', position: 'Giám đốc' },
  menu: [
    { id: 1, label: 'Tin tức', __temp_key__: 'a0' },
    { id: 2, label: 'Văn bản', __temp_key__: 'a1' },
  ],
  related: { connect: [], disconnect: [] },
};
type Form = Partial<Record<keyof typeof base | 'createdAt', unknown>>;
const merge = (mine: Form, theirs: Form, changedRelations?: ReadonlySet<string>) =>
  mergeForms(
    { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } },
    changedRelations,
  );

test('fields that one of the two touched are merged', () => {
  const { values, conflicts, takenOver } = merge({ author: 'Chi' }, { source: 'Báo Nhân Dân' });
  expect(values).toEqual({ ...base, author: 'Chi', source: 'Báo Nhân Dân' });
  expect(conflicts).toEqual([]);
  expect(takenOver).toEqual(['source']);
});

test('a field that both changed is a conflict, and holds mine meanwhile', () => {
  const { values, conflicts } = merge({ author: 'Chi' }, { author: 'Dung' });
  expect(values['author']).toBe('Chi');
  expect(conflicts).toMatchObject([
    {
      field: 'author',
      base: 'An',
      mine: 'Chi',
      theirs: 'Dung',
      withMine: 'Chi',
      withTheirs: 'Dung',
    },
  ]);
});

test('the same change by both is no conflict', () => {
  const { values, conflicts } = merge({ author: 'Chi' }, { author: 'Chi' });
  expect(values['author']).toBe('Chi');
  expect(conflicts).toEqual([]);
});

test('an emptied field stays empty, and clashes with a change', () => {
  expect(merge({ source: null }, { author: 'Chi' }).values['source']).toBeNull();
  expect(merge({ source: null }, { source: 'Báo Nhân Dân' }).conflicts).toHaveLength(1);
});

test('what the server alone decides comes from the server', () => {
  const { values, conflicts } = merge({ createdAt: 'gestern' }, { createdAt: '2026-11-28' });
  expect(values['createdAt']).toBe('2026-11-28');
  expect(conflicts).toEqual([]);
});

test('pictures are told apart by their file alone', () => {
  const sameFile = { ...base.cover, updatedAt: '2026-11-28' };
  const other = { id: 2, mime: 'image/png', url: '/uploads/b.png' };
  expect(merge({ cover: other }, { cover: sameFile }).conflicts).toEqual([]);
  expect(merge({ cover: other }, { cover: null }).conflicts).toHaveLength(1);
});

test('files that both attach are all there', () => {
  const mine = { id: 6, mime: 'application/pdf', url: '/uploads/b.pdf' };
  const theirs = { id: 7, mime: 'application/pdf', url: '/uploads/c.pdf' };
  const { values, conflicts } = merge(
    { attachments: [...base.attachments, mine] },
    { attachments: [...base.attachments, theirs] },
  );
  expect(values['attachments']).toEqual([...base.attachments, theirs, mine]);
  expect(conflicts).toEqual([]);
});

test('a component is merged by its fields', () => {
  const { values, conflicts } = merge(
    { signatory: { ...base.signatory, name: 'Chi' } },
    { signatory: { ...base.signatory, position: 'Phó Giám đốc' } },
  );
  expect(values['signatory']).toEqual({ id: 3, name: 'Chi', position: 'Phó Giám đốc' });
  expect(conflicts).toEqual([]);
});

test('items of a list are added, removed, changed and moved by both', () => {
  const [first, second] = base.menu;
  const { values, conflicts } = merge(
    {
      menu: [{ ...second, label: 'Văn bản mới' }, first, { label: 'Của tôi', __temp_key__: 'a2' }],
    },
    { menu: [first, second, { id: 9, label: 'Của họ', __temp_key__: 'a2' }] },
  );
  expect(conflicts).toEqual([]);
  expect(values['menu']).toEqual([
    { id: 2, label: 'Văn bản mới', __temp_key__: 'a1' },
    { id: 9, label: 'Của họ', __temp_key__: 'a2' },
    { id: 1, label: 'Tin tức', __temp_key__: 'a0' },
    { label: 'Của tôi', __temp_key__: 'a3' },
  ]);
});

test('an item that one changed and the other removed is a conflict; kept, it is a new one', () => {
  const [first, second] = base.menu;
  const changed = { ...second, label: 'Văn bản mới' };
  const [conflict] = merge({ menu: [first, changed] }, { menu: [first] }).conflicts;
  expect(conflict?.withMine).toEqual([first, { label: 'Văn bản mới', __temp_key__: 'a1' }]);
  expect(conflict?.withTheirs).toEqual([first]);
});

test('of a conflict in a list, what does not meet is merged with either choice', () => {
  const [first, second] = base.menu;
  const [conflict] = merge(
    {
      menu: [
        { ...first, label: 'Mine' },
        { ...second, label: 'Mine too' },
      ],
    },
    { menu: [{ ...first, label: 'Theirs' }, second] },
  ).conflicts;
  expect(conflict?.withTheirs).toMatchObject([{ label: 'Theirs' }, { label: 'Mine too' }]);
});

test('an item that was stored while its form went on is still the same', () => {
  const fresh = { label: 'Mới', __temp_key__: 'a2' };
  const sent = { ...base, menu: [...base.menu, fresh] };
  const mine = { ...sent, menu: [...base.menu, { ...fresh, label: 'Mới hơn' }] };
  const theirs = { ...sent, menu: [...base.menu, { ...fresh, id: 3 }] };
  const { values, conflicts } = mergeForms({ base: sent, mine, theirs });
  expect(conflicts).toEqual([]);
  expect(values['menu']).toEqual([...base.menu, { ...fresh, id: 3, label: 'Mới hơn' }]);
});

test('relations are changes, and those of both are made', () => {
  const one = { id: 1, documentId: 'one' };
  const related = { connect: [one], disconnect: [] };
  expect(merge({ related }, { title: 'Khác' }).values['related']).toEqual(related);
  const sent = { base: { related }, mine: { related }, theirs: base };
  expect(mergeForms(sent).values['related']).toEqual(base.related);
});

test('a relation to one item that both changed is a conflict', () => {
  const related = { connect: [{ id: 1, documentId: 'one' }], disconnect: [] };
  const changed = new Set(['related']);
  expect(merge({ related }, {}, changed).conflicts).toMatchObject([
    { field: 'related', withMine: related, withTheirs: base.related },
  ]);
  expect(merge({}, {}, changed).conflicts).toEqual([]);
});
