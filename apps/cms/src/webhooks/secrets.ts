import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Webhook } from 'standardwebhooks';

const SECRET_BYTES = 32;

/** A new secret in the format of Standard Webhooks, "Symmetric signatures". */
export function newSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** The headers by which a receiver verifies the message; it has one signature per secret. */
export function signedHeaders(
  secrets: readonly string[],
  { id, at, body }: { id: string; at: Date; body: string },
): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, at, body));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': signatures.join(' '),
  };
}

/** Encrypts secrets with `ENCRYPTION_KEY`, so that a stolen database cannot sign. Throws without the key. */
export function secretBox(strapi: Core.Strapi) {
  const { encrypt, decrypt } = strapi.service('admin::encryption');
  const orThrow = (text: unknown): string => {
    if (typeof text === 'string') return text;
    throw new Error('ENCRYPTION_KEY còn thiếu hoặc đã bị đổi: khóa của webhook không đọc được.');
  };
  return {
    seal: (secret: string) => orThrow(encrypt(secret)),
    open: (sealed: string) => orThrow(decrypt(sealed)),
  };
}

export type SecretBox = ReturnType<typeof secretBox>;
