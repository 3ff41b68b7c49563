import { isRecord } from '@portal/contract/is-record';
import type { Configuration } from './configuration';
import type { DesiredSetting } from './desired-settings';

/** The settings that were last written into a configuration. */
export interface Applied {
  /** Every value as JSON, by its path. */
  values: Record<string, string>;
  /** The fields of the model at that time. */
  fields: string[];
}

interface Merged {
  configuration: Configuration;
  applied: Applied;
}

/**
 * Writes each desired setting unless an administrator has changed it since the last write. A field that
 * is new in the schema does not count as a change, because the content manager itself appends it.
 */
export function merge(
  current: Configuration,
  wishes: readonly DesiredSetting[],
  last: Applied | undefined,
): Merged {
  const configuration = structuredClone(current);
  const fields = Object.keys(current.metadatas);
  const values: Record<string, string> = {};
  for (const { path, value } of wishes) {
    const key = path.join('/');
    const before = last?.values[key];
    const now = read(current, path);
    const changed = before !== undefined && !untouched(now, before, last?.fields, fields);
    if (changed && !isDefaultLabel(path, now)) {
      values[key] = before;
      continue;
    }
    write(configuration, path, value);
    values[key] = JSON.stringify(value);
  }
  return { configuration, applied: { values, fields } };
}

/** True for Strapi's default, the field's name; Strapi resets labels of its own fields at every start. */
function isDefaultLabel(path: readonly string[], value: unknown): boolean {
  return path[0] === 'metadatas' && path.at(-1) === 'label' && path[1] === value;
}

function untouched(
  now: unknown,
  before: string,
  fieldsBefore: readonly string[] = [],
  fieldsNow: readonly string[],
): boolean {
  const then: unknown = JSON.parse(before);
  const inBoth = new Set(fieldsBefore.filter((field) => fieldsNow.includes(field)));
  return JSON.stringify(restrict(now, inBoth)) === JSON.stringify(restrict(then, inBoth));
}

/** Keeps only these fields in a list or a form; other values stay as they are. */
function restrict(value: unknown, fields: ReadonlySet<string>): unknown {
  return Array.isArray(value) ? restrictAll(value, fields) : value;
}

function restrictAll(entries: readonly unknown[], fields: ReadonlySet<string>): unknown[] {
  return entries.flatMap((entry): unknown[] => {
    if (typeof entry === 'string') return fields.has(entry) ? [entry] : [];
    if (Array.isArray(entry)) {
      const cells = restrictAll(entry, fields);
      return cells.length > 0 ? [cells] : [];
    }
    if (!isRecord(entry) || typeof entry['name'] !== 'string') return [];
    return fields.has(entry['name']) ? [{ name: entry['name'], size: entry['size'] }] : [];
  });
}

function read(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), from);
}

function write(into: unknown, path: readonly string[], value: unknown): void {
  const parent = read(into, path.slice(0, -1));
  const key = path.at(-1);
  if (isRecord(parent) && key !== undefined) parent[key] = value;
}
