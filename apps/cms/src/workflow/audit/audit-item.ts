import type { Core } from '@strapi/strapi';
import type { Item } from '../../content/item-rights';
import type { Database } from '../../platform/database/database';
import { actorOf } from '../actor';
import { titleOfDraft } from '../../content/queries/titles';
import { appendAudit, type AuditEntry } from './append-audit';

/** Logs an act of the current actor on an item. Pass `name` if the item no longer exists. */
export async function auditItem(
  strapi: Core.Strapi,
  trx: Database,
  { uid, documentId, name }: Item & { name?: string | undefined },
  { action, details = {} }: { action: AuditEntry['action']; details?: object },
): Promise<void> {
  const title = name ?? (await titleOfDraft(strapi, { uid, documentId }));
  const subject = { type: uid, id: documentId, name: title };
  await appendAudit(trx, { action, subject, ...actorOf(strapi), details });
}
