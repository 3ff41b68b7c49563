import type { Core } from '@strapi/strapi';
import * as z from 'zod';

const text = z.string().nullish();
const person = z.object({ firstname: text, lastname: text, username: text, email: text });
const signedIn = z.object({ id: z.number() });

/** The display name: Vietnamese puts the family name first, unlike Strapi. */
export function userNameOf(user: unknown): string {
  const { firstname, lastname, username, email } = person.parse(user);
  const whole = [lastname, firstname].filter(Boolean).join(' ').trim();
  return whole || username || email || '';
}

/** The signed-in user, from the `state` of an admin request. Throws if nobody is signed in. */
export function signedInUser({ user }: { user?: unknown }): { userId: number; userName: string } {
  return { userId: signedIn.parse(user).id, userName: userNameOf(user) };
}

/** The users of the admin by name, for a choice; `where` narrows them. */
export async function listAdminUsers(
  strapi: Core.Strapi,
  where: object = {},
): Promise<{ id: number; name: string }[]> {
  const users: { id: number }[] = await strapi.db
    .query('admin::user')
    .findMany({ where, orderBy: ['firstname', 'id'] });
  return users.map((user) => ({ id: user.id, name: userNameOf(user) }));
}
