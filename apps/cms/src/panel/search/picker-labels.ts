import { dayOf, formatDay } from '@portal/vietnamese/days';
import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import { shortened } from '../../content/shortened';
import { instantOf, type Database } from '../../platform/database/database';

type Row = Record<string, unknown>;

interface Label {
  /** The field that Strapi shows in pickers. */
  field: string;
  /** The field shown in addition, which the user must be allowed to read. */
  beside: 'abstract' | 'postedAt';
  columns: Record<string, string>;
  table: string;
  whole: (shown: string, row: Row) => string;
}

const MAX_ABSTRACT_LENGTH = 160;

/** Extends labels that do not identify an item: a mere number, or one of several equal titles. */
const LABELS = new Map<string, Label>([
  [
    'api::legal-document.legal-document',
    {
      ...{ field: 'number', beside: 'abstract', table: 'legal_documents' },
      columns: { abstract: 'abstract' },
      // A draft under public consultation has no number yet.
      whole: (shown, { abstract }) =>
        [shown, typeof abstract === 'string' ? shortened(abstract, MAX_ABSTRACT_LENGTH) : '']
          .filter((part) => part !== '')
          .join(' – '),
    },
  ],
  [
    'api::article.article',
    {
      ...{ field: 'title', beside: 'postedAt', table: 'articles' },
      columns: { postedAt: 'posted_at' },
      whole: (shown, { postedAt }) =>
        shown !== '' && isInstant(postedAt)
          ? `${shown} (${formatDay(dayOf(instantOf(postedAt)))})`
          : shown,
    },
  ],
]);

function isInstant(value: unknown): value is Date | number | string {
  return value instanceof Date || typeof value === 'number' || typeof value === 'string';
}

interface Asked {
  ability: unknown;
  /** The response body of the controller, which gets changed. */
  body: unknown;
}

/** Adds abstracts to documents and days to articles in a picker, for users who may read these fields. */
export async function labelPicked(strapi: Core.Strapi, uid: string, asked: Asked): Promise<void> {
  const label = LABELS.get(uid);
  const results = isRecord(asked.body) ? asked.body['results'] : undefined;
  if (!label || !Array.isArray(results)) return;
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: asked.ability, model: uid });
  if (checker.cannot.read(null, label.beside)) return;
  const listed: unknown[] = results;
  const items = listed.filter(isRecord);
  const rows = await rowsOf(strapi.db.connection, label, items);
  for (const item of items) {
    const shown = item[label.field];
    const row = rows.get(String(item['documentId']));
    // Strapi answers only the ids of an item that the user may not read.
    if (row && label.field in item)
      item[label.field] = label.whole(typeof shown === 'string' ? shown : '', row);
  }
}

async function rowsOf(
  db: Database,
  { table, columns }: Label,
  items: readonly Row[],
): Promise<Map<string, Row>> {
  const ids = items.map((item) => String(item['documentId']));
  const rows: Row[] = await db(table)
    .whereIn('document_id', ids)
    .whereNull('published_at')
    .select({ documentId: 'document_id', ...columns });
  return new Map(rows.map((row) => [String(row['documentId']), row]));
}
