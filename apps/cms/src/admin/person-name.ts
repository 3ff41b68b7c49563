import * as z from 'zod/mini';

const text = z.nullish(z.string());
const person = z.object({ firstname: text, lastname: text, username: text, email: text });

/** The family name comes first in Vietnamese, in contrast to Strapi. Undefined without a user. */
export function personName(user: unknown): string | undefined {
  const { data } = z.safeParse(person, user);
  if (!data) return undefined;
  const whole = [data.lastname, data.firstname].filter(Boolean).join(' ').trim();
  return whole || data.username || data.email || undefined;
}
