import { expect, test, vi } from 'vitest';
import type { ActRelation } from './model';
import { loadActingOn, loadAffectedBy } from './affected';
import { influenceOf } from './rules';
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

function from(ids: readonly string[]): Promise<ActRelation[]> {
  return Promise.resolve(RELATIONS.filter((one) => ids.includes(influenceOf(one)?.from ?? '')));
}

function to(ids: readonly string[]): Promise<ActRelation[]> {
  return Promise.resolve(RELATIONS.filter((one) => ids.includes(influenceOf(one)?.to ?? '')));
}

test('an act that only corrects affects itself alone; one that amends, what it amends', async () => {
  expect(await loadAffectedBy(['quyết định'], from)).toEqual(new Set(['quyết định']));
  expect(await loadAffectedBy(['kế hoạch'], from)).toEqual(new Set(['kế hoạch', 'đề án']));
});

test('what details an act may end with it', async () => {
  const load = (ids: readonly string[]) =>
    Promise.resolve(
      [relation('nghị định', 'details', 'luật')].filter((one) =>
        ids.some((id) => [one.source, one.target].includes(id)),
      ),
    );
  expect(await loadAffectedBy(['luật'], load)).toEqual(new Set(['luật', 'nghị định']));
  expect(await loadActingOn(['nghị định'], load)).toEqual(new Set(['nghị định', 'luật']));
});

test('a circle ends', async () => {
  const circle = [relation('a', 'repeals', 'b'), relation('b', 'repeals', 'a')];
  const load = (ids: readonly string[]) =>
    Promise.resolve(circle.filter(({ source }) => ids.includes(source)));
  expect(await loadAffectedBy(['a'], load)).toEqual(new Set(['a', 'b']));
});

test('an act affects itself and what its relations reach by changing validity, a query a level', async () => {
  const load = vi.fn<typeof from>(from);
  const found = await loadAffectedBy(['luật'], load);
  expect([...found]).toEqual(['luật', 'nghị định', 'thông tư', 'quyết định']);
  expect(load.mock.calls).toEqual([[['luật']], [['nghị định', 'thông tư']], [['quyết định']]]);
});

test('the acts on which a history depends are found upwards', async () => {
  const found = await loadActingOn(['quyết định'], to);
  expect([...found]).toEqual(['quyết định', 'nghị định', 'thông tư', 'luật', 'hiến pháp']);
});

test('nothing is asked for nothing', async () => {
  const load = vi.fn<typeof from>(from);
  expect(await loadAffectedBy([], load)).toEqual(new Set());
  expect(load).not.toHaveBeenCalled();
});
