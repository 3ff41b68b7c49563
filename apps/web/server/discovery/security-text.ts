import type { Site } from '@portal/contract/site';

interface SecurityTextOptions {
  origin: string;
  now: Date;
}

const MONTHS_VALID = 7;

/**
 * Where to report vulnerabilities (RFC 9116); undefined while the agency has neither e-mail nor telephone.
 * The expiry is the first day of a month, so that the file changes once a month.
 */
export function securityText(site: Site, { origin, now }: SecurityTextOptions): string | undefined {
  const contacts = contactsOf(site);
  if (contacts.length === 0) return undefined;
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS_VALID));
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}

function contactsOf({ email, telephone }: Site): string[] {
  const digits = (telephone ?? '').replace(/[^\d+]/g, '');
  return [
    ...(email ? [`mailto:${encodeURI(email.toWellFormed())}`] : []),
    ...(digits === '' ? [] : [`tel:${digits}`]),
  ];
}
