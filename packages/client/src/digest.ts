import { createHash } from 'node:crypto';

/** The published fields of an item that its digest covers. */
export interface PublishedItem {
  /** The uid of its content type. */
  type: string;
  documentId: string;
  /** The SHA-256 of its record: 64 hexadecimal digits. */
  digest: string;
}

const BITS = 256n;
const DIGITS = 64;

/**
 * The digest of a set of items: the sum of SHA-256 over `type/documentId/digest` of each, modulo 2^256, in
 * 64 hexadecimal digits. Adding or removing an item costs the same for any size of set, and the order does
 * not matter (M. Bellare, D. Micciancio, "A New Paradigm for Collision-free Hashing", 1997).
 */
export function digestOfSet(items: Iterable<PublishedItem>): string {
  return changeDigest('0', [], items);
}

/** Updates the digest of a set for removed and added items. */
export function changeDigest(
  digest: string,
  went: Iterable<PublishedItem>,
  came: Iterable<PublishedItem>,
): string {
  let sum = BigInt(`0x${digest}`);
  for (const item of went) sum -= numberOf(item);
  for (const item of came) sum += numberOf(item);
  return BigInt.asUintN(Number(BITS), sum).toString(16).padStart(DIGITS, '0');
}

function numberOf({ type, documentId, digest }: PublishedItem): bigint {
  return BigInt(
    `0x${createHash('sha256').update(`${type}/${documentId}/${digest}`).digest('hex')}`,
  );
}

/** The digest of an item: SHA-256 over the bytes of its record, in hexadecimal digits. */
export function digestOfRecord(record: string): string {
  return createHash('sha256').update(record).digest('hex');
}
