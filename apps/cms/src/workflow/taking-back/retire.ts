import type { ContentTypeName } from '@portal/contract/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { takeTurn } from '../../content/document-middlewares/turns';
import type { Item } from '../../content/item-rights';
import { lockDraft } from '../../content/saves/lock-draft';
import {
  endWithdrawal,
  resumeWithdrawal,
  startWithdrawal,
  withdrawalOf,
  type Withdrawal,
} from '../../content/withdrawals/withdrawals';
import type { Database } from '../../platform/database/database';
import { readModelsOf } from '../../platform/read-models/registry';
import { actorOf } from '../actor';
import { appendAudit } from '../audit/append-audit';
import { appendVersion, type VersionAction } from '../history/append-version';
import { titleOfDraft } from '../../content/queries/titles';
import { readStoredDraft } from '../history/stored-draft';
import { slugOf } from './take-back';
import { endSchedule } from '../schedule/end-schedule';
import { schedulesOf } from '../schedule/schedules';
import { takingBackTexts as texts } from './taking-back-texts';

interface Subject extends Item {
  type: ContentTypeName;
}

/** False for legal documents, whose validity status already tells whether they apply. */
export const canRetire = (type: ContentTypeName) => type !== 'legal-document';

/** Marks a published item as obsolete; it stays public, with the reason. */
export async function retire(
  strapi: Core.Strapi,
  { type, ...item }: Subject,
  reason: string,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const slug = await hold(strapi, trx, { type, ...item });
    if (!canRetire(type)) throw new errors.ValidationError(texts.hasValidity);
    const by = actorOf(strapi);
    const decision = { way: 'obsolete' as const, target: undefined, address: undefined, reason };
    const { documentId } = item;
    await startWithdrawal(trx, { type, documentId, slug, ...decision, ...by });
    await tell(strapi, trx, item, { action: 'retire', details: { reason } });
    await endScheduledMark(strapi, trx, item);
  });
}

/** Cancels a scheduled obsolete mark, which is now done manually, but not a scheduled withdrawal. */
async function endScheduledMark(strapi: Core.Strapi, trx: Database, item: Item): Promise<void> {
  const waiting = (await schedulesOf(trx, item)).find(
    ({ decision }) => decision?.way === 'obsolete',
  );
  if (waiting) await endSchedule(strapi, trx, { ...item, action: 'withdraw' }, 'retire');
}

/** Makes an ended obsolete mark active again with its original day, in place of the active one. */
export async function retireAgain(
  strapi: Core.Strapi,
  subject: Subject,
  ended: Withdrawal,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await hold(strapi, trx, subject);
    await endWithdrawal(trx, ended);
    await resumeWithdrawal(trx, ended);
    const { uid, documentId } = subject;
    const deed = { action: 'retire' as const, details: { reason: ended.reason } };
    await tell(strapi, trx, { uid, documentId }, deed);
  });
}

/** Removes the obsolete mark. Throws ValidationError if there is none. */
export async function reinstate(strapi: Core.Strapi, { type, ...item }: Subject): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await hold(strapi, trx, { type, ...item });
    const { documentId } = item;
    const held = await withdrawalOf(trx, { type, documentId });
    if (held?.way !== 'obsolete') throw new errors.ValidationError(texts.applies);
    await endWithdrawal(trx, { type, documentId });
    await tell(strapi, trx, item, { action: 'reinstate', details: {} });
  });
}

/** Locks the item, and returns its public slug. Throws ValidationError if it is not public. */
async function hold(strapi: Core.Strapi, trx: Database, subject: Subject): Promise<string> {
  await takeTurn(trx, subject.uid);
  await lockDraft(strapi, trx, subject.uid, subject.documentId);
  const slug = await slugOf(trx, subject);
  if (slug === undefined) throw new errors.ValidationError(texts.notPublished);
  return slug;
}

/** Records the act in the read models (for readers), the history (for editors) and the audit log. */
async function tell(
  strapi: Core.Strapi,
  trx: Database,
  item: Item,
  { action, details }: { action: VersionAction & ('retire' | 'reinstate'); details: object },
): Promise<void> {
  const by = actorOf(strapi);
  const draft = await readStoredDraft(strapi, item);
  if (draft) {
    const state = { ...draft, isPublic: true };
    const version = { action, isPublic: true, fields: [], ...by };
    await appendVersion(trx, item, { before: state, after: state }, version);
  }
  await readModelsOf(strapi).project(trx, item.uid, [item.documentId]);
  const name = await titleOfDraft(strapi, item);
  const subject = { type: item.uid, id: item.documentId, name };
  await appendAudit(trx, { action, subject, ...by, details });
}
