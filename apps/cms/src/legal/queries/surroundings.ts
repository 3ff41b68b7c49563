import type { Core } from '@strapi/strapi';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { documentTitle, hasNumber } from '@portal/vietnamese/document-title';
import { firstDayOf, yearOf, type Day } from '@portal/vietnamese/days';
import type { RelationKind } from '@portal/contract/legal-vocabulary';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import type { Other } from '../../content/gates/finding';
import type { Facts, OwnFacts } from '../gates/gate';
import { DOCUMENT } from '../read-model/document-uid';
import { spanOnDay } from '../read-model/span-on-day';

/** Relations that point from a later document to an earlier one, so that a circle is a mistake. */
const ONE_WAY: RelationKind[] = [
  ...(['amends', 'replaces', 'repeals', 'corrects', 'consolidates', 'halts', 'suspends'] as const),
  ...(['details', 'based-on', 'interprets'] as const),
];
/** The search for a circle stops after this many documents. */
const MAX_VISITED = 2000;

/** Adds what other documents reveal. The document must be published, if only in a rehearsal. */
export async function findSurroundings(
  strapi: Core.Strapi,
  db: Database,
  documentId: string,
  facts: OwnFacts,
): Promise<Facts> {
  const alike = await findAlike(strapi, documentId, facts);
  const ended = facts.issuedOn ? await listEndedBases(db, documentId, facts.issuedOn) : [];
  const circle = await findCircle(db, documentId);
  const named = await nameAll(strapi, [...alike, ...ended, ...circle]);
  const others = (ids: string[]) => ids.flatMap((id) => named.get(id) ?? []);
  const surroundings = { alike: others(alike), ended: others(ended), circle: others(circle) };
  return { ...facts, surroundings };
}

/** Drafts count: two people may be entering one document. */
async function findAlike(
  strapi: Core.Strapi,
  documentId: string,
  { number, issuedOn, bodies, group }: OwnFacts,
): Promise<string[]> {
  if (!hasNumber(number) || !issuedOn || group === 'draft') return [];
  const year = yearOf(issuedOn);
  const rows: { documentId: string }[] = await strapi.db.query(DOCUMENT).findMany({
    where: {
      ...{ documentId: { $ne: documentId }, publishedAt: null },
      ...{ numberKey: documentNumberKey(number) },
      $or: [{ group: null }, { group: { $ne: 'draft' } }],
      issuedOn: { $gte: firstDayOf(`${year}-01`), $lte: `${year}-12-31` },
      issuingBodies: { name: { $in: bodies.map(({ name }) => name) } },
    },
    select: ['documentId'],
  });
  return [...new Set(rows.map((row) => row.documentId))];
}

/** The legal bases that were expired or suspended on a day. */
function listEndedBases(db: Database, documentId: string, on: Day): Promise<string[]> {
  return db('legal_edges as e')
    .join('legal_entries as t', 't.document_id', 'e.target')
    .join('legal_spans as s', 's.entry', 't.entry')
    .where({ 'e.source': documentId, 'e.kind': 'based-on' })
    .whereRaw(...spanOnDay('s', on))
    .whereIn('s.status', ['expired', 'suspended'])
    .orderBy('e.position')
    .pluck('t.document_id');
}

/** The documents on a shortest path of relations from a document back to it; empty without one. */
async function findCircle(db: Database, documentId: string): Promise<string[]> {
  const before = new Map<string, string>();
  let reached = [documentId];
  while (reached.length > 0 && before.size < MAX_VISITED) {
    const next: string[] = [];
    for (const { source, target } of await edgesFrom(db, reached)) {
      if (target === documentId && source !== documentId) return wayTo(source, before);
      if (target === documentId || before.has(target)) continue;
      before.set(target, source);
      next.push(target);
    }
    reached = next;
  }
  return [];
}

async function edgesFrom(db: Database, sources: string[]) {
  const edges: { source: string; target: string }[] = [];
  for (const batch of batchesOf(sources)) {
    edges.push(
      ...(await db('legal_edges')
        .whereIn('source', batch)
        .whereIn('kind', ONE_WAY)
        .whereNotNull('target')
        .orderBy('edge')
        .select<{ source: string; target: string }[]>('source', 'target')),
    );
  }
  return edges;
}

function wayTo(last: string, before: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = last; at !== undefined && before.has(at); at = before.get(at)) {
    way.unshift(at);
  }
  return way;
}

interface Named {
  documentId: string;
  number: string | null;
  group: string | null;
  documentType: { name: string } | null;
}

async function nameAll(strapi: Core.Strapi, ids: string[]): Promise<Map<string, Other>> {
  if (ids.length === 0) return new Map();
  const rows: Named[] = await strapi.db.query(DOCUMENT).findMany({
    where: { documentId: { $in: ids }, publishedAt: null },
    select: ['documentId', 'number', 'group'],
    populate: { documentType: { select: ['name'] } },
  });
  return new Map(
    rows.map(({ documentId, number, group, documentType }) => {
      const title = documentTitle(documentType?.name ?? null, number ?? '', group === 'draft');
      return [documentId, { documentId, title }];
    }),
  );
}
