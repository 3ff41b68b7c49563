import type { Core } from '@strapi/strapi';

/**
 * Does work again that was done by an earlier version of its code, or never: at most once for each
 * version. What it leaves is kept in the database, and so is the version.
 */
export async function oncePerVersion(
  strapi: Core.Strapi,
  name: string,
  version: number,
  work: () => Promise<void>,
): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'index-versions' });
  if ((await store.get({ key: name })) === version) return;
  await work();
  await store.set({ key: name, value: version });
}
