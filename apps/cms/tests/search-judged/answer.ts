import { ask } from '../support/api.js';
import type { Cms } from '../support/cms.js';
import type { JudgedQuery } from './judged-query.js';
import { CUT_OFF, ndcg } from './ndcg.js';
import { nameOf } from './written.js';

export interface Answer {
  query: JudgedQuery;
  /** The results, best first. */
  names: string[];
  /** From 0 to 1. */
  score: number;
}

/** Asks the public API, as the site does. */
export async function answerTo(cms: Cms, query: JudgedQuery): Promise<Answer> {
  const { data } = await ask(cms, '/search', { q: query.q, pageSize: `${CUT_OFF}` });
  const names = data.map(nameOf);
  return { query, names, score: ndcg(names, query.grades) };
}
