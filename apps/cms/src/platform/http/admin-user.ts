import * as z from 'zod';

const text = z.string().nullish();
const person = z.object({ firstname: text, lastname: text, username: text, email: text });
const signedIn = z.object({ id: z.number() });

/** Strapi's fields put the family name last, Vietnamese puts it first. */
export function userNameOf(user: unknown): string {
  const { firstname, lastname, username, email } = person.parse(user);
  const whole = [lastname, firstname].filter(Boolean).join(' ').trim();
  return whole || username || email || '';
}

/** Whoever is signed in, of the state of an admin route's request. */
export function signedInUser({ user }: { user?: unknown }): { userId: number; userName: string } {
  return { userId: signedIn.parse(user).id, userName: userNameOf(user) };
}
