import type { Grade } from './ndcg.js';

/** What somebody types, and what of first content and corpus answers it, by `type/slug`. */
export interface JudgedQuery {
  q: string;
  grades: ReadonlyMap<string, Grade>;
  /** The number of one document: it has to come first. */
  isNumber: boolean;
}

interface Judgement {
  /** Exactly what is meant. */
  meant: string[];
  good?: string[];
  acceptable?: string[];
}

export function judged(q: string, judgement: Judgement): JudgedQuery {
  return { q, grades: gradesOf(judgement), isNumber: false };
}

/** Several ways to type the same. */
export function alike(queries: string[], judgement: Judgement): JudgedQuery[] {
  return queries.map((q) => judged(q, judgement));
}

/** Several ways to type the number of a document, with what is about it. */
export function numbered(
  queries: string[],
  slug: string,
  about: Omit<Judgement, 'meant'> = {},
): JudgedQuery[] {
  const grades = gradesOf({ meant: [`legal-document/${slug}`], ...about });
  return queries.map((q) => ({ q, grades, isNumber: true }));
}

function gradesOf({ meant, good = [], acceptable = [] }: Judgement): Map<string, Grade> {
  const graded = (names: string[], grade: Grade) =>
    names.map((name): [string, Grade] => [name, grade]);
  return new Map([...graded(acceptable, 1), ...graded(good, 2), ...graded(meant, 3)]);
}
