import type { Core } from '@strapi/strapi';
import { instantOf } from '../../platform/database/database';
import { ACTIONS, FILE_ACTIONS } from './actions';
import { IS_CREATOR } from './conditions';

/** Strapi creates a role with its rights at once; the form of a role replaces the rows of rights later. */
const MADE_WITHIN_MS = 60_000;
const OURS: ReadonlySet<string> = new Set([
  ACTIONS.withdraw,
  ACTIONS.review,
  FILE_ACTIONS.published,
]);
const FILE_RIGHTS = [
  ...Object.values(FILE_ACTIONS).filter((action) => !OURS.has(action)),
  'plugin::upload.configure-view',
];
const OF_CREATOR: ReadonlySet<string> = new Set([FILE_ACTIONS.read, FILE_ACTIONS.update]);

interface StoredPermission {
  action: string;
  subject: string | null;
  conditions: string[];
  createdAt: Date | number | string;
}

export interface StoredRole {
  id: number;
  name: string;
  code: string;
  createdAt: Date | number | string;
  permissions: StoredPermission[];
}

/** True if a role still has exactly the rights that Strapi gave it at the first start. */
export function isAsStrapiMade(strapi: Core.Strapi, role: StoredRole): boolean {
  const since = instantOf(role.createdAt).getTime();
  const isOld = ({ createdAt }: StoredPermission) =>
    Math.abs(instantOf(createdAt).getTime() - since) <= MADE_WITHIN_MS;
  if (!role.permissions.every(isOld)) return false;
  const stored = new Set(role.permissions.filter(({ action }) => !OURS.has(action)).map(nameOf));
  const stock = stockRights(strapi, role.code);
  return stored.size === stock.size && [...stock].every((name) => stored.has(name));
}

function stockRights(strapi: Core.Strapi, code: string): Set<string> {
  const isAuthor = code === 'strapi-author';
  const actions: { actionId: string; section: string; subjects?: string[] }[] = strapi
    .service('admin::permission')
    .actionProvider.values();
  const ofContent = actions
    .filter(({ section, actionId }) => section === 'contentTypes' && !OURS.has(actionId))
    .flatMap(({ actionId, subjects = [] }) =>
      subjects.filter(isShown(strapi)).map((subject) => ({
        ...{ action: actionId, subject },
        conditions: isAuthor ? [IS_CREATOR] : [],
      })),
    )
    .filter(({ action }) => !isAuthor || action !== ACTIONS.publish);
  const ofFiles = FILE_RIGHTS.map((action) => ({
    ...{ action, subject: null },
    conditions: isAuthor && OF_CREATOR.has(action) ? [IS_CREATOR] : [],
  }));
  return new Set([...ofContent, ...ofFiles].map(nameOf));
}

function isShown(strapi: Core.Strapi): (uid: string) => boolean {
  const hidden = Object.values(strapi.contentTypes)
    .filter(({ pluginOptions }) => isHidden(pluginOptions))
    .map(({ uid }): string => uid);
  const notGiven = new Set([...hidden, 'plugin::users-permissions.user']);
  return (uid) => !notGiven.has(uid);
}

function isHidden(options: object | undefined): boolean {
  const {
    'content-manager': { visible = true } = {},
  }: { 'content-manager'?: { visible?: boolean } } = options ?? {};
  return !visible;
}

function nameOf({ action, subject, conditions }: Omit<StoredPermission, 'createdAt'>): string {
  return [action, subject ?? '', ...conditions.toSorted()].join(' ');
}
