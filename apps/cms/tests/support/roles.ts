import { randomUUID } from 'node:crypto';
import type { Cms } from './cms.js';

type Right = 'read' | 'update';

/** A new administrator whose role allows only these actions on these types, within the conditions. */
export async function addRole(
  { strapi }: Cms,
  name: string,
  rights: Partial<Record<Right, string[]>>,
  conditions: readonly string[] = [],
): Promise<{ email: string; password: string }> {
  const roles = strapi.service('admin::role');
  const role = await roles.create({ name, description: name });
  const permissions = Object.entries(rights).flatMap(([right, subjects]) =>
    subjects.map((subject) => ({
      action: `plugin::content-manager.explorer.${right}`,
      subject,
      conditions,
    })),
  );
  await roles.assignPermissions(role.id, permissions);
  const person = { email: `${randomUUID()}@example.gov.vn`, password: 'MatKhau-2026' };
  const user = { ...person, firstname: name, lastname: 'Vai trò', isActive: true };
  await strapi.service('admin::user').create({ ...user, roles: [role.id] });
  return person;
}
