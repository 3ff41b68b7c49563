import type { Core } from '@strapi/strapi';
import type { Item } from '../../content/item-rights';
import type { Database } from '../../platform/database/database';
import { auditItem } from '../audit/audit-item';
import { dropSchedule, type ScheduledAction } from './schedules';

/** Cancels and logs a schedule, if any. `by`: the manual action behind it; `name`: for a deleted item. */
export async function endSchedule(
  strapi: Core.Strapi,
  trx: Database,
  { action, ...item }: Item & { action: ScheduledAction; name?: string | undefined },
  by?: string,
): Promise<void> {
  const { uid, documentId } = item;
  if (!(await dropSchedule(trx, { uid, documentId, action }))) return;
  const details = { deed: action, ...(by !== undefined && { by }) };
  await auditItem(strapi, trx, item, { action: 'schedule-ended', details });
}
