import type { Core } from '@strapi/strapi';

/**
 * Runs work whose results are stored in the database, once for each version of its code. The version is
 * stored under `name` after the work has succeeded, so a failed run is repeated at the next start.
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
