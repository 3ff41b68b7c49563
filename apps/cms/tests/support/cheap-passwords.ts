import type { Core } from '@strapi/strapi';
import knex, { type Knex } from 'knex';
import { ADMIN } from './environment.ts';

/** bcrypt of the tests' password with its least cost factor; Strapi's takes 60 ms at each sign-in. */
const CHEAP_HASH = '$2a$04$hGWht1DRuWMjL2HJDzGtReu.5tW2D.r85J1CqckJx5Pocp5f.eWpq';

/** Stores the first administrator's password so that checking it is cheap. */
export async function cheapenFirstPassword(config: Knex.Config): Promise<void> {
  const database = knex({ ...config, useNullAsDefault: true });
  await database('admin_users').update({ password: CHEAP_HASH });
  await database.destroy();
}

/** Makes a running cms store the tests' password so, too. */
export function hashCheaply(strapi: Core.Strapi): void {
  const auth = strapi.service('admin::auth');
  const { hashPassword } = auth;
  auth.hashPassword = (password: string) =>
    password === ADMIN.password ? Promise.resolve(CHEAP_HASH) : hashPassword(password);
}
