/** How well an entry answers a query: exactly what is meant, good, acceptable. */
export type Grade = 3 | 2 | 1;

export const CUT_OFF = 10;

/**
 * Normalised discounted cumulative gain of the first ten results, from 0 to 1:
 *
 *     nDCG@10 = DCG@10 / ideal DCG@10,   DCG@10 = Σ (2^grade − 1) / log2(rank + 1),   rank = 1 … 10
 *
 * with grade 0 for entries without a judgement, and the ideal order sorted by grade. The discount and
 * the norm are those of Järvelin & Kekäläinen, “Cumulated gain-based evaluation of IR techniques”, ACM
 * TOIS 20(4), 2002; the gain 2^grade − 1 is that of Burges et al., “Learning to rank using gradient
 * descent”, ICML 2005.
 */
export function ndcg(results: readonly string[], grades: ReadonlyMap<string, Grade>): number {
  const ideal = dcg([...grades.values()].toSorted((a, b) => b - a));
  if (ideal === 0) throw new Error('nothing is judged to be an answer');
  return dcg(results.map((name) => grades.get(name) ?? 0)) / ideal;
}

function dcg(grades: number[]): number {
  return grades
    .slice(0, CUT_OFF)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
