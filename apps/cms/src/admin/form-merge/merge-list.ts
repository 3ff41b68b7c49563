import { isRecord } from '@portal/contract/is-record';
import { generateKeyBetween } from 'fractional-indexing';
import { isEmpty, isFile, isSame, type Merged, type Side, type Versions } from './values';

type Item = Record<string, unknown>;
type MergeValue = (versions: Versions<unknown>, prefer: Side) => Merged;

/** The versions as lists of repeatable components or of files; undefined for other values. */
export function asLists({ base, mine, theirs }: Versions<unknown>): Versions<Item[]> | undefined {
  const [first, second, third] = [base, mine, theirs].map(listOf);
  return first && second && third && { base: first, mine: second, theirs: third };
}

function listOf(value: unknown): Item[] | undefined {
  if (isEmpty(value)) return [];
  return Array.isArray(value) ? value.filter(isRecord) : undefined;
}

/** Merges lists item by item: additions, removals, changes and moves of both sides. */
export function mergeList(lists: Versions<Item[]>, prefer: Side, mergeValue: MergeValue): Merged {
  const keyed = withKeys(lists);
  let isClash = false;
  const kept = new Map<string, Item>();
  const keys = [...keyed.base.keys(), ...keyed.mine.keys(), ...keyed.theirs.keys()];
  for (const key of new Set(keys)) {
    const versions = {
      base: keyed.base.get(key),
      mine: keyed.mine.get(key),
      theirs: keyed.theirs.get(key),
    };
    const merged = mergeValue(versions, prefer);
    isClash ||= merged.isClash;
    // The server no longer knows the id of a removed component.
    if (isRecord(merged.value)) kept.set(key, versions.theirs ? merged.value : anew(merged.value));
  }
  const order = orderOf(keyed, prefer);
  const value = order.map((key) => kept.get(key)).filter((item) => item !== undefined);
  return { value: withPlaces(value), isClash };
}

function anew(item: Item): Item {
  if (isFile(item)) return item;
  const { id: _id, ...rest } = item;
  return rest;
}

/** The key of a component is its id or, before the server has stored it, its position in the form. */
function withKeys({ base, mine, theirs }: Versions<Item[]>): Versions<Map<string, Item>> {
  const storedSince = new Map<string, string>();
  const baseIds = new Set(base.map(({ id }) => id));
  const free = theirs.filter(({ id }) => !baseIds.has(id));
  for (const item of base.filter(({ id }) => id === undefined)) {
    const index = free.findIndex((one) => isSame({ ...one, id: undefined }, item));
    const [stored] = index === -1 ? [] : free.splice(index, 1);
    if (stored) storedSince.set(keyOf(item), keyOf(stored));
  }
  const map = (items: Item[]) =>
    new Map(items.map((item) => [storedSince.get(keyOf(item)) ?? keyOf(item), item]));
  return { base: map(base), mine: map(mine), theirs: map(theirs) };
}

function keyOf({ id, __temp_key__: place }: Item): string {
  return id === undefined ? `new:${textOf(place)}` : `id:${textOf(id)}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/** The order of the side that has moved something, with the additions of the other side. */
function orderOf({ base, mine, theirs }: Versions<Map<string, Item>>, prefer: Side): string[] {
  const isMoved = (side: Map<string, Item>) => {
    const both = [...base.keys()].filter((key) => side.has(key));
    return !isSame(
      both,
      [...side.keys()].filter((key) => base.has(key)),
    );
  };
  const movers = { mine: isMoved(mine), theirs: isMoved(theirs) };
  const leader = movers.mine === movers.theirs ? prefer : movers.mine ? 'mine' : 'theirs';
  const [first, second] = leader === 'mine' ? [mine, theirs] : [theirs, mine];
  const order = [...first.keys()];
  let before: string | undefined;
  for (const key of second.keys()) {
    if (!order.includes(key)) {
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
    }
    before = key;
  }
  return order;
}

/** Strapi's form needs a unique key for each item of a list. */
function withPlaces(items: Item[]): Item[] {
  const taken = new Set<unknown>();
  let last = items
    .map(({ __temp_key__: place }) => place)
    .filter((place) => typeof place === 'string')
    .toSorted()
    .at(-1);
  return items.map((item) => {
    const { __temp_key__: place } = item;
    if (place === undefined || !taken.has(place)) {
      taken.add(place);
      return item;
    }
    last = generateKeyBetween(last ?? null, null);
    return { ...item, __temp_key__: last };
  });
}
