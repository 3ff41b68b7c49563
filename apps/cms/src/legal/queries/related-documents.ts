import type { Database } from '../../platform/database/database';
import { listAffected } from '../read-model/graph';

/** What may look different to readers when a document is published, changed or withdrawn. */
export interface Related {
  documentIds: Set<string>;
  /** The keys of the numbers by which texts may name the document. */
  numberKeys: string[];
}

/**
 * The published documents related to this one in either direction, those that have or name its number or
 * one of `otherKeys`, and all documents whose status may depend on these.
 */
export async function findRelated(
  db: Database,
  documentId: string,
  otherKeys: readonly string[] = [],
): Promise<Related> {
  const ownKeys: string[] = await db('legal_entries')
    .where({ document_id: documentId })
    .pluck('number_key');
  // A document without a number has the key of every relation whose target was chosen.
  const numberKeys = [...new Set([...ownKeys, ...otherKeys])].filter((key) => key !== '');
  const numbered: string[] = await db('legal_entries')
    .whereIn('number_key', numberKeys)
    .pluck('document_id');
  const edges = await db('legal_edges')
    .where((any) =>
      any
        .where({ source: documentId })
        .orWhere({ target: documentId })
        .orWhereIn('number_key', numberKeys),
    )
    .select<{ source: string; target: string | null }[]>('source', 'target');
  const targets = edges.map(({ target }) => target).filter((id) => id !== null);
  const affected = await listAffected(db, [documentId, ...numbered, ...targets]);
  const documentIds = new Set([...affected, ...edges.map(({ source }) => source)]);
  documentIds.delete(documentId);
  return { documentIds, numberKeys };
}
