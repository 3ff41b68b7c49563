import { contentAddress } from '@portal/contract/content-types';
import { placeOf } from '@portal/rich-text/address';
import type { Database } from '../../platform/database/database';
import { contentAt } from '../own-address';
import { visibleRows } from '../queries/published';
import { withdrawalOf, withdrawnAt, type Decision } from './withdrawals';

/** Limits chains of replacements; items that replace each other lead nowhere. */
const MOST_STEPS = 5;

/** The redirect target of a withdrawn item: a path on the site or an absolute URL; undefined if none. */
export async function sentOnTo(
  db: Database,
  { target, address }: Pick<Decision, 'target' | 'address'>,
  steps = MOST_STEPS,
): Promise<string | undefined> {
  const typed = address === undefined ? undefined : locationOf(address);
  const page = typed === undefined ? undefined : contentAt(typed);
  if (typed !== undefined && page === undefined) return typed;
  const named = page ?? target;
  if (named === undefined) return undefined;
  const key = 'slug' in named ? { 't.slug': named.slug } : { 't.document_id': named.documentId };
  const row: { slug: string } | undefined = await visibleRows(db, named.type)
    .where(key)
    .first('t.slug');
  if (row) return typed ?? contentAddress(named.type, row.slug);
  const further =
    'slug' in named ? await withdrawnAt(db, named.type, named.slug) : await withdrawalOf(db, named);
  if (!further) return typed;
  return steps === 0 ? undefined : sentOnTo(db, further, steps - 1);
}

/**
 * Encodes an address for the `Location` header, which takes ASCII only. Undefined for an invalid address,
 * stored before the check existed.
 */
export function locationOf(target: string): string | undefined {
  const place = placeOf(target);
  if (place === undefined) return undefined;
  const { href, pathname, search, hash } = new URL(target, 'http://site');
  return place === 'web' ? href : pathname + search + hash;
}
