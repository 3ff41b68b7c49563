import negotiate from '@fastify/accept-negotiator';
import { LRUCache } from 'lru-cache';

export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const SUPPORTED = [...ENCODINGS];
/** Cached, because browsers and programs send only some dozens of different headers. */
const known = new LRUCache<string, { encoding: Encoding | undefined }>({ max: 200 });
const LONGEST_KNOWN = 100;

/** The encoding for an `Accept-Encoding`; undefined if the bytes are sent as they are. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  const before = known.get(accepted);
  if (before) return before.encoding;
  const negotiated = negotiate(accepted, SUPPORTED);
  const encoding = ENCODINGS.find((one) => one === negotiated);
  if (accepted.length <= LONGEST_KNOWN) known.set(accepted, { encoding });
  return encoding;
}
