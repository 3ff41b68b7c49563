import type { StaticPageSummary } from '@portal/contract/static-page';
import { renderAnswer } from '../../content/queries/rich-text-answer';
import { identityOf } from '../../content/queries/base-fields';
import type { PublicHandler } from '../../content/queries/public-route';
import {
  correctionsIn,
  correctionsOf,
  type CorrectionsColumn,
} from '../../content/queries/corrections';
import { pageOf } from '../../content/queries/paging';
import {
  allVisible,
  countVisible,
  keyOfVisible,
  readVisible,
  visibleAt,
} from '../../content/queries/published';
import { obsoleteOf, type ObsoleteColumns } from '../../content/withdrawals/obsolete';
import { instantOf, type Database } from '../../platform/database/database';

interface PageRow extends ObsoleteColumns {
  id: number;
  document_id: string;
  slug: string;
  title: string;
  body: string;
  /** Null on pages older than the field; SQLite says 0 and 1. */
  shows_contact: boolean | number | null;
  updated_at: Date | number | string;
}

export const listPages: PublicHandler<'/pages'> = async ({ db, query }) => {
  const read: PageRow[] = await readVisible(db, 'page', query);
  const total = await countVisible(db, 'page');
  const { rows, pagination } = pageOf(query, read, total, keyOfVisible);
  return { data: rows.map(summaryOf), meta: { pagination } };
};

/** The whole list. */
export async function* allPages(db: Database) {
  for await (const rows of allVisible<PageRow>(db, 'page')) yield rows.map(summaryOf);
}

export const getPage: PublicHandler<'/pages/{slug}'> = async ({ db, slug }) => {
  const row = await visibleAt<PageRow & { corrections: CorrectionsColumn }>(db, 'page', slug, {
    corrections: correctionsOf(db, 'page', db.ref('t.id')),
  });
  if (!row) return undefined;
  const told = {
    body: await renderAnswer(db, row.body),
    showsContact: Boolean(row.shows_contact),
    corrections: correctionsIn(row.corrections),
  };
  return { data: { ...summaryOf(row), ...told }, meta: {} };
};

function summaryOf(row: PageRow): StaticPageSummary {
  return {
    ...identityOf('page', row),
    title: row.title,
    updatedAt: instantOf(row.updated_at).toISOString(),
    ...obsoleteOf(row),
  };
}
