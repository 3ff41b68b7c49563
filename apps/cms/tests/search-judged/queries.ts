import type { JudgedQuery } from './judged-query.js';
import { markQueries } from './queries-marks.js';
import { nameQueries } from './queries-names.js';
import { numberQueries } from './queries-numbers.js';
import { questionQueries } from './queries-questions.js';
import { subjectQueries } from './queries-subjects.js';
import { wordQueries } from './queries-words.js';

/** Grades come from reading the entries as visitors would, never from the results. */
export const QUERIES: JudgedQuery[] = [
  ...numberQueries,
  ...markQueries,
  ...wordQueries,
  ...questionQueries,
  ...subjectQueries,
  ...nameQueries,
];
