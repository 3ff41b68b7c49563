import type { Core, UID } from '@strapi/strapi';
import { portalUids } from '../../content/content-types';
import { richTextFields } from '../../content/rich-text-field';

/** A stored text of a draft or of a published item. */
export interface TextPlace {
  uid: UID.ContentType;
  field: string;
  id: number;
  documentId: string;
}

/** The texts that name an upload. It scans all texts, which is acceptable because it runs rarely. */
export async function findTextsWith(strapi: Core.Strapi, url: string): Promise<TextPlace[]> {
  const places: TextPlace[] = [];
  for (const uid of portalUids(strapi)) {
    for (const field of richTextFields(strapi.contentType(uid))) {
      const rows: { id: number; documentId: string }[] = await strapi.db.query(uid).findMany({
        where: { [field]: { $contains: url } },
        select: ['id', 'documentId'],
      });
      places.push(...rows.map(({ id, documentId }) => ({ uid, field, id, documentId })));
    }
  }
  return places;
}
