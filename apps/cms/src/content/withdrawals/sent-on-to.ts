import { contentAddress } from '@portal/contract/content-types';
import { placeOf } from '@portal/rich-text/address';
import type { Database } from '../../platform/database/database';
import { visibleRows } from '../queries/published';
import { withdrawalOf, type Decision } from './withdrawals';

/** Each of them may have been replaced again; those that name each other lead nowhere. */
const MOST_STEPS = 5;

/** Where readers of what was taken back are sent on to now: a path on the site, or a full address. */
export async function sentOnTo(
  db: Database,
  { target, address }: Pick<Decision, 'target' | 'address'>,
  steps = MOST_STEPS,
): Promise<string | undefined> {
  if (address !== undefined) return locationOf(address);
  if (target === undefined || steps === 0) return undefined;
  const { type, documentId } = target;
  const row: { slug: string } | undefined = await visibleRows(db, type)
    .where('t.document_id', documentId)
    .first('t.slug');
  if (row) return contentAddress(type, row.slug);
  const further = await withdrawalOf(db, target);
  return further && sentOnTo(db, further, steps - 1);
}

/**
 * Editors write readable addresses, a header takes ASCII. Undefined for an invalid target from before
 * such were refused.
 */
export function locationOf(target: string): string | undefined {
  const place = placeOf(target);
  if (place === undefined) return undefined;
  const { href, pathname, search, hash } = new URL(target, 'http://site');
  return place === 'web' ? href : pathname + search + hash;
}
