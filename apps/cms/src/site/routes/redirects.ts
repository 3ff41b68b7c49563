import { contentAddress, contentTypesThat } from '@portal/contract/content-types';
import type { Redirect } from '@portal/contract/redirect';
import { placeOf } from '@portal/rich-text/address';
import type { Database } from '../../platform/database/database';
import { contentTable } from '../../content/content-types';
import { oldAddressKey } from '../../content/old-address';
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

/**
 * Editors write readable addresses, a header takes ASCII. Undefined for an invalid target from before
 * such were refused.
 */
function locationOf(target: string): string | undefined {
  const place = placeOf(target);
  if (place === undefined) return undefined;
  const { href, pathname, search, hash } = new URL(target, 'http://site');
  return place === 'web' ? href : pathname + search + hash;
}

async function contentFrom(db: Database, url: string): Promise<Redirect | undefined> {
  for (const type of contentTypesThat('hasOldAddresses')) {
    const row = await visibleRows(db, type)
      .join(`${contentTable(type).table}_cmps as l`, (on) =>
        on.on('l.entity_id', 't.id').andOnVal('l.field', 'legacyUrls'),
      )
      .join('components_shared_legacy_urls as c', 'c.id', 'l.cmp_id')
      .where('c.url', url)
      .first<{ slug: string } | undefined>('t.slug');
    if (row) return { status: 301, location: contentAddress(type, row.slug) };
  }
  return undefined;
}
