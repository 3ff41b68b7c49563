import type { Answer } from './answer.js';

const WORST = 12;
const WIDTH = 64;

/** The worst answers, as a failing run prints them: what came, and what should have. */
export function tableOf(answers: Answer[]): string {
  const mean = answers.reduce((sum, { score }) => sum + score, 0) / answers.length;
  const worst = answers.toSorted((a, b) => a.score - b.score).slice(0, WORST);
  return [`nDCG@10 ${mean.toFixed(4)} (${answers.length})`, ...worst.map(rowsOf)].join('\n\n');
}

function rowsOf({ query, names, score }: Answer): string {
  const ideal = [...query.grades].toSorted(([, a], [, b]) => b - a);
  const rows = Array.from({ length: Math.max(ideal.length, 3) }, (_, index) => {
    const came = names[index];
    const grade = came === undefined ? '' : `${query.grades.get(came) ?? 0} `;
    const [name, best] = ideal[index] ?? ['', ''];
    return `  ${`${grade}${came ?? '–'}`.padEnd(WIDTH)} | ${best} ${name}`.trimEnd();
  });
  const head = `${score.toFixed(3)}  ${query.q}`;
  return [head, `  ${'came'.padEnd(WIDTH)} | should have`, ...rows].join('\n');
}
