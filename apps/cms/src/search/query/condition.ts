/** What is asked of the terms of an entry (`terms.ts`). */
export type Condition =
  /** These terms in a row; one term alone too. */
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
 * The condition in the language of a database, which has signs for "and" and "or" and puts phrases in
 * its own way. Terms hold letters, digits and the signs of `terms.ts` alone, so nothing has to be
 * escaped.
 */
export function written(
  condition: Condition,
  signs: { and: string; or: string; phrase: (terms: string[]) => string },
): string {
  if ('phrase' in condition) return signs.phrase(condition.phrase);
  const [parts, sign] = 'all' in condition ? [condition.all, signs.and] : [condition.any, signs.or];
  return `(${parts.map((part) => written(part, signs)).join(sign)})`;
}
