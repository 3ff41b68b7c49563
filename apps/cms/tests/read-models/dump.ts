import { LEGAL_TABLES } from '../../src/legal/read-model/legal-tables.js';
import type { Database } from '../../src/platform/database/database.js';
import { isPostgres } from '../../src/platform/database/database.js';

type Row = Record<string, unknown>;

/** The rows of all read models, by table, without their ids. */
export async function dump(db: Database): Promise<Record<string, string[]>> {
  const entry = 'legal_entries as e';
  return {
    news_entries: lines(await db('news_entries').select()),
    news_counts: lines(await db('news_counts').select()),
    article_citations: lines(await db('article_citations').select()),
    own_links: lines(await db('own_links').select()),
    item_tasks: lines(without(await db('item_tasks').select(), 'id')),
    legal_entries: lines(without(await db('legal_entries').select(), 'entry')),
    legal_terms: lines(
      await db('legal_terms as t')
        .join(entry, 'e.entry', 't.entry')
        .join('legal_counts as c', 'c.term', 't.term')
        .select('e.document_id', 't.facet', 'c.facet as name', 'c.value'),
    ),
    legal_counts: lines(without(await db('legal_counts').whereNot('count', 0).select(), 'term')),
    legal_successions: lines(await db('legal_successions').select()),
    legal_edges: lines(without(await db('legal_edges').select(), 'edge')),
    legal_spans: lines(
      await db('legal_spans as s')
        .join(entry, 'e.entry', 's.entry')
        .select('e.document_id', 's.from_day', 's.to_day', 's.status', 's.because'),
    ),
    legal_status_counts: lines(await db('legal_status_counts').whereNot('count', 0).select()),
    search_entries: lines(without(await db('search_entries').select(), 'entry')),
    search_files: lines(
      await db('search_files as f')
        .join('search_entries as e', 'e.entry', 'f.entry')
        .select('e.document_id', 'f.file_id'),
    ),
    search_words: lines(await searchWords(db)),
  };
}

/** Simulates an import that left the read models empty. */
export async function empty(db: Database): Promise<void> {
  const tables = [
    'news_entries',
    'news_counts',
    'article_citations',
    'own_links',
    'item_tasks',
    'search_entries',
    'search_files',
  ];
  for (const table of [...tables, ...LEGAL_TABLES, 'search_words']) await db(table).delete();
}

/** The words of each entry, as the search backend stores them. */
async function searchWords(db: Database): Promise<Row[]> {
  if (isPostgres(db)) {
    return without(
      await db('search_words as w')
        .join('search_entries as e', 'e.entry', 'w.entry')
        .select('w.*', 'e.document_id'),
      'entry',
    );
  }
  await db.raw(
    "create virtual table if not exists temp.words_of_entries using fts5vocab('main', 'search_words', 'instance')",
  );
  const rows: { term: string; doc: number; at: number }[] = await db.raw(
    'select term, doc, offset as at from temp.words_of_entries',
  );
  const entries: { entry: number; document_id: string }[] = await db('search_entries').select();
  const names = new Map(entries.map((one) => [one.entry, one.document_id]));
  return rows.map(({ doc, ...row }) => ({ ...row, document_id: names.get(doc) }));
}

function without(rows: Row[], column: string): Row[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)),
  );
}

function lines(rows: Row[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted((one, two) => (one < two ? -1 : 1));
}
