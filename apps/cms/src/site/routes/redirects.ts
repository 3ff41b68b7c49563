import {
  contentAddress,
  contentTypesThat,
  type ContentTypeName,
} from '@portal/contract/content-types';
import type { Redirect } from '@portal/contract/redirect';
import type { Database } from '../../platform/database/database';
import { contentTable } from '../../content/content-types';
import { oldAddressKey } from '../../content/old-address';
import { locationOf, sentOnTo } from '../../content/withdrawals/sent-on-to';
import { withdrawnOf } from '../../content/withdrawals/withdrawals';
import { visibleRows } from '../../content/queries/published';
import type { PublicHandler } from '../../content/queries/public-route';

interface RedirectRow {
  target: string | null;
  code: 'permanent' | 'gone';
}

/** A redirect that an editor has made wins over an old address of an item. */
export const findRedirect: PublicHandler<'/redirects'> = async ({ db, query }) => {
  const key = oldAddressKey(query.url);
  if (key === undefined) return undefined;
  const redirect = (await ownRedirect(db, key)) ?? (await contentFrom(db, key));
  return redirect && { data: redirect, meta: {} };
};

async function ownRedirect(db: Database, source: string): Promise<Redirect | undefined> {
  const row = await db('redirects').where({ source }).first<RedirectRow | undefined>();
  if (!row) return undefined;
  if (row.code === 'gone' || !row.target) return { status: 410 };
  const location = locationOf(row.target);
  return location === undefined ? undefined : { status: 301, location };
}

async function contentFrom(db: Database, url: string): Promise<Redirect | undefined> {
  for (const type of contentTypesThat('hasOldAddresses')) {
    const rows = withOldAddress(type, visibleRows(db, type), url);
    const row: { slug: string } | undefined = await rows.first('t.slug');
    if (row) return { status: 301, location: contentAddress(type, row.slug) };
  }
  return withdrawnFrom(db, url);
}

/** The old addresses of a withdrawn item lead to what has replaced it, or answer 410. */
async function withdrawnFrom(db: Database, url: string): Promise<Redirect | undefined> {
  for (const type of contentTypesThat('hasOldAddresses')) {
    const drafts = db(`${contentTable(type).table} as t`).whereNull('t.published_at');
    const taken = await withdrawnOf(withOldAddress(type, drafts, url), type);
    if (!taken) continue;
    const location = await sentOnTo(db, taken);
    return location === undefined ? { status: 410 } : { status: 301, location };
  }
  return undefined;
}

function withOldAddress(
  type: ContentTypeName,
  rows: ReturnType<Database>,
  url: string,
): ReturnType<Database> {
  return rows
    .join(`${contentTable(type).table}_cmps as l`, (on) =>
      on.on('l.entity_id', 't.id').andOnVal('l.field', 'legacyUrls'),
    )
    .join('components_shared_legacy_urls as c', 'c.id', 'l.cmp_id')
    .where('c.url', url);
}
