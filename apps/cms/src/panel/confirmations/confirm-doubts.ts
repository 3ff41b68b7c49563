import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  documentIdOf,
  publishes,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { currentTrial } from '../../content/gates/trial';
import { wasPublished } from '../../content/published-once';
import { adminRequest } from '../../content/saves/base-version';
import type { Database } from '../../platform/database/database';
import { signedInUser } from '../../platform/http/admin-user';
import { isRehearsal } from '../rehearsal/rehearsal';
import { findDoubts, isAskedAbout, noteConfirmations, type Doubts } from './doubts';

/** The header that the admin sends when its user has seen the doubts and publishes anyway. */
export const CONFIRMATION_HEADER = 'portal-confirmation';

/**
 * Refuses to publish a doubtful item from the admin until its user has confirmed the doubts. It skips code,
 * imports and tokens, as nobody is there to ask. It runs around `projectChanges`, because the doubts are
 * found in the updated read models.
 */
export const confirmDoubts: MakeRule = (strapi) => async (context, next) => {
  const { uid } = context;
  if (!isAskedAbout(uid) || !writes(context) || !publishes(context)) return next();
  const asked = askedIn(strapi);
  if (!asked || isRehearsal(strapi)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const known = documentIdOf(context);
    const isNew = known === undefined || !(await wasPublished(trx, uid, known));
    const result = await next();
    const documentId = known ?? resultIdOf(result) ?? '';
    const found = await findDoubts(strapi, trx, { uid, documentId, isNew });
    if (found.doubts.length === 0) return result;
    const sent = strapi.requestContext.get()?.get(CONFIRMATION_HEADER);
    if (sent !== found.confirmation) throw unconfirmed(found);
    const { userId, userName } = asked;
    const note = (db: Database) =>
      noteConfirmations(db, { documentId, doubts: found.doubts, userId, userName });
    const trial = currentTrial();
    if (trial) trial.push(note);
    else await note(trx);
    return result;
  });
};

interface Asked {
  userId: number;
  userName: string;
}

/** A scheduled publication is confirmed in its trial, because nobody is there when it is due. */
function askedIn(strapi: Core.Strapi): Asked | undefined {
  if (!currentTrial()) return adminRequest(strapi);
  const ctx = strapi.requestContext.get();
  return ctx && signedInUser(ctx.state);
}

function unconfirmed(found: Doubts): Error {
  const sentences = found.doubts.map(({ sentence }) => sentence).join(' ');
  const message = `${sentences} Nếu vẫn đúng như vậy, hãy mở mục ấy, đăng từ biểu mẫu và xác nhận.`;
  return new errors.ApplicationError(message, found);
}
