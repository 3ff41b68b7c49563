import { expect, test, vi } from 'vitest';
import type { ActRelation } from './model';
import { loadActingOn, loadAffectedBy } from './affected';
import { relation } from './testing/graphs';

const RELATIONS = [
  relation('luật', 'repeals', 'nghị định'),
  relation('luật', 'halts', 'thông tư'),
  relation('nghị định', 'replaces', 'quyết định', { scope: 'part' }),
  relation('thông tư', 'suspends', 'quyết định'),
  relation('quyết định', 'corrects', 'kế hoạch'),
  relation('kế hoạch', 'amends', 'đề án'),
  relation('hiến pháp', 'repeals', 'luật'),
];

function bySources(ids: readonly string[]): Promise<ActRelation[]> {
  return Promise.resolve(RELATIONS.filter(({ source }) => ids.includes(source)));
}

function byTargets(ids: readonly string[]): Promise<ActRelation[]> {
  return Promise.resolve(RELATIONS.filter(({ target }) => ids.includes(target)));
}

test('an act that only corrects affects itself alone; one that amends, what it amends', async () => {
  expect(await loadAffectedBy(['quyết định'], bySources)).toEqual(new Set(['quyết định']));
  expect(await loadAffectedBy(['kế hoạch'], bySources)).toEqual(new Set(['kế hoạch', 'đề án']));
});

test('a circle ends', async () => {
  const circle = [relation('a', 'repeals', 'b'), relation('b', 'repeals', 'a')];
  const load = (ids: readonly string[]) =>
    Promise.resolve(circle.filter(({ source }) => ids.includes(source)));
  expect(await loadAffectedBy(['a'], load)).toEqual(new Set(['a', 'b']));
});

test('an act affects itself and what its relations reach by changing validity, a query a level', async () => {
  const load = vi.fn<typeof bySources>(bySources);
  const found = await loadAffectedBy(['luật'], load);
  expect([...found]).toEqual(['luật', 'nghị định', 'thông tư', 'quyết định']);
  expect(load.mock.calls).toEqual([[['luật']], [['nghị định', 'thông tư']], [['quyết định']]]);
});

test('the acts on which a history depends are found upwards', async () => {
  const found = await loadActingOn(['quyết định'], byTargets);
  expect([...found]).toEqual(['quyết định', 'nghị định', 'thông tư', 'luật', 'hiến pháp']);
});

test('nothing is asked for nothing', async () => {
  const load = vi.fn<typeof bySources>(bySources);
  expect(await loadAffectedBy([], load)).toEqual(new Set());
  expect(load).not.toHaveBeenCalled();
});
