import type { Core } from '@strapi/strapi';
import type { FileUse } from './list-file-uses';

/** The uses by items of types that the user may read; the caller shows only the number of the others. */
export function usesSeenBy(
  strapi: Core.Strapi,
  userAbility: unknown,
  uses: readonly FileUse[],
): FileUse[] {
  const permissions = strapi.plugin('content-manager').service('permission-checker');
  return uses.filter(({ uid: model }) => permissions.create({ userAbility, model }).can.read());
}
