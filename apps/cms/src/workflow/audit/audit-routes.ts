import { Readable } from 'node:stream';
import { dayOf, parseDay } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { contentTypeNamed } from '../../content/item-rights';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { listAdminUsers } from '../../platform/http/admin-user';
import { auditHead, auditLines } from './audit-csv';
import { sentenceOf } from './audit-sentences';
import { ACTION_CHOICES, auditTexts as texts } from './audit-texts';
import type { AuditRow } from './chain';
import { checkPart } from './check-chain';
import { auditInOrder, listAudit, type Asked } from './list-audit';

const PATH = '/admin/workflow/audit';
const PAGE_SIZE = 50;
const MAX_TEXT_LENGTH = 200;

const day = z.string().transform((text, ctx) => {
  const found = parseDay(text);
  if (found === undefined) ctx.addIssue('no day');
  return found ?? z.NEVER;
});
const number = z.coerce.number().int().min(0).max(2_147_483_647);
/** `user=0` selects acts without a user, such as those of jobs. */
const filters = z.object({
  action: z.string().optional(),
  user: number.transform((id) => id || null).optional(),
  subject: z.string().max(MAX_TEXT_LENGTH).optional(),
  words: z.string().max(MAX_TEXT_LENGTH).optional(),
  from: day.optional(),
  to: day.optional(),
});
const listed = filters.extend({ before: number.optional() });
const checked = z.object({ after: number.optional() });

/** Adds the routes of the log, for users who may see the admin's users (system administrators). */
export function addAuditRoutes(strapi: Core.Strapi): void {
  const db = () => strapi.db.connection;
  const route = (path: string, answer: (ctx: AdminContext) => Promise<unknown>) => ({
    method: 'GET' as const,
    path: `${PATH}${path}`,
    right: 'users.read',
    answer,
  });
  addAdminRoutes(strapi, [
    route('', async (ctx) => {
      const { before, ...asked } = parsed(listed, ctx);
      const { rows, next } = await listAudit(db(), asked, { before, size: PAGE_SIZE });
      return { rows: rows.map((row) => shown(strapi, row)), next: next ?? null };
    }),
    route('/choices', async () => ({
      actions: ACTION_CHOICES,
      people: await listAdminUsers(strapi),
    })),
    route('/check', async (ctx) => await checkPart(db(), parsed(checked, ctx).after)),
    route('/csv', async (ctx) => {
      const asked = parsed(filters, ctx);
      ctx.attachment(texts.file(dayOf(new Date())));
      ctx.type = 'text/csv; charset=utf-8';
      return Readable.from(csvOf(db(), asked));
    }),
  ]);
}

function parsed<T>(schema: z.ZodType<T>, ctx: AdminContext): T {
  const { data } = schema.safeParse(ctx.query);
  if (data === undefined) throw new errors.ValidationError(texts.unknown);
  return data;
}

/** A row as a sentence, with its item, if any. */
function shown(strapi: Core.Strapi, row: AuditRow) {
  const uid = contentTypeNamed(strapi, row.subject_type);
  const isItem = uid !== undefined && uid.startsWith('api::');
  const labelOf = () => (isItem ? strapi.contentType(uid).info.displayName : undefined);
  return {
    ...{ seq: row.seq, at: new Date(wholeNumberOf(row.at)).toISOString() },
    sentence: sentenceOf(row, labelOf),
    details: row.details === '{}' ? null : row.details,
    item: isItem ? { documentId: row.subject_id } : null,
  };
}

async function* csvOf(db: Database, asked: Asked): AsyncGenerator<string> {
  yield auditHead;
  for await (const rows of auditInOrder(db, asked)) yield auditLines(rows);
}
