import { expect, test } from 'vitest';
import { mergeForms } from '../form-merge/merge-forms';
import {
  decided,
  isDecided,
  nothingPending,
  placesOf,
  valueAfter,
  withDecision,
  withMerged,
} from './pending';

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

function pendingOf(mine: object, theirs: object) {
  const base = { author: 'An', source: 'Báo', body: p('Một', 'Hai', 'Ba') };
  const merged = mergeForms({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } });
  return withMerged(nothingPending, merged, 'v1');
}

test('without conflict the form builds on the new version at once', () => {
  const pending = pendingOf({ author: 'Chi' }, { source: 'Cổng' });
  expect(pending).toMatchObject({ takenOver: ['source'], conflicts: [], heldBase: undefined });
});

test('until everything is decided the form builds on the version that it had', () => {
  let pending = pendingOf(
    { author: 'Chi', body: p('Một A', 'Hai', 'Ba A') },
    { author: 'Dung', body: p('Một B', 'Hai', 'Ba B') },
  );
  expect(pending.heldBase).toBe('v1');
  const decide = (field: string, index: number, choice: 'mine' | 'theirs' | 'both') => {
    const conflict = pending.conflicts.find((one) => one.field === field);
    const place = conflict && placesOf(conflict)[index];
    if (!conflict || place === undefined) throw new Error('there is no such place');
    const next = decided(conflict, place, choice);
    pending = withDecision(pending, next);
    return next.set;
  };
  expect(decide('author', 0, 'theirs')).toBe('Dung');
  expect(decide('body', 0, 'theirs')).toBe(p('Một B', 'Hai', 'Ba A'));
  expect(pending.heldBase).toBe('v1');
  expect(decide('body', 1, 'both')).toBe(p('Một B', 'Hai', 'Ba B', 'Ba A'));
  expect(pending.heldBase).toBeUndefined();
  expect(pending.conflicts.every(isDecided)).toBe(true);
});

test('what was typed since stays, but for the place that a decision is about', () => {
  const { conflicts } = pendingOf(
    { author: 'Chi', body: p('Một A', 'Hai', 'Ba') },
    { author: 'Dung', body: p('Một B', 'Hai', 'Ba') },
  );
  const after = (field: string, typed: unknown, choice: 'mine' | 'theirs' | 'both') => {
    const conflict = conflicts.find((one) => one.field === field);
    const [place] = conflict ? placesOf(conflict) : [];
    if (!conflict || place === undefined) throw new Error('there is no such conflict');
    return valueAfter(conflict, decided(conflict, place, choice), typed, choice);
  };
  expect(after('author', 'Chi Nguyễn', 'theirs')).toBe('Dung');
  expect(after('author', 'Chi Nguyễn', 'mine')).toBe('Chi Nguyễn');
  const elsewhere = p('Một A', 'Hai', 'Ba nữa');
  expect(after('body', elsewhere, 'theirs')).toBe(p('Một B', 'Hai', 'Ba nữa'));
  const there = p('Một A nữa', 'Hai', 'Ba');
  expect(after('body', there, 'theirs')).toBe(p('Một B', 'Hai', 'Ba'));
  expect(after('body', there, 'mine')).toBe(there);
  const both = after('body', there, 'both');
  expect(both).toContain('<p>Một B</p>');
  expect(both).toContain('<p>Một A nữa</p>');
});

test('what was not decided stays open when others store once more', () => {
  const first = pendingOf({ author: 'Chi' }, { author: 'Dung' });
  const merged = mergeForms({
    base: { author: 'Dung', source: 'Báo' },
    mine: { author: 'Dung', source: 'A' },
    theirs: { author: 'Dung', source: 'B' },
  });
  const second = withMerged(first, merged, 'v2');
  expect(second.conflicts.map(({ field }) => field)).toEqual(['author', 'source']);
  expect(second.heldBase).toBe('v1');
});
