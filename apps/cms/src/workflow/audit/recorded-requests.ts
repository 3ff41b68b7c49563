import type { UID } from '@strapi/strapi';
import type { AuditEntry } from './append-audit';

export interface RecordedRequest {
  action: AuditEntry['action'];
  /** The type of the subject in the log (`SUBJECT_NAMES`). */
  type: string;
  /** The Strapi type in which the name of the id is looked up. */
  uid?: UID.ContentType;
  /**
   * True if the whole request may run in one transaction. On SQLite, code that queries the database past
   * Strapi would then deadlock, because there is only one connection.
   */
  isAtomic: boolean;
}

const PREFIXES: [string, RecordedRequest][] = [
  ['/admin/users/me', { action: 'account', type: 'user', isAtomic: true }],
  ['/admin/users', { action: 'rights', type: 'user', uid: 'admin::user', isAtomic: true }],
  ['/admin/roles', { action: 'rights', type: 'role', uid: 'admin::role', isAtomic: true }],
  [
    '/admin/workflow/rights',
    { action: 'rights', type: 'user', uid: 'admin::user', isAtomic: false },
  ],
  [
    '/admin/api-tokens',
    { action: 'tokens', type: 'api-token', uid: 'admin::api-token', isAtomic: true },
  ],
  ['/admin/admin-tokens', { action: 'tokens', type: 'admin-token', isAtomic: true }],
  [
    '/admin/transfer/tokens',
    { action: 'tokens', type: 'transfer-token', uid: 'admin::transfer-token', isAtomic: true },
  ],
  ['/admin/api-clients', { action: 'tokens', type: 'api-client', isAtomic: false }],
  ['/admin/webhook-subscribers', { action: 'settings', type: 'webhook', isAtomic: false }],
  ['/admin/project-settings', { action: 'settings', type: 'project', isAtomic: true }],
  ['/upload/settings', { action: 'settings', type: 'upload', isAtomic: true }],
  ['/content-manager/content-types', { action: 'settings', type: 'form', isAtomic: true }],
  ['/content-manager/components', { action: 'settings', type: 'form', isAtomic: true }],
  ['/admin/login', { action: 'sign-in', type: 'user', isAtomic: false }],
  ['/admin/logout', { action: 'sign-out', type: 'user', isAtomic: false }],
  ['/admin/register', { action: 'account', type: 'user', isAtomic: false }],
  ['/admin/reset-password', { action: 'account', type: 'user', isAtomic: false }],
];

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** How to log a request of the admin; undefined if it is not logged. */
export function recordedRequest(method: string, path: string): RecordedRequest | undefined {
  if (!CHANGES.has(method)) return undefined;
  const found = PREFIXES.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
  return found?.[1];
}

/** The id in a path: 3 in `/admin/roles/3/permissions`. */
export function idInPath(path: string): number | undefined {
  const [, id] = /\/(\d+)(?:\/|$)/.exec(path) ?? [];
  return id === undefined ? undefined : Number(id);
}
