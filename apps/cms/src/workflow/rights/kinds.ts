import type { Core, UID } from '@strapi/strapi';
import { portalUids } from '../../content/content-types';

/** Rights depend on the kind of a content type, so that a new type gets rights automatically. */
export type Kind = 'drafted' | 'vocabulary' | 'settings';

export function kindOf(strapi: Core.Strapi, uid: UID.ContentType): Kind {
  const { kind, options } = strapi.contentType(uid);
  if (options?.draftAndPublish === true) return 'drafted';
  return kind === 'singleType' ? 'settings' : 'vocabulary';
}

/** The types whose items are written, reviewed and published. */
export function draftedUids(strapi: Core.Strapi): UID.ContentType[] {
  return portalUids(strapi).filter((uid) => kindOf(strapi, uid) === 'drafted');
}
