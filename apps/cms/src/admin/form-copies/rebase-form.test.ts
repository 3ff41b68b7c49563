import { afterEach, expect, test, vi } from 'vitest';
import { rebaseForm, rebaseOpenForm } from './rebase-form';

afterEach(() => void vi.unstubAllGlobals());

const item = { documentId: 'a', title: 'Cũ', summary: 'Tóm tắt', body: '<p>Một.</p>' };

test('what was typed stays, what was not touched comes from the server', () => {
  const mine = { ...item, title: 'Mới' };
  const theirs = { ...item, title: 'Khác', summary: 'Tóm tắt khác', slug: 'moi' };
  expect(rebaseForm({ base: item, mine, theirs })).toEqual({ ...theirs, title: 'Mới' });
});

test('a field that was emptied stays empty', () => {
  const mine = { ...item, summary: undefined };
  expect(rebaseForm({ base: item, mine, theirs: item })).toEqual(mine);
});

test('what was sent with the base is not connected twice', () => {
  const one = { id: 1, documentId: 'one' };
  const two = { id: 2, documentId: 'two' };
  const base = { ...item, related: { connect: [one], disconnect: [] } };
  const theirs = { ...item, related: { connect: [], disconnect: [] } };
  const related = (connect: unknown[]) =>
    rebaseForm({ base, mine: { ...item, related: { connect, disconnect: [] } }, theirs })[
      'related'
    ];
  expect(related([one])).toEqual({ connect: [], disconnect: [] });
  expect(related([one, two])).toEqual({ connect: [two], disconnect: [] });
  expect(related([])).toEqual({ connect: [], disconnect: [one] });
});

test('what was typed for one item never comes into another', () => {
  const other = { ...item, documentId: 'b' };
  expect(rebaseForm({ base: item, mine: { ...item, title: 'Mới' }, theirs: other })).toBe(other);
});

test('what is published stands in the form as it is, though a draft was being changed', () => {
  const versions = {
    base: item,
    mine: { ...item, title: 'Mới' },
    theirs: { ...item, title: 'Đăng' },
  };
  vi.stubGlobal('window', { location: { search: '?status=published' } });
  expect(rebaseOpenForm(versions)).toBe(versions.theirs);
  vi.stubGlobal('window', { location: { search: '?status=draft' } });
  expect(rebaseOpenForm(versions)).toEqual(versions.mine);
});
