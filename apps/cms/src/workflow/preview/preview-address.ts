import { createHmac, timingSafeEqual } from 'node:crypto';
import { CONTENT_TYPE_NAMES, type ContentTypeName } from '@portal/contract/content-types';

/** The content of a signed preview address, which grants access to one draft. */
export interface Preview {
  type: ContentTypeName;
  documentId: string;
  /** In seconds since 1970. */
  endsAt: number;
  /** The item's revocation counter when the address was made (`preview-rounds.ts`). */
  round: number;
}

const RADIX = 36;
const PARTS = /^([a-z-]+)\.([a-z0-9]+)\.([a-z0-9]{1,8})\.([a-z0-9]{1,8})\.([\w-]{43})$/;

/** The signed part of the address (HMAC-SHA-256). The secret must be long. */
export function signPreview(preview: Preview, secret: string): string {
  const said = saidBy(preview);
  return `${said}.${signatureOf(said, secret).toString('base64url')}`;
}

/** Undefined if the signature is wrong or the address has expired. `now` is in milliseconds. */
export function readPreview(signed: string, secret: string, now: number): Preview | undefined {
  const [, named, documentId = '', end = '', round = '', signature = ''] = PARTS.exec(signed) ?? [];
  const type = CONTENT_TYPE_NAMES.find((one) => one === named);
  if (type === undefined || secret === '') return undefined;
  const preview = { type, documentId, endsAt: parseInt(end, RADIX), round: parseInt(round, RADIX) };
  const right = signatureOf(saidBy(preview), secret);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return preview.endsAt * 1000 > now ? preview : undefined;
}

function saidBy({ type, documentId, endsAt, round }: Preview): string {
  return [type, documentId, endsAt.toString(RADIX), round.toString(RADIX)].join('.');
}

function signatureOf(said: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`preview ${said}`).digest();
}
