import { useAuth } from '@strapi/strapi/admin';
import { uidOf } from './type-uid';

/** `src/workflow/rights/actions.ts` registers those that Strapi lacks. */
type Action = 'create' | 'read' | 'update' | 'publish' | 'withdraw' | 'review';

const nameOf = (action: Action) => `plugin::content-manager.explorer.${action}`;

/** The permissions of a menu entry for users who may do this with items of any of the types. */
export function permissionsTo(action: Action, types: readonly string[]) {
  return types.map((type) => ({ action: nameOf(action), subject: uidOf(type) }));
}

/** Whether the user may do this with items of the type, some or all. */
export function useMay(action: Action, uid: string): boolean {
  return useAuth('useMay', ({ permissions }) =>
    permissions.some((one) => one.action === nameOf(action) && one.subject === uid),
  );
}
