import type { Core, UID } from '@strapi/strapi';

/** What a right on a content type follows from, so that a new type has its rights without being named. */
export type Kind = 'drafted' | 'vocabulary' | 'settings';

export function kindOf(strapi: Core.Strapi, uid: UID.ContentType): Kind {
  const { kind, options } = strapi.contentType(uid);
  if (options?.draftAndPublish === true) return 'drafted';
  return kind === 'singleType' ? 'settings' : 'vocabulary';
}
