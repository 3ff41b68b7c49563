import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Database } from '../../platform/database/database';
import { adminRequest, type AdminRequest } from '../saves/base-version';
import { changedFields, readFields } from '../saves/changed-fields';
import { lockDraft, type DraftRow } from '../saves/lock-draft';
import { noteSave, savesSince } from '../saves/saves';
import { StaleSave } from '../saves/stale-save';
import { saveTexts as texts } from '../saves/save-texts';
import { withoutUnchangedParts } from '../saves/unchanged-parts';
import { dataOf, documentIdOf, type MakeRule, type Rule } from './document-middleware';

type Context = Parameters<Rule>[0];

/** Actions that may overwrite or remove changes that the editor has not seen. */
const GUARDED = new Set(['update', 'publish', 'unpublish', 'discardDraft', 'delete']);
const CHANGES_DRAFT = new Set(['update', 'discardDraft']);

/**
 * Optimistic locking: if two people change one item, the second save is refused until its editor has seen
 * the first. A request without a base version (API token, import, code, bulk action) is never refused.
 * Throws `StaleSave`.
 */
export const concurrentSaves: MakeRule = (strapi) => {
  /** Publishing from a form saves first, with the same base version, so each request is checked once. */
  const checked = new WeakSet<object>();
  return async (context, next) => {
    const request = adminRequest(strapi);
    const documentId = documentIdOf(context);
    if (!request || documentId === undefined || !GUARDED.has(context.action)) return next();
    if (!isAbout(request, context.uid, documentId)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const read = () => lockDraft(strapi, trx, context.uid, documentId);
      const row = await read();
      // Deleted while this request waited for the lock: Strapi would answer 200 but store nothing.
      if (!row && context.action === 'update') throw new errors.NotFoundError(texts.gone);
      const key = strapi.requestContext.get();
      if (row && key && !checked.has(key)) {
        checked.add(key);
        await refuseIfStale(trx, request, { uid: context.uid, documentId }, row);
      }
      if (!row || !CHANGES_DRAFT.has(context.action)) return next();
      const before = await readFields(strapi, context.uid, row.id);
      const sent = { ...dataOf(context) };
      if (context.action === 'update') {
        const { attributes } = context.contentType;
        context.params.data = withoutUnchangedParts(strapi, attributes, sent, before);
      }
      const result = await next();
      const after = await read();
      if (after) await note(strapi, trx, { context, request, documentId, before, sent, after });
      return result;
    });
  };
};

/** False for other documents that a rule writes during the same request. */
function isAbout(request: AdminRequest, uid: string, documentId: string): boolean {
  return request.uid === uid && (request.documentId ?? documentId) === documentId;
}

async function refuseIfStale(
  trx: Database,
  request: AdminRequest,
  item: { uid: string; documentId: string },
  row: DraftRow,
): Promise<void> {
  const { base } = request;
  if (base === undefined) return;
  if (Number.isNaN(Date.parse(base))) throw new errors.ValidationError(texts.badBase);
  if (Date.parse(base) === Date.parse(row.at)) return;
  const saves = await savesSince(trx, item, base);
  const last = saves.at(-1);
  throw new StaleSave(sentence(request, last), { storedAt: row.at, saves });
}

function sentence(
  { userId }: AdminRequest,
  last: { userId: number | undefined; userName: string; at: string } | undefined,
): string {
  if (!last) return texts.changed;
  return last.userId === userId ? texts.savedByYou(last.at) : texts.savedBy(last.userName, last.at);
}

interface Noted {
  context: Context;
  request: AdminRequest;
  documentId: string;
  before: Record<string, unknown>;
  sent: Record<string, unknown>;
  after: DraftRow;
}

async function note(strapi: Core.Strapi, trx: Database, noted: Noted): Promise<void> {
  const { context, request, documentId, before, sent, after } = noted;
  const { attributes } = context.contentType;
  const stored = await readFields(strapi, context.uid, after.id);
  const fields = changedFields(attributes, before, stored, sent);
  const { userId, userName } = request;
  await noteSave(trx, { uid: context.uid, documentId }, { userId, userName, at: after.at, fields });
}
