import type { Grade } from './ndcg.js';

/** What somebody types, and the entries that answer it, by `type/slug`. */
export interface JudgedQuery {
  q: string;
  grades: ReadonlyMap<string, Grade>;
  /** The query is a document number: that document must come first. */
  isNumber: boolean;
}

interface Judgement {
  /** The entries that the query means exactly. */
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

/** Several ways to type a document number; `about` grades entries on that document. */
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
