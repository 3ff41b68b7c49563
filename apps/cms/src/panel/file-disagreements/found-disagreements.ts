import type { Database } from '../../platform/database/database';
import { statement, type StatedField, type Statement } from '../file-statements/statement';
import { DISAGREEMENTS, KEPT } from './disagreements-table';
import type { Version } from './stored-facts';

/** A difference between the files of a document and a stored fact. */
export interface FoundDisagreement {
  documentId: string;
  statement: Statement;
  /** As in `Disagreement`. */
  says: string;
  stored: string;
  /** The names of the files that state it. */
  files: string[];
  /** True if only the published version differs, because an editor has already changed the draft. */
  isOnlyPublished: boolean;
  /** Who kept the stored fact, and when (milliseconds); null unless answered for all files. */
  kept: { userName: string; at: number } | null;
}

export interface DisagreementRow {
  document_id: string;
  version: Version;
  field: StatedField;
  says: string;
  stored: string;
  file_key: string;
  file_name: string;
  statement: string;
}

interface KeptRow {
  user_name: string;
  at: string | number;
}

/** Merges rows of several files and of both versions that state the same. */
export function gathered(
  rows: readonly DisagreementRow[],
  keptOf: (row: DisagreementRow) => KeptRow | undefined,
): FoundDisagreement[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.document_id, row.field, row.says]));
  return [...groups.values()].flatMap((all) => {
    const drafts = all.filter(({ version }) => version === 'draft');
    const shown = drafts.length > 0 ? drafts : all;
    const [first] = shown;
    if (first === undefined) return [];
    const kept = shown.map(keptOf);
    const last = kept.includes(undefined) ? undefined : kept.at(-1);
    return [
      {
        ...{ documentId: first.document_id, says: first.says, stored: first.stored },
        statement: statement.parse(JSON.parse(first.statement)),
        files: [...new Set(shown.map((row) => row.file_name))],
        isOnlyPublished: drafts.length === 0,
        kept: last === undefined ? null : { userName: last.user_name, at: Number(last.at) },
      },
    ];
  });
}

/** All differences of one document, including those that an editor has answered. */
export async function findDisagreements(
  db: Database,
  documentId: string,
): Promise<FoundDisagreement[]> {
  const rows = await db(DISAGREEMENTS)
    .where({ document_id: documentId })
    .orderBy(['field', { column: 'file_id', order: 'desc' }])
    .select<DisagreementRow[]>();
  const kept = await db(KEPT)
    .where({ document_id: documentId })
    .select<(KeptRow & Pick<DisagreementRow, 'field' | 'says' | 'file_key'>)[]>();
  const byName = new Map(kept.map((row) => [nameOf(row), row]));
  return gathered(rows, (row) => byName.get(nameOf(row)));
}

function nameOf({ field, says, file_key }: Pick<DisagreementRow, 'field' | 'says' | 'file_key'>) {
  return JSON.stringify([field, says, file_key]);
}
