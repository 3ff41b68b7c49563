import * as z from 'zod/mini';

const text = z.nullish(z.string());
const person = z.object({ firstname: text, lastname: text, username: text, email: text });

/** Strapi's fields put the family name last, Vietnamese puts it first; undefined if there is nobody. */
export function personName(user: unknown): string | undefined {
  const { data } = z.safeParse(person, user);
  if (!data) return undefined;
  const whole = [data.lastname, data.firstname].filter(Boolean).join(' ').trim();
  return whole || data.username || data.email || undefined;
}
