import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  documentIdOf,
  publishes,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { wasPublished } from '../../content/published-once';
import { adminRequest } from '../../content/saves/base-version';
import { signedInUser } from '../../platform/http/admin-user';
import { plainPath } from '../../platform/http/plain-path';
import { isRehearsal } from '../rehearsal/rehearsal';
import { findDoubts, isAskedAbout, noteConfirmations, type Doubts } from './doubts';

/** What the admin sends when its user has seen the doubts and publishes nevertheless. */
export const CONFIRMATION_HEADER = 'portal-confirmation';

/**
 * Lets nobody publish a doubtful item from the admin without having confirmed the doubts. Code, imports
 * and tokens have nobody to ask. It runs around the read model, which tells what relations lead to.
 */
export const confirmDoubts: MakeRule = (strapi) => async (context, next) => {
  const { uid } = context;
  if (!isAskedAbout(uid) || !writes(context) || !publishes(context)) return next();
  const asked = askedIn(strapi);
  if (!asked || isRehearsal(strapi)) return next();
  return strapi.db.transaction(async ({ trx, onRollback }) => {
    const known = documentIdOf(context);
    const isNew = known === undefined || !(await wasPublished(trx, uid, known));
    const result = await next();
    const documentId = known ?? resultIdOf(result) ?? '';
    const found = await findDoubts(strapi, trx, { uid, documentId, isNew });
    if (found.doubts.length === 0) return result;
    const sent = strapi.requestContext.get()?.get(CONFIRMATION_HEADER);
    if (sent !== found.confirmation) throw unconfirmed(found);
    const { isTried, ...person } = asked;
    const confirming = { documentId, doubts: found.doubts, ...person };
    if (!isTried) await noteConfirmations(trx, confirming);
    else {
      onRollback(() => {
        noteConfirmations(strapi.db.connection, confirming).catch((error: unknown) =>
          strapi.log.error(error),
        );
      });
    }
    return result;
  });
};

/** Whoever sets a time for a publication is asked then: nobody is there when it is due. */
const SCHEDULES = '/admin/workflow/schedules/';

interface Asked {
  userId: number;
  userName: string;
  /** The publication is only tried, and taken back. */
  isTried: boolean;
}

function askedIn(strapi: Core.Strapi): Asked | undefined {
  const request = adminRequest(strapi);
  if (request) return { userId: request.userId, userName: request.userName, isTried: false };
  const ctx = strapi.requestContext.get();
  if (!ctx || !plainPath(ctx.path).startsWith(SCHEDULES)) return undefined;
  return { ...signedInUser(ctx.state), isTried: true };
}

function unconfirmed(found: Doubts): Error {
  const sentences = found.doubts.map(({ sentence }) => sentence).join(' ');
  const message = `${sentences} Nếu vẫn đúng như vậy, hãy mở mục ấy, đăng từ biểu mẫu và xác nhận.`;
  return new errors.ApplicationError(message, found);
}
