import type { Database } from '../../platform/database/database';

/** How a text or a relation names a document. */
interface NamedDocument {
  number_key: string;
  /** The day of issue, if it is named with the number. */
  issued_on: string | null;
}

export interface NumberedDocument {
  document_id: string;
  number_key: string;
  issued_on: string;
}

/** Published documents, by the key of their number. */
type NumberedDocuments = ReadonlyMap<string, readonly NumberedDocument[]>;

export async function documentsNumbered(
  db: Database,
  keys: readonly string[],
): Promise<NumberedDocuments> {
  const rows = await db('legal_entries')
    .whereIn('number_key', keys)
    .select<NumberedDocument[]>('document_id', 'number_key', 'issued_on');
  return Map.groupBy(rows, ({ number_key: key }) => key);
}

/**
 * The document that a number means: the only one that has it, and the day if one is named. Where
 * several fit, the one of them that an editor chose; undefined if that leaves none or several.
 */
export function documentMeant(
  { number_key: key, issued_on: day }: NamedDocument,
  documents: NumberedDocuments,
  chosen: ReadonlySet<string> = new Set(),
): string | undefined {
  const fitting = (documents.get(key) ?? []).filter(
    (one) => (day ?? one.issued_on) === one.issued_on,
  );
  const [meant, ...others] =
    fitting.length === 1 ? fitting : fitting.filter((one) => chosen.has(one.document_id));
  return others.length === 0 ? meant?.document_id : undefined;
}
