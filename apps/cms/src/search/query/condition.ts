/** A query about the terms of an entry (`index-terms.ts`). */
export type Condition =
  /** Consecutive terms; also a single one. */
  { phrase: string[] } | { all: Condition[] } | { any: Condition[] };

export function term(name: string): Condition {
  return { phrase: [name] };
}

export function all(conditions: Condition[]): Condition {
  return { all: conditions };
}

export function any(conditions: Condition[]): Condition {
  return { any: conditions };
}

/**
 * The condition in the query language of a backend, with its operators and its form of phrases. Terms
 * hold only letters, digits and the signs of `index-terms.ts`, so nothing needs escaping.
 */
export function written(
  condition: Condition,
  signs: { and: string; or: string; phrase: (terms: string[]) => string },
): string {
  if ('phrase' in condition) return signs.phrase(condition.phrase);
  const [parts, sign] = 'all' in condition ? [condition.all, signs.and] : [condition.any, signs.or];
  return `(${parts.map((part) => written(part, signs)).join(sign)})`;
}
