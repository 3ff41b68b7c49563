import { afterAll, beforeAll, expect, test } from 'vitest';
import { batchesOf } from '../src/batches.js';
import { addDocuments } from '../src/search/write.js';
import { corpus } from './search-judged/corpus.js';
import { answerTo, type Answer } from './search-judged/answer.js';
import { QUERIES } from './search-judged/queries.js';
import { tableOf } from './search-judged/table.js';
import { nameOf } from './search-judged/written.js';
import { startCms, type Cms } from './support/cms.js';

const MEAN = 0.95;
/** So that no query is given up for the others. */
const LEAST = 0.6;
/** Questions whose words all entries have, those of the agency's own name: nothing sets one apart. */
const WITHOUT_ANSWER = 1;

let cms: Cms;
const answers: Answer[] = [];

beforeAll(async () => {
  cms = await startCms({ FIRST_CONTENT: 'true' });
  const db = cms.strapi.db.connection;
  await db.transaction(async (trx) => {
    for (const documents of batchesOf(corpus())) await addDocuments(trx, documents);
  });
  for (const query of QUERIES) answers.push(await answerTo(cms, query));
}, 180_000);
afterAll(() => cms.stop());

test('all that is judged is there, in a portal of some years', async () => {
  const entries = await cms.strapi.db
    .connection('search_entries')
    .select<{ type: string; slug: string }[]>('type', 'slug');
  const names = new Set(entries.map(nameOf));
  const judged = QUERIES.flatMap(({ grades }) => [...grades.keys()]);
  expect(judged.filter((name) => !names.has(name))).toEqual([]);
  expect(names.size).toBe(entries.length);
  expect(entries.length).toBeGreaterThan(1_500);
  expect(new Set(QUERIES.map(({ q }) => q)).size).toBeGreaterThanOrEqual(70);
});

test(`what is meant comes first: nDCG@10 of ${MEAN} and more`, () => {
  const mean = answers.reduce((sum, { score }) => sum + score, 0) / answers.length;
  expect(mean, tableOf(answers)).toBeGreaterThanOrEqual(MEAN);
});

test(`hardly any query has less than ${LEAST}`, () => {
  const poor = answers.filter(({ score }) => score < LEAST);
  expect(poor.length, tableOf(poor)).toBeLessThanOrEqual(WITHOUT_ANSWER);
});

test('the number of a document leads to it first', () => {
  const missed = answers.filter(
    ({ query, names }) => query.isNumber && query.grades.get(names[0] ?? '') !== 3,
  );
  expect(
    missed.map(({ query }) => query.q),
    tableOf(missed),
  ).toEqual([]);
});
