import { hash } from 'node:crypto';

const LENGTH = 24;

/** As long as Strapi's own, as scattered, and always the same for the same thing. */
export function documentIdOf(kind: string, id: number): string {
  return hash('sha1', `${kind} ${id}`, 'hex').slice(0, LENGTH);
}
