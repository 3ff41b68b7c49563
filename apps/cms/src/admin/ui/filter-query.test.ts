import { expect, test } from 'vitest';
import { filterQuery } from './filter-query';

test('filters without a value are no part of an address', () => {
  const query = filterQuery({ user: undefined, words: 'hội nghị', from: '', to: '2026-11-30' });
  expect(query.toString()).toBe('words=h%E1%BB%99i+ngh%E1%BB%8B&to=2026-11-30');
});
