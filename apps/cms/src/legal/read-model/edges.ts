import { findCitations } from '@portal/vietnamese/citations';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import type { RelationKind } from '@portal/contract/legal-vocabulary';
import { dayIn, type Database } from '../../platform/database/database';
import { insertRows, updateRows } from '../../platform/database/bulk-insert';

/** What a document does to another, as its editor gave it. */
export interface GivenRelation {
  kind: RelationKind;
  scope: 'whole' | 'part';
  clause: string | null;
  takesEffectOn: string | null;
  /** The other's documentId. */
  target: string | undefined;
  targetNumber: string | null;
}

/** Puts a document's relations in place of those it had; gives whom they act and acted on. */
export async function putEdges(
  trx: Database,
  source: string,
  relations: GivenRelation[],
): Promise<string[]> {
  const before = await removeEdges(trx, source);
  const keys = await insertEdges(trx, new Map([[source, relations]]));
  await resolveEdges(trx, keys);
  return [...before, ...(await targetsOf(trx, source))];
}

/** Adds the relations of several documents; gives the keys of the numbers that they name. */
export async function insertEdges(
  trx: Database,
  relations: ReadonlyMap<string, GivenRelation[]>,
): Promise<string[]> {
  const rows = [...relations].flatMap(([source, own]) =>
    own.map((relation, position) => ({ source, position, ...edgeOf(relation) })),
  );
  await insertRows(trx, 'legal_edges', rows);
  return [...new Set(rows.map((row) => row.number_key))];
}

/** Takes a document's relations out; gives whom they acted on. */
export async function removeEdges(trx: Database, source: string): Promise<string[]> {
  const targets = await targetsOf(trx, source);
  await trx('legal_edges').where({ source }).delete();
  return targets;
}

/** A document that is deleted stays named by its number in the relations of others. */
export async function nameDeleted(
  trx: Database,
  target: string,
  named: { number: string; number_key: string },
): Promise<void> {
  const { number, number_key } = named;
  await trx('legal_edges').where({ target }).update({ target: null, number, number_key });
}

export async function targetsOf(trx: Database, source: string): Promise<string[]> {
  const rows = await trx('legal_edges')
    .where({ source })
    .whereNotNull('target')
    .select<{ target: string }[]>('target');
  return rows.map(({ target }) => target);
}

function edgeOf({ target, targetNumber, takesEffectOn, kind, scope, clause }: GivenRelation) {
  return {
    ...{ kind, scope, clause, takes_effect_on: dayIn(takesEffectOn), target: target ?? null },
    ...(target === undefined ? namedBy(targetNumber ?? '') : NAMED_BY_NOTHING),
  };
}

const NAMED_BY_NOTHING = { number: '', number_key: '', number_issued_on: null };

/** `37/2018/QĐ-UBND ngày 14/12/2018` names a number and a day. */
function namedBy(text: string) {
  const [citation] = findCitations(text);
  return {
    number: text.trim(),
    number_key: documentNumberKey(citation ? text.slice(citation.start, citation.end) : text),
    number_issued_on: citation?.issuedOn ?? null,
  };
}

interface Edge {
  edge: number;
  target: string | null;
  number_key: string;
  number_issued_on: string | null;
}

interface Candidate {
  document_id: string;
  number_key: string;
  issued_on: string;
}

/**
 * Looks again for the documents that relations name by number, after documents with these keys came,
 * changed or went; gives whose relations are others now. A number that several published documents
 * have, and no date tells apart, stays unresolved.
 */
export async function resolveEdges(trx: Database, keys: string[]): Promise<string[]> {
  const named = keys.filter((key) => key !== '');
  const edges = await trx('legal_edges')
    .whereIn('number_key', named)
    .select<Edge[]>('edge', 'target', 'number_key', 'number_issued_on');
  if (edges.length === 0) return [];
  const candidates = await trx('legal_entries')
    .whereIn('number_key', named)
    .select<Candidate[]>('document_id', 'number_key', 'issued_on');
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const known = byKey.get(candidate.number_key);
    if (known) known.push(candidate);
    else byKey.set(candidate.number_key, [candidate]);
  }
  const meant = edges
    .map((edge) => ({ ...edge, before: edge.target, target: meantBy(edge, byKey) }))
    .filter(({ before, target }) => before !== target);
  await updateRows(
    trx,
    'legal_edges',
    'edge',
    meant.map(({ edge, target }) => ({ edge, target })),
  );
  const changed = new Set(meant.flatMap(({ before, target }) => [before, target]));
  return [...changed].filter((one) => one !== null);
}

function meantBy(edge: Edge, candidates: ReadonlyMap<string, Candidate[]>): string | null {
  const fitting = (candidates.get(edge.number_key) ?? []).filter(
    ({ issued_on }) => (edge.number_issued_on ?? issued_on) === issued_on,
  );
  return fitting.length === 1 ? (fitting[0]?.document_id ?? null) : null;
}
