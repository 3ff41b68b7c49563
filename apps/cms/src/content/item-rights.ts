import type { Core, Struct, UID } from '@strapi/strapi';

export interface Item {
  uid: UID.ContentType;
  documentId: string;
}

type Right = 'read' | 'update';

interface ItemRights {
  may: (right: Right) => boolean;
  mayField: (right: Right, field: string) => boolean;
}

export function contentTypeNamed(strapi: Core.Strapi, name: string): UID.ContentType | undefined {
  return Object.values(strapi.contentTypes).find(({ uid }) => uid === name)?.uid;
}

type Status = 'draft' | 'published';

/** Loads a version of an item with the relations that permission conditions need; null if it has none. */
export function loadForRights(
  strapi: Core.Strapi,
  { uid, documentId }: Item,
  status: Status,
): Promise<object | null> {
  return strapi.db.query(uid).findOne(forRights(strapi, uid, documentId, status));
}

/** Loads the drafts of many items, by as many statements as one item takes. */
export function loadManyForRights(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<Record<string, unknown>[]> {
  return strapi.db.query(uid).findMany(forRights(strapi, uid, { $in: documentIds }, 'draft'));
}

function forRights(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | object,
  status: Status,
) {
  const { options, attributes } = strapi.contentType(uid);
  const version = status === 'draft' ? { $null: true } : { $notNull: true };
  return {
    where: { documentId, ...(options?.draftAndPublish === true && { publishedAt: version }) },
    populate: {
      createdBy: { populate: ['roles'] },
      ...('category' in attributes && { category: { select: ['documentId'] } }),
    },
  };
}

/** A user's rights on an item, as the content manager decides them: by type, condition and field. */
export async function rightsOn(
  strapi: Core.Strapi,
  userAbility: unknown,
  { uid, documentId }: Item,
): Promise<ItemRights> {
  const permissions = permissionsOn(strapi, userAbility, uid);
  const item = await loadForRights(strapi, { uid, documentId }, 'draft');
  const { attributes } = strapi.contentType(uid);
  return {
    may: (right) => item !== null && !permissions.cannot[right](item),
    mayField: (right, field) =>
      item !== null &&
      pathsOf(strapi, attributes, field).every((path) => !permissions.cannot[right](item, path)),
  };
}

/** The `where` condition of the items on which a user has this right; undefined if on none. */
export async function conditionsOfRight(
  strapi: Core.Strapi,
  userAbility: unknown,
  { uid, right }: { uid: UID.ContentType; right: Right },
): Promise<object | undefined> {
  const permissions = permissionsOn(strapi, userAbility, uid);
  if (permissions.cannot[right]()) return undefined;
  const { filters } = await permissions.sanitizedQuery[right]({});
  const { where } = strapi.get('query-params').transform(uid, { filters });
  return where ?? {};
}

function permissionsOn(strapi: Core.Strapi, userAbility: unknown, model: UID.ContentType) {
  return strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model });
}

/** A right on a component requires the right on each field in it. */
function pathsOf(strapi: Core.Strapi, attributes: Struct.SchemaAttributes, name: string): string[] {
  const attribute = attributes[name];
  if (attribute?.type !== 'component') return [name];
  const inner = strapi.components[attribute.component]?.attributes ?? {};
  return Object.keys(inner).flatMap((field) =>
    pathsOf(strapi, inner, field).map((path) => `${name}.${path}`),
  );
}
