import { isRecord } from '@portal/contract/is-record';
import { asLists, mergeList } from './merge-list';
import { mergeRelation } from './merge-relation';
import { isFile, isRelation, isSame, type Merged, type Side, type Versions } from './values';

/** Merges a field; `prefer` names the side that wins a conflict. */
export function mergeValue(versions: Versions<unknown>, prefer: Side): Merged {
  const { base, mine, theirs } = versions;
  if (isRelation(mine) && isRelation(theirs)) {
    const before = isRelation(base) ? base : { connect: [], disconnect: [] };
    return { value: mergeRelation({ base: before, mine, theirs }), isClash: false };
  }
  if (isSame(base, mine) || isSame(mine, theirs)) return { value: theirs, isClash: false };
  if (isSame(base, theirs)) return { value: mine, isClash: false };
  const lists = asLists(versions);
  if (lists) return mergeList(lists, prefer, mergeValue);
  if (isComponent(base) && isComponent(mine) && isComponent(theirs)) {
    return mergeComponent({ base, mine, theirs }, prefer);
  }
  return { value: versions[prefer], isClash: true };
}

function isComponent(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !isFile(value) && !isRelation(value);
}

function mergeComponent(
  { base, mine, theirs }: Versions<Record<string, unknown>>,
  prefer: Side,
): Merged {
  const value: Record<string, unknown> = {};
  let isClash = false;
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (name === 'id' || name === '__temp_key__') continue;
    const versions = { base: base[name], mine: mine[name], theirs: theirs[name] };
    const merged = mergeValue(versions, prefer);
    value[name] = merged.value;
    isClash ||= merged.isClash;
  }
  // The server identifies a component by the id that it gave last.
  const { id, __temp_key__: key } = theirs;
  const names = {
    ...(id !== undefined && { id }),
    ...(key !== undefined && { __temp_key__: key }),
  };
  return { value: { ...value, ...names }, isClash };
}
