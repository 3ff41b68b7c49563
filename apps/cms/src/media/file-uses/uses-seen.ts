import type { Core } from '@strapi/strapi';
import type { FileUse } from './list-file-uses';

/** Those uses by items of which somebody may know; of the others they are told the number. */
export function usesSeenBy(
  strapi: Core.Strapi,
  userAbility: unknown,
  uses: readonly FileUse[],
): FileUse[] {
  const permissions = strapi.plugin('content-manager').service('permission-checker');
  return uses.filter(({ uid: model }) => permissions.create({ userAbility, model }).can.read());
}
