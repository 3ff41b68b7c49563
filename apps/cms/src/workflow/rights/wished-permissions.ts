import type { Core, UID } from '@strapi/strapi';
import { portalUids } from '../../content/content-types';
import { ACTIONS, FILE_ACTIONS } from './actions';
import { CONDITIONS, IS_CREATOR } from './conditions';
import { kindOf } from './kinds';
import type { Role } from './roles';

/** A permission in Strapi's format. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

const HAVE_FIELDS: ReadonlySet<string> = new Set([ACTIONS.read, ACTIONS.create, ACTIONS.update]);

/** All permissions of a role, for the existing content types and for files. */
export function wishedPermissions(strapi: Core.Strapi, role: Role): Permission[] {
  return [
    ...portalUids(strapi).flatMap((uid) => onType(strapi, role, uid)),
    ...entriesOf(FILE_ACTIONS).flatMap(([name, action]) =>
      permission({ action, subject: null, properties: {} }, role.files[name]),
    ),
  ];
}

function onType(strapi: Core.Strapi, role: Role, uid: UID.ContentType): Permission[] {
  const rights = role.content[kindOf(strapi, uid)];
  return entriesOf(ACTIONS).flatMap(([name, action]) => {
    const properties = HAVE_FIELDS.has(action) ? { fields: fieldsOf(strapi, uid) } : {};
    return permission({ action, subject: uid, properties }, rights[name]);
  });
}

function permission(
  right: Omit<Permission, 'conditions'>,
  given: true | keyof typeof CONDITIONS | 'isCreator' | undefined,
): Permission[] {
  if (given === undefined) return [];
  if (given === true) return [{ ...right, conditions: [] }];
  return [{ ...right, conditions: [given === 'isCreator' ? IS_CREATOR : CONDITIONS[given]] }];
}

/** All fields of a type, including those in components, as in the form of a role. */
function fieldsOf(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentType(uid), { components: strapi.components });
}

function entriesOf<Name extends string>(actions: Readonly<Record<Name, string>>): [Name, string][] {
  const names: Name[] = [];
  for (const name in actions) names.push(name);
  return names.map((name) => [name, actions[name]]);
}
