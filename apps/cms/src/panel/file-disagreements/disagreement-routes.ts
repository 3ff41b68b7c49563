import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { rightsOn } from '../../content/item-rights';
import { signedInUser } from '../../platform/http/admin-user';
import { loadTerms, termMeant, type Terms } from '../filing/stored-terms';
import { isReadingFor } from '../file-statements/statement-reader';
import { statedFields, type StatedField, type Statement } from '../file-statements/statement';
import { findDisagreements } from './found-disagreements';
import { keepStored } from './keep-stored';
import { loadStoredTerms } from './stored-terms-of-document';

const DOCUMENT = 'api::legal-document.legal-document';
const PATH = '/admin/filing/:documentId';

/** Form fields whose names differ from those of the statements. */
const FORM_FIELDS: Partial<Record<StatedField, string>> = {
  issuingBody: 'issuingBodies',
  signatory: 'signatories',
  consultationFrom: 'consultation',
  consultationTo: 'consultation',
};

const address = z.object({ documentId: z.string().max(64) });
const keeping = z.strictObject({ field: z.enum(statedFields), says: z.string() });

/** Routes of the form: how files differ from stored facts, and the editor's decision to keep the latter. */
export function addDisagreementRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => answerFiled(strapi, ctx) },
    { method: 'POST', path: `${PATH}/keep`, answer: (ctx) => keep(strapi, ctx) },
  ]);
}

async function answerFiled(strapi: Core.Strapi, ctx: AdminContext) {
  const { documentId } = address.parse(ctx.params);
  await allow(strapi, ctx, 'read', documentId);
  const db = strapi.db.connection;
  const found = await findDisagreements(db, documentId);
  const terms = await loadTerms(db);
  return {
    ...(await loadStoredTerms(db, documentId)),
    isReading: await isReadingFor(db, documentId),
    disagreements: found.map(({ statement, ...one }) => ({
      ...one,
      proposal: proposalOf(statement, terms),
    })),
  };
}

/** The statement in the format of the form, with the term that it means. */
function proposalOf(statement: Statement, terms: Terms) {
  const { field, value } = statement;
  return field === 'documentType' || field === 'issuingBody'
    ? { ...statement, stored: termMeant(terms[field], value) ?? null }
    : statement;
}

async function keep(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const { documentId } = address.parse(ctx.params);
  const { data } = keeping.safeParse(ctx.request.body);
  if (!data) throw new errors.ValidationError('Không rõ cần giữ nguyên mục nào.');
  await allow(strapi, ctx, 'update', documentId, FORM_FIELDS[data.field] ?? data.field);
  const isKept = await strapi.db.transaction(({ trx }) =>
    keepStored(trx, { documentId, ...data, ...signedInUser(ctx.state) }),
  );
  if (!isKept) throw new errors.NotFoundError('Tệp không còn nói khác ở mục này.');
}

async function allow(
  strapi: Core.Strapi,
  ctx: AdminContext,
  right: 'read' | 'update',
  documentId: string,
  field?: string,
): Promise<void> {
  const item = { uid: DOCUMENT, documentId } as const;
  const rights = await rightsOn(strapi, ctx.state.userAbility, item);
  const isAllowed = field === undefined ? rights.may(right) : rights.mayField(right, field);
  if (!isAllowed) throw new errors.ForbiddenError();
}
