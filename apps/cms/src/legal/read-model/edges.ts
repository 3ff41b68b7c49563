import { findCitations } from '@portal/vietnamese/citations';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import type { RelationKind } from '@portal/contract/legal-vocabulary';
import { dayIn, type Database } from '../../platform/database/database';
import { insertRows, updateRows } from '../../platform/database/bulk-insert';
import { changesValidity, CHANGING_KINDS, DEPENDENT_KINDS } from '../validity/rules';
import { documentMeant, documentsNumbered } from './document-meant';

/** A relation as its editor entered it. */
export interface GivenRelation {
  kind: RelationKind;
  scope: 'whole' | 'part';
  clause: string | null;
  takesEffectOn: string | null;
  /** The documentId of the chosen document. */
  target: string | undefined;
  targetNumber: string | null;
}

/** The documents whose histories may have changed with their edges. */
interface ChangedEdges {
  /** The documents whose validity the edges change, or changed before. */
  targets: string[];
  /** The documents on which the sources depended before. */
  formerBases: string[];
  /** The keys of the numbers in these edges. */
  numberKeys: string[];
}

/** Replaces the relations of documents; an empty list removes them. */
export async function replaceEdges(
  trx: Database,
  relations: ReadonlyMap<string, readonly GivenRelation[]>,
): Promise<ChangedEdges> {
  const sources = [...relations.keys()];
  const before = await targetsOf(trx, sources, CHANGING_KINDS);
  const formerBases = await targetsOf(trx, sources, DEPENDENT_KINDS);
  await trx('legal_edges').whereIn('source', sources).delete();
  const rows = [...relations].flatMap(([source, own]) =>
    own.map((relation, position) => ({ source, position, ...edgeOf(relation) })),
  );
  await insertRows(trx, 'legal_edges', rows);
  return {
    targets: [...before, ...(await targetsOf(trx, sources, CHANGING_KINDS))],
    formerBases,
    numberKeys: [...new Set(rows.map((row) => row.number_key))],
  };
}

/** The documents with a relation to one of these. */
export async function sourcesOf(trx: Database, targets: readonly string[]): Promise<string[]> {
  return trx('legal_edges').whereIn('target', targets).distinct('source').pluck('source');
}

async function targetsOf(
  trx: Database,
  sources: readonly string[],
  kinds: readonly RelationKind[],
): Promise<string[]> {
  return trx('legal_edges')
    .whereIn('source', sources)
    .whereIn('kind', kinds)
    .whereNotNull('target')
    .pluck('target');
}

function edgeOf({ target, targetNumber, takesEffectOn, kind, scope, clause }: GivenRelation) {
  return {
    ...{ kind, scope, clause, takes_effect_on: dayIn(takesEffectOn), target: target ?? null },
    ...(target === undefined ? namedBy(targetNumber ?? '') : NAMED_BY_NOTHING),
  };
}

const NAMED_BY_NOTHING = { number: '', number_key: '', number_issued_on: null };

/** `37/2018/QĐ-UBND ngày 14/12/2018` has a number and a day. */
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
  source: string;
  kind: RelationKind;
  target: string | null;
  number_key: string;
  issued_on: string | null;
}

/**
 * Resolves again the relations that name one of these numbers, after documents with such a number were
 * added, changed or removed. Returns the documents whose histories may have changed. A number stays
 * unresolved if several published documents have it and no date tells them apart.
 */
export async function resolveEdges(trx: Database, keys: readonly string[]): Promise<string[]> {
  const named = [...new Set(keys)].filter((key) => key !== '');
  const edges = await trx('legal_edges')
    .whereIn('number_key', named)
    .select<Edge[]>('edge', 'source', 'kind', 'target', 'number_key', {
      issued_on: 'number_issued_on',
    });
  if (edges.length === 0) return [];
  const documents = await documentsNumbered(trx, named);
  const meant = edges
    .map(({ edge, source, kind, target: before, ...name }) => ({
      ...{ edge, source, kind, before },
      target: documentMeant(name, documents) ?? null,
    }))
    .filter(({ before, target }) => before !== target);
  await updateRows(
    trx,
    'legal_edges',
    'edge',
    meant.map(({ edge, target }) => ({ edge, target })),
  );
  const changed = new Set(
    meant.flatMap(({ source, kind, before, target }) => {
      if (changesValidity(kind)) return [before, target];
      return DEPENDENT_KINDS.includes(kind) ? [source] : [];
    }),
  );
  return [...changed].filter((one) => one !== null);
}
