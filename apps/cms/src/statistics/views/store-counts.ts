import { CONTENT_TYPE_NAMES, type ContentTypeName } from '@portal/contract/content-types';
import type { ViewCount, ViewCounts } from '@portal/contract/view-counts';
import { DAY_MS, dayOf, type Day } from '@portal/vietnamese/days';
import { publishedRows } from '../../content/queries/published';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { SOURCES, VIEWS } from './view-tables';

/** The longest outage of the cms after which the web server's counts are still accepted. */
const KEPT_DAYS = 7;
const AT_ONCE = 200;

/** Adds a batch of counts from a web server process. Idempotent: a repeated batch is ignored. */
export async function storeCounts(
  trx: Database,
  { source, number, counts }: ViewCounts,
  now: Date,
): Promise<void> {
  if (!(await takes(trx, source, number, now.getTime()))) return;
  const first = dayOf(new Date(now.getTime() - KEPT_DAYS * DAY_MS));
  const last = dayOf(new Date(now.getTime() + DAY_MS));
  const dated = counts.filter(({ day }) => day >= first && day <= last);
  const ids = await idsOf(trx, dated);
  const rows = sums(dated, ids);
  for (const some of batchesOf(rows, AT_ONCE)) {
    await trx(VIEWS)
      .insert(some)
      .onConflict(['kind', 'document_id', 'day'])
      .merge({ views: trx.raw('?? + ??', [`${VIEWS}.views`, 'excluded.views']) });
  }
}

/** Returns true if the batch is new. Forgets processes that have been silent for `KEPT_DAYS`. */
async function takes(trx: Database, source: string, number: number, at: number): Promise<boolean> {
  const known: { number: number } | undefined = await trx(SOURCES)
    .where({ source })
    .forUpdate()
    .first('number');
  if (known && known.number >= number) return false;
  if (known) await trx(SOURCES).where({ source }).update({ number, at });
  else {
    await trx(SOURCES).insert({ source, number, at });
    await trx(SOURCES)
      .where('at', '<', at - KEPT_DAYS * DAY_MS)
      .delete();
  }
  return true;
}

type Ids = ReadonlyMap<string, string>;
const placeOf = (kind: string, slug: string) => `${kind} ${slug}`;

/** The documentIds of published items, by kind and slug. */
async function idsOf(trx: Database, counts: readonly ViewCount[]): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const type of CONTENT_TYPE_NAMES) {
    const slugs = slugsOf(counts, type);
    for (const some of batchesOf(slugs, AT_ONCE)) {
      const rows: { slug: string; document_id: string }[] = await publishedRows(trx, type)
        .whereIn('t.slug', some)
        .select('t.slug', 't.document_id');
      for (const row of rows) ids.set(placeOf(type, row.slug), row.document_id);
    }
  }
  return ids;
}

function slugsOf(counts: readonly ViewCount[], type: ContentTypeName): string[] {
  const slugs = counts.filter(({ kind, slug }) => kind === type && slug !== '');
  return [...new Set(slugs.map(({ slug }) => slug))];
}

interface Row {
  kind: string;
  document_id: string;
  day: Day;
  views: number;
}

/** Sums in a fixed order, to avoid deadlocks. Views of items that are gone count for their type. */
function sums(counts: readonly ViewCount[], ids: Ids): Row[] {
  const rows = new Map<string, Row>();
  for (const { kind, slug, day, views } of counts) {
    const documentId = ids.get(placeOf(kind, slug)) ?? '';
    const key = `${kind} ${documentId} ${day}`;
    const row = rows.get(key) ?? { kind, document_id: documentId, day, views: 0 };
    row.views += views;
    rows.set(key, row);
  }
  return [...rows.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
