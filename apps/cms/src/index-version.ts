import type { Core } from '@strapi/strapi';

const KEPT = { type: 'core', name: 'index-versions' };

/**
 * Does work again that was done by an earlier version of its code, or never: at most once for each
 * version. What it leaves is kept in the database, and so is the version.
 */
export async function oncePerVersion(
  strapi: Core.Strapi,
  name: string,
  version: number | string,
  work: () => Promise<void>,
): Promise<void> {
  const store = strapi.store(KEPT);
  if ((await store.get({ key: name })) === version) return;
  await work();
  await store.set({ key: name, value: version });
}

/** Has the work done again at the next start, unless it is done before. */
export async function forgetVersion(strapi: Core.Strapi, name: string): Promise<void> {
  await strapi.store(KEPT).delete({ key: name });
}
