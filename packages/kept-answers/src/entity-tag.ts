import { createHash } from 'node:crypto';

const LENGTH = 22;

/** A hash of the bytes as a strong entity tag, without its quotes (RFC 9110, 8.8.3). */
export function tagOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, LENGTH);
}

const ONE_TAG = /^\s*(?:W\/)?"([^"]*)"\s*$/;

/** The tags of an `If-None-Match`, without quotes; `*` as it is. A comparison ignores `W/` (RFC 9110, 13.1.2). */
export function tagsIn(ifNoneMatch: string): string[] {
  return ifNoneMatch.split(',').map((one) => ONE_TAG.exec(one)?.[1] ?? one.trim());
}
