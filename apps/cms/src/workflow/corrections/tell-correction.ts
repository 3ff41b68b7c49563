import { isRecord } from '@portal/contract/is-record';
import { dayOf } from '@portal/vietnamese/days';
import { errors } from '@strapi/utils';
import {
  documentIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { adminRequest } from '../../content/saves/base-version';
import { decodedComponent } from '../../platform/http/decoded-component';

/** The header with a correction note for readers, percent-encoded. */
export const CORRECTION_HEADER = 'portal-correction';

const MAX_NOTE_LENGTH = 2000;

/**
 * Adds a dated correction note to an item that is republished, in the same transaction, so that readers see
 * the note wherever they see the item.
 */
export const tellCorrection: MakeRule = (strapi) => async (context, next) => {
  const { uid, action } = context;
  const documentId = documentIdOf(context);
  const sent = strapi.requestContext.get()?.get(CORRECTION_HEADER) ?? '';
  if (action !== 'publish' || documentId === undefined || sent === '') return next();
  if (!('corrections' in context.contentType.attributes)) return next();
  const request = adminRequest(strapi);
  if (request?.uid !== uid || (request.documentId ?? documentId) !== documentId) return next();
  const note = sentenceIn(sent);
  return strapi.db.transaction(async () => {
    const where = { documentId, publishedAt: { $notNull: true } };
    // An item that is not published has nothing to correct.
    if ((await strapi.db.query(uid).count({ where })) === 0) return next();
    const draft: unknown = await strapi
      .documents(uid)
      .findOne({ documentId, populate: { corrections: true } });
    const told = isRecord(draft) && Array.isArray(draft['corrections']) ? draft['corrections'] : [];
    const former = told.filter(isRecord).map(({ date, note: text }) => ({ date, note: text }));
    const data: Record<string, unknown> = {
      corrections: [...former, { date: dayOf(new Date()), note }],
    };
    await strapi.documents(uid).update({ documentId, data });
    return next();
  });
};

function sentenceIn(sent: string): string {
  const sentence = (decodedComponent(sent) ?? '').trim();
  if (sentence === '' || sentence.length > MAX_NOTE_LENGTH) {
    throw new errors.ValidationError(
      `Hãy ghi điều đã sửa để người đọc biết, không quá ${MAX_NOTE_LENGTH} ký tự.`,
    );
  }
  return sentence;
}
