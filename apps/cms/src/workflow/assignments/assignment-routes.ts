import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { takeTurn } from '../../content/document-middlewares/turns';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { listAdminUsers } from '../../platform/http/admin-user';
import { auditItem } from '../audit/audit-item';
import { itemOfAddress } from '../item-of-address';
import { rightsTexts as texts } from '../rights/rights-texts';
import { assign, assigneesOf } from './assignments';

const PATH = '/admin/workflow/assignments/:uid/:documentId';
const MAX_ASSIGNEES = 100;

const assigned = z.strictObject({ users: z.array(z.int().positive()).max(MAX_ASSIGNEES) });

/** Adds the routes by which editors assign an item to users, who may then edit it. */
export function addAssignmentRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => list(strapi, ctx) },
    { method: 'PUT', path: PATH, answer: (ctx) => give(strapi, ctx) },
  ]);
}

async function list(strapi: Core.Strapi, ctx: AdminContext) {
  const item = await itemOfAddress(strapi, ctx, 'review');
  const people = await activeUsers(strapi);
  // Hides users who have left; the next change drops their assignments.
  const given = new Set(await assigneesOf(strapi.db.connection, item));
  return { assigned: people.map(({ id }) => id).filter((id) => given.has(id)), people };
}

async function give(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const item = await itemOfAddress(strapi, ctx, 'review');
  const { data } = assigned.safeParse(ctx.request.body);
  if (!data) throw new errors.ValidationError(texts.unknownRequest);
  const people = await activeUsers(strapi);
  const given = new Set(data.users);
  const named = people.filter(({ id }) => given.has(id));
  if (named.length < given.size) throw new errors.NotFoundError(texts.unknownPerson);
  await strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx, item.uid);
    await assign(trx, item, data.users);
    const details = { people: named.map(({ name }) => name) };
    await auditItem(strapi, trx, item, { action: 'assign', details });
  });
}

const activeUsers = (strapi: Core.Strapi) =>
  listAdminUsers(strapi, { isActive: true, blocked: false });
