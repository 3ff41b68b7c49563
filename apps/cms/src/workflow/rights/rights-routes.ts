import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { userNameOf } from '../../platform/http/admin-user';
import { isFourEyes, setFourEyes } from './four-eyes';
import { rightsTexts as texts } from './rights-texts';
import { categoriesOfUsers, setCategories } from './user-categories';

const PATH = '/admin/workflow/rights';
const CATEGORY = 'api::category.category';

const switching = z.strictObject({ isOn: z.boolean() });
const restricted = z.strictObject({ categories: z.array(z.string().max(64)).max(1000) });
const userId = z.coerce.number().int().positive().max(2_147_483_647);

/** Adds the routes by which administrators restrict users to categories and require four eyes. */
export function addRightsRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, right: 'users.read', answer: () => rightsOf(strapi) },
    {
      ...{ method: 'PUT', path: `${PATH}/people/:id`, right: 'users.update' },
      answer: (ctx) => restrict(strapi, ctx),
    },
    {
      ...{ method: 'PUT', path: `${PATH}/four-eyes`, right: 'roles.update' },
      async answer(ctx) {
        const { data } = switching.safeParse(ctx.request.body);
        if (!data) throw new errors.ValidationError(texts.unknownRequest);
        await setFourEyes(strapi, data.isOn);
      },
    },
  ]);
}

async function rightsOf(strapi: Core.Strapi) {
  const users: { id: number; roles: { name: string }[] }[] = await strapi.db
    .query('admin::user')
    .findMany({ orderBy: ['firstname', 'id'], populate: ['roles'] });
  const categories: { documentId: string; name: string }[] = await strapi.db
    .query(CATEGORY)
    .findMany({ select: ['documentId', 'name'], orderBy: ['name'] });
  const ofUsers = await categoriesOfUsers(strapi.db.connection);
  return {
    isFourEyes: await isFourEyes(strapi),
    people: users.map((user) => ({
      ...{ id: user.id, name: userNameOf(user) },
      roles: user.roles.map(({ name }) => name),
      categories: ofUsers.get(user.id) ?? [],
    })),
    categories: categories.map(({ documentId, name }) => ({ documentId, name })),
  };
}

async function restrict(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const { data: id } = userId.safeParse(ctx.params.id);
  const { data } = restricted.safeParse(ctx.request.body);
  if (!data) throw new errors.ValidationError(texts.unknownRequest);
  const user: unknown =
    id === undefined ? null : await strapi.db.query('admin::user').findOne({ where: { id } });
  if (id === undefined || user === null) throw new errors.NotFoundError(texts.unknownPerson);
  await strapi.db.transaction(({ trx }) => setCategories(trx, id, data.categories));
}
