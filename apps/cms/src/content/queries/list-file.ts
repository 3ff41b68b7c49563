import {
  CONTENT_TYPES,
  contentAddress,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { LIST_COLUMNS, type ListColumn } from '@portal/contract/exported-fields';
import { parseQuery } from '@portal/contract/query';
import { dayOf } from '@portal/vietnamese/days';
import type * as z from 'zod/mini';
import type { Database } from '../../platform/database/database';
import { refusedParameters } from '../../platform/http/problem';
import { withFirstBatch } from './batches';
import { onSite } from '../../platform/http/public-address';
import { csvHead, csvLines } from './csv';
import type { PublicRoute } from './public-route';

/** Describes how a list becomes a CSV or NDJSON file. `Item` may hold more than the list shows. */
export interface ListFile<T extends ContentTypeName, Query, Item> {
  type: T;
  batches: (db: Database, query: Query) => AsyncIterable<Item[]>;
  entryOf: (item: Item) => object;
  /** Days stay `YYYY-MM-DD`, which spreadsheets understand in every language. */
  cells: Record<ListColumn<T>, (item: Item) => string>;
  /** The heading of a column, if it differs from the column's name. */
  headingOf?: (column: ListColumn<T>, query: Query) => string;
}

interface Endpoint<Query> {
  query: z.ZodMiniType<Query>;
}

/** The list as CSV. */
export function csvRoute<T extends ContentTypeName, Query, Item>(
  endpoint: Endpoint<Query>,
  { type, batches, cells, headingOf = String }: ListFile<T, Query, Item>,
): PublicRoute {
  const columns: readonly ListColumn<T>[] = LIST_COLUMNS[type];
  return fileRoute(endpoint, { type, ending: 'csv', mediaType: 'text/csv' }, async (db, query) => {
    const read = await withFirstBatch(batches(db, query));
    return async function* lines() {
      yield csvHead(columns.map((column) => headingOf(column, query)));
      for await (const items of read) {
        yield csvLines(items.map((item) => columns.map((column) => cells[column](item))));
      }
    };
  });
}

/** The list as NDJSON. */
export function linesRoute<T extends ContentTypeName, Query, Item>(
  endpoint: Endpoint<Query>,
  { type, batches, entryOf }: ListFile<T, Query, Item>,
): PublicRoute {
  const form = { type, ending: 'ndjson', mediaType: 'application/x-ndjson' };
  return fileRoute(endpoint, form, async (db, query) => {
    const read = await withFirstBatch(batches(db, query));
    return async function* lines() {
      for await (const items of read) {
        yield items.map((item) => `${JSON.stringify(entryOf(item))}\n`).join('');
      }
    };
  });
}

interface Form {
  type: ContentTypeName;
  ending: string;
  mediaType: string;
}

function fileRoute<Query>(
  endpoint: Endpoint<Query>,
  { type, ending, mediaType }: Form,
  open: (db: Database, query: Query) => Promise<() => AsyncIterable<string>>,
): PublicRoute {
  return {
    async run({ db, search }) {
      const parsed = parseQuery(endpoint.query, search);
      if (!parsed.ok) return refusedParameters(parsed.problems);
      const section = CONTENT_TYPES[type].section.slice(1);
      const file = {
        ...{ mediaType: `${mediaType}; charset=utf-8`, content: await open(db, parsed.query) },
        name: `${section}-${dayOf(new Date())}.${ending}`,
      };
      return { status: 200, file };
    },
  };
}

/** The cell with the address of an entry's page. */
export const addressCell =
  (type: ContentTypeName) =>
  ({ slug }: { slug: string }) =>
    onSite(contentAddress(type, slug));

/** The cell with the address of a file; empty without one. */
export const fileCell = (file: { url: string } | null) => (file ? onSite(file.url) : '');
