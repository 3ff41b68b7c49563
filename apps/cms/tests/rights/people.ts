import { signIn } from '../support/admin.js';
import type { Cms } from '../support/cms.js';

const PASSWORD = 'MatKhau-2026';

const CODES = {
  writer: 'strapi-author',
  editor: 'strapi-editor',
  reviewer: 'portal-reviewer',
  manager: 'portal-manager',
  admin: 'strapi-super-admin',
} as const;
export type RoleName = keyof typeof CODES;

export interface Person {
  id: number;
  headers: { authorization: string };
}

/** A signed-in person with a role. */
export async function personWith(cms: Cms, role: RoleName, name: string = role): Promise<Person> {
  const { id: roleId } = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: CODES[role] } });
  const email = `${name}@example.gov.vn`;
  const { id }: { id: number } = await cms.strapi.service('admin::user').create({
    ...{ email, password: PASSWORD, firstname: name, lastname: 'Nguyễn' },
    ...{ isActive: true, roles: [roleId] },
  });
  return { id, headers: await signIn(cms, { email, password: PASSWORD }) };
}
