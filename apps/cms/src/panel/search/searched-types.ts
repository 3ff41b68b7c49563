import type { Core, UID } from '@strapi/strapi';

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';

/** The types that the admin's lists, pickers and media library search. */
export function searchedTypes(strapi: Core.Strapi): UID.ContentType[] {
  return Object.values(strapi.contentTypes)
    .map(({ uid }) => uid)
    .filter((uid) => uid.startsWith('api::') || uid === FILE || uid === FOLDER);
}
