import { isRecord } from '../is-record.js';

/** Documentation, which promises nothing. */
const WORDS = new Set(['description', 'summary', 'example', 'examples', 'info', 'tags']);
/** A parameter that gains one of these accepts less than before. */
const BOUNDS = [
  'enum',
  'const',
  'minimum',
  'maximum',
  'maxLength',
  'maxItems',
  'pattern',
  'format',
];
const MAY_GROW = new Set(['maximum', 'maxLength', 'maxItems']);

/**
 * The changes on which a reader of the old API could break: something is gone, has another type, may now be
 * missing, or is newly required or limited. Both are OpenAPI documents as JSON.
 */
export function incompatibleChanges(before: unknown, after: unknown, place = '#'): string[] {
  if (Array.isArray(before)) {
    return Array.isArray(after) ? inList(before, after, place) : [`${place} is no list any more`];
  }
  if (!isRecord(before)) return before === after ? [] : [`${place} has changed`];
  if (!isRecord(after)) return [`${place} is gone`];
  const found = isParameter(before) ? narrowed(before, after, place) : [];
  for (const [key, value] of Object.entries(before)) {
    if (WORDS.has(key) && typeof value !== 'boolean' && !isNamed(place)) continue;
    const here = `${place}/${key}`;
    if (!(key in after) && !isBound(key, place)) found.push(`${here} is gone`);
    else if (key in after) found.push(...inField(key, value, after[key], here));
  }
  return found;
}

function inField(key: string, before: unknown, after: unknown, place: string): string[] {
  const areNumbers = typeof before === 'number' && typeof after === 'number';
  if (areNumbers && MAY_GROW.has(key)) return after >= before ? [] : [`${place} is less`];
  if (areNumbers && key === 'minimum') return after <= before ? [] : [`${place} is more`];
  if (key === 'required' && after === false) return [];
  return incompatibleChanges(before, after, place);
}

/** Parameters are matched by name; of other lists every member must remain. */
function inList(before: unknown[], after: unknown[], place: string): string[] {
  if (!place.endsWith('/parameters')) {
    return before.flatMap((one, index) => {
      if (!isRecord(one)) return after.includes(one) ? [] : [`${place} has no ${String(one)}`];
      return incompatibleChanges(one, after[index], `${place}/${index}`);
    });
  }
  const byName = (list: unknown[]) =>
    new Map(list.filter(isRecord).map((one) => [String(one['name']), one]));
  const [old, present] = [byName(before), byName(after)];
  const demanded = [...present].filter(([name, one]) => !old.has(name) && one['required'] === true);
  return [
    ...demanded.map(([name]) => `${place}/${name} is demanded`),
    ...[...old].flatMap(([name, one]) =>
      incompatibleChanges(one, present.get(name), `${place}/${name}`),
    ),
  ];
}

const isParameter = (one: Record<string, unknown>) => one['in'] === 'query' || one['in'] === 'path';

function narrowed(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  place: string,
): string[] {
  const [old, present] = [before['schema'], after['schema']];
  const bounds =
    isRecord(old) && isRecord(present)
      ? BOUNDS.filter((key) => key in present && !(key in old))
      : [];
  const isDemanded = after['required'] === true && before['required'] !== true;
  return [
    ...bounds.map((key) => `${place} has a ${key}`),
    ...(isDemanded ? [`${place} is demanded`] : []),
  ];
}

/** Below these, names are those of fields, not of keywords. */
const isNamed = (place: string) => /\/(properties|schemas|responses|headers|paths)$/.test(place);
/** A parameter may lose its limits. */
const isBound = (key: string, place: string) =>
  /\/parameters\/[^/]+(\/schema)?$/.test(place) && [...BOUNDS, 'required'].includes(key);
