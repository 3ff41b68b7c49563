import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { userNameOf } from '../../platform/http/admin-user';
import { plainPath } from '../../platform/http/plain-path';
import { actorOf, type Actor } from '../actor';
import { appendAudit, type AuditEntry } from './append-audit';
import { idInPath, recordedRequest, type RecordedRequest } from './recorded-requests';
import { withoutSecrets } from './without-secrets';

type Context = Parameters<Core.MiddlewareHandler>[0];

const OK_BELOW = 400;
const REFUSED_SIGN_IN = new Set([400, 401]);

/** Logs sign-ins and changes of rights, settings and tokens, by any route of the admin. */
const recordRequests: Core.MiddlewareFactory = (_config, { strapi }) => {
  const record = (entry: AuditEntry) => strapi.db.transaction(({ trx }) => appendAudit(trx, entry));
  const recordRefusal = async (ctx: Context) => {
    try {
      await record(failedSignIn(ctx));
    } catch (error) {
      // Thrown, it would hide why the sign-in was refused.
      strapi.log.error(`A refused sign-in could not be recorded: ${String(error)}`);
    }
  };
  return async (ctx, next) => {
    const path = plainPath(ctx.path);
    const recorded = recordedRequest(ctx.method, path);
    if (!recorded) return next();
    const former = await nameOf(strapi, recorded, idInPath(path));
    const act = async () => {
      await next();
      const entry = entryOf(strapi, ctx, { path, recorded, former });
      if (entry) await record(entry);
    };
    try {
      await (recorded.isAtomic ? strapi.db.transaction(act) : act());
    } catch (error) {
      const isRefused = error instanceof errors.ApplicationError;
      if (recorded.action === 'sign-in' && isRefused) await recordRefusal(ctx);
      throw error;
    }
  };
};

export default recordRequests;

/** The name of the object before the request changes or deletes it. */
async function nameOf(
  strapi: Core.Strapi,
  { uid }: RecordedRequest,
  id: number | undefined,
): Promise<string> {
  if (uid === undefined || id === undefined) return '';
  return nameIn(await strapi.db.query(uid).findOne({ where: { id } }));
}

function nameIn(thing: unknown): string {
  if (!isRecord(thing)) return '';
  if (typeof thing['name'] === 'string') return thing['name'];
  return 'email' in thing ? userNameOf(thing) : '';
}

interface Done {
  path: string;
  recorded: RecordedRequest;
  former: string;
}

function entryOf(
  strapi: Core.Strapi,
  ctx: Context,
  { path, recorded, former }: Done,
): AuditEntry | undefined {
  const { action, type } = recorded;
  if (action === 'sign-in' && REFUSED_SIGN_IN.has(ctx.status)) return failedSignIn(ctx);
  if (ctx.status >= OK_BELOW) return undefined;
  const answered = dataOf(ctx.body);
  if (action === 'sign-in') return { action, ...userIn(answered), details: placeOf(ctx) };
  const given = isRecord(answered) ? answered['id'] : undefined;
  const id = idInPath(path) ?? (typeof given === 'number' ? given : '');
  const subject = { type, id: String(id), name: former || nameIn(answered) };
  const request = `${ctx.method} ${path}`;
  const details = { request, sent: withoutSecrets(ctx.request.body), ...placeOf(ctx) };
  const actor = actorOf(strapi);
  // A user who registers or resets the password is not signed in yet.
  if (action === 'account' && actor.userId === undefined) {
    return { action, ...userIn(answered), details };
  }
  return { action, subject, ...actor, details };
}

function dataOf(body: unknown): unknown {
  return isRecord(body) && 'data' in body ? body['data'] : body;
}

function userIn(answered: unknown): Actor & Pick<AuditEntry, 'subject'> {
  const user = isRecord(answered) ? answered['user'] : undefined;
  const id = isRecord(user) && typeof user['id'] === 'number' ? user['id'] : undefined;
  const userName = isRecord(user) ? userNameOf(user) : '';
  return { userId: id, userName, subject: { type: 'user', id: String(id ?? ''), name: userName } };
}

function failedSignIn(ctx: Context): AuditEntry {
  const body: unknown = ctx.request.body;
  const email = isRecord(body) ? body['email'] : undefined;
  const name = typeof email === 'string' ? email.slice(0, MAX_NAME) : '';
  const subject = { type: 'user', id: '', name };
  return {
    ...{ action: 'sign-in-failed', subject, userId: undefined, userName: '' },
    details: placeOf(ctx),
  };
}

const MAX_NAME = 200;

const placeOf = (ctx: Context) => ({ address: ctx.request.ip });
