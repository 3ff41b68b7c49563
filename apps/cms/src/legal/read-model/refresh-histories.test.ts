import * as fc from 'fast-check';
import knex from 'knex';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historiesOf } from '../validity/history';
import type { Act, ActGraph, ActRelation } from '../validity/model';
import { changesValidity } from '../validity/rules';
import { act, graphOf, relation } from '../validity/testing/graphs';
import { crowdedGraph, CROWD } from '../validity/testing/crowded-graphs';
import type { ShownEdgeRow } from '../presenters/relations';
import { eventsOf } from '../presenters/timeline';
import { createLegalTables } from './legal-tables';
import { rebuildHistories, recountSpans, refreshHistories } from './status-spans';
import { parseStoredEvents, spansOf, storedEvent } from './stored-history';
import { runs } from '../../../../../scripts/lib/property-runs.ts';

let db: knex.Knex;

beforeAll(async () => {
  db = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  await createLegalTables(db);
});
afterAll(() => db.destroy());

async function putActs(acts: readonly Act[]): Promise<void> {
  for (const { id, group, issuedOn, effectiveFrom, expiresOn, override } of acts) {
    const dates = { issued_on: issuedOn, effective_from: effectiveFrom, expires_on: expiresOn };
    const names = { row_id: 1, slug: id, number: id, number_key: id, number_order: id, words: '' };
    await db('legal_entries')
      .insert({ document_id: id, document_group: group, override, ...dates, ...names })
      .onConflict('document_id')
      .merge(['document_group', 'override', 'issued_on', 'effective_from', 'expires_on']);
  }
}

async function putRelations(relations: readonly ActRelation[]): Promise<void> {
  for (const { source, target, kind, scope, clause, takesEffectOn } of relations) {
    const name = { number: '', number_key: '', position: 0 };
    const what = { kind, scope, clause, takes_effect_on: takesEffectOn };
    await db('legal_edges').insert({ source, target, ...what, ...name });
  }
}

async function store(graph: ActGraph): Promise<void> {
  for (const table of ['legal_entries', 'legal_edges', 'legal_spans', 'legal_status_counts']) {
    await db(table).delete();
  }
  await putActs([...graph.acts.values()]);
  await putRelations(graph.relations);
  await rebuildHistories(db, [...graph.acts.keys()]);
  await recountSpans(db);
}

/** What is stored of each act, in the same shape as `told`. */
async function stored({ acts }: ActGraph): Promise<Record<string, object>> {
  const entries: { entry: number; document_id: string; issued_on: string; history: string }[] =
    await db('legal_entries').orderBy('document_id');
  const edges: ShownEdgeRow[] = await db('legal_edges').orderBy('edge');
  const found: Record<string, object> = {};
  for (const { entry, document_id: id, issued_on: issuedOn, history } of entries) {
    const spans: object[] = await db('legal_spans')
      .where({ entry })
      .orderBy('from_day')
      .select('from_day', 'to_day', 'status', 'because');
    const own = { documentId: id, issuedOn };
    found[id] = { events: eventsOf(own, parseStoredEvents(history), edges, acts), spans };
  }
  return found;
}

function told(graph: ActGraph): Record<string, object> {
  const histories = [...historiesOf(graph)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    histories.map(([id, history]) => [
      id,
      { events: history.events.map(storedEvent), spans: spansOf(history) },
    ]),
  );
}

const counts = () =>
  db('legal_status_counts').whereNot('count', 0).orderBy(['unit', 'period', 'status']);

interface Change {
  before: ActGraph;
  after: ActGraph;
  id: string;
  what: 'facts' | 'relations' | 'both';
}

/** One act of a graph, or its own relations, or both, become those of another graph. */
const changes: fc.Arbitrary<Change> = fc.record({
  before: crowdedGraph,
  after: crowdedGraph,
  id: fc.constantFrom(...CROWD),
  what: fc.constantFrom('facts' as const, 'relations' as const, 'both' as const),
});

/** Once the circle opens, `b` ends before it can cite `a` instead of after, which no span shows. */
const circleThatOpens: Change = {
  before: graphOf(
    [
      act('a', '2025-04-05', '2025-03-20', { group: 'administrative' }),
      ...[act('b', '2025-03-20', null), act('d', '2025-03-20', null)],
    ],
    [
      ...[relation('d', 'details', 'b'), relation('a', 'replaces', 'b')],
      ...[relation('b', 'cites', 'a'), relation('d', 'replaces', 'a')],
    ],
  ),
  after: graphOf([]),
  ...{ id: 'd', what: 'relations' },
};

function changed({ before, after, id, what }: Change) {
  const acts = new Map(before.acts);
  const its = after.acts.get(id);
  if (what !== 'relations' && its) acts.set(id, its);
  const kept = before.relations.filter(({ source }) => what === 'facts' || source !== id);
  const added = after.relations.filter(({ source }) => what !== 'facts' && source === id);
  return { acts, relations: [...kept, ...added] };
}

test('what a change of one act leaves stored is what is told of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (change) => {
      const { before, id } = change;
      await store(before);
      const now = changed(change);
      await putActs([...now.acts.values()]);
      await db('legal_edges').where({ source: id }).delete();
      await putRelations(now.relations.filter(({ source }) => source === id));
      const own = [...before.relations, ...now.relations].filter(({ source }) => source === id);
      await refreshHistories(db, {
        changed: [id],
        touched: own.filter(({ kind }) => changesValidity(kind)).map(({ target }) => target),
        formerBases: own.filter(({ kind }) => !changesValidity(kind)).map(({ target }) => target),
      });
      expect(await stored(now)).toEqual(told(now));
      const counted = await counts();
      await recountSpans(db);
      expect(counted).toEqual(await counts());
    }),
    { numRuns: runs(1_000), examples: [[circleThatOpens]] },
  );
});
