import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { ROLES, SYSTEM_ADMINISTRATOR, type Role } from './roles';
import { isAsStrapiMade, type StoredRole } from './stock-roles';
import { wishedPermissions, type Permission } from './wished-permissions';

/** What we last gave to a role: its rights, and the fields of each type at that time. */
interface Given {
  /** False for a role of Strapi that the office had already changed or deleted; we never touch it. */
  isOurs: boolean;
  rights: string[];
  fields: Record<string, string[]>;
}

const given = z.object({
  isOurs: z.boolean(),
  rights: z.array(z.string()),
  fields: z.record(z.string(), z.array(z.string())),
});

/**
 * Creates each role once, and keeps what an office changes or deletes. Later starts only add rights that
 * are new in a version of the portal, for new content types, fields or actions.
 */
export async function makeRoles(strapi: Core.Strapi): Promise<void> {
  const memory = strapi.store({ type: 'core', name: 'portal_roles' });
  for (const role of ROLES) {
    const { data: last } = given.safeParse(await memory.get({ key: role.code }));
    const wished = wishedPermissions(strapi, role);
    const isOurs = last?.isOurs ?? (await makeRole(strapi, role, wished));
    if (last?.isOurs) await addWhatIsNew(strapi, role, wished, last);
    const value: Given = { isOurs, ...givenBy(wished, last) };
    if (!isDeepStrictEqual(value, last)) await memory.set({ key: role.code, value });
  }
  const { code, formerNames, name, description } = SYSTEM_ADMINISTRATOR;
  await strapi.db
    .query('admin::role')
    .updateMany({ where: { code, name: { $in: formerNames } }, data: { name, description } });
}

async function makeRole(strapi: Core.Strapi, role: Role, wished: Permission[]): Promise<boolean> {
  const { code, name, description } = role;
  const roles = strapi.service('admin::role');
  const stored = await findRole(strapi, code);
  if (stored) {
    if (!isAsStrapiMade(strapi, stored)) return false;
    const shown = role.formerNames.includes(stored.name) ? { name, description } : {};
    await strapi.db.query('admin::role').update({ where: { id: stored.id }, data: shown });
    await roles.assignPermissions(stored.id, wished);
    return true;
  }
  // Strapi creates its own roles at the first start, so a missing one was deleted by the office.
  if (code.startsWith('strapi-')) return false;
  if (await roles.exists({ name })) return false;
  const made = await roles.create({ code, name, description });
  await roles.assignPermissions(made.id, wished);
  return true;
}

async function findRole(strapi: Core.Strapi, code: string): Promise<StoredRole | undefined> {
  const found = await strapi.db
    .query('admin::role')
    .findOne({ where: { code }, populate: ['permissions'] });
  return found ?? undefined;
}

async function addWhatIsNew(
  strapi: Core.Strapi,
  { code }: Role,
  wished: Permission[],
  last: Given,
): Promise<void> {
  const stored = await findRole(strapi, code);
  if (!stored) return;
  const known = new Set(last.rights);
  const added = wished.filter((permission) => !known.has(nameOf(permission)));
  if (added.length > 0) await strapi.service('admin::role').addPermissions(stored.id, added);
  for (const { action, subject, properties } of wished) {
    const before = last.fields[subject ?? ''];
    const fields = properties.fields?.filter((field) => before?.includes(field) === false) ?? [];
    if (fields.length > 0) await addFields(strapi, { role: stored.id, action, subject }, fields);
  }
}

async function addFields(strapi: Core.Strapi, where: object, fields: string[]): Promise<void> {
  const permissions = strapi.db.query('admin::permission');
  for (const { id, properties } of await permissions.findMany({ where })) {
    const all = new Set([...(properties.fields ?? []), ...fields]);
    const data = { properties: { ...properties, fields: [...all] } };
    await permissions.update({ where: { id }, data });
  }
}

function givenBy(wished: Permission[], last: Given | undefined): Omit<Given, 'isOurs'> {
  const fields = wished.flatMap(({ subject, properties }) =>
    subject !== null && properties.fields ? [[subject, properties.fields] as const] : [],
  );
  return {
    rights: [...new Set([...(last?.rights ?? []), ...wished.map(nameOf)])],
    fields: { ...last?.fields, ...Object.fromEntries(fields) },
  };
}

function nameOf({ action, subject }: Permission): string {
  return `${action} ${subject ?? ''}`;
}
