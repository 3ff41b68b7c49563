import { errors } from '@strapi/utils';
import { slugOf } from '@portal/vietnamese/slug';
import type { Core, UID } from '@strapi/strapi';
import { dataOf, documentIdOf, isData, type MakeRule } from './rule';

/** `/articles/calendar` is an address of its own in the API. */
const TAKEN = new Set(['calendar']);

/**
 * Slugs are made from the title (or what stands for it), are unique, and stay what they were once
 * the document has been published, so that links to it keep working.
 */
export const slugs: MakeRule = (strapi) => async (context, next) => {
  const attribute: unknown = context.contentType.attributes['slug'];
  if (!isData(attribute) || attribute['type'] !== 'uid') return next();
  const source = String(attribute['targetField']);

  if (context.action === 'clone') {
    const original = await findSlug(strapi, context.uid, { documentId: context.params.documentId });
    if (original && isData(context.params.data)) {
      const data: Record<string, unknown> = context.params.data;
      data['slug'] = await freeSlug(strapi, context.uid, original, undefined);
    }
    return next();
  }

  const data = dataOf(context);
  if (!data) return next();
  const documentId = documentIdOf(context);
  const asked = textOf(data['slug']);
  if (documentId !== undefined) {
    const published = await findSlug(strapi, context.uid, {
      documentId,
      publishedAt: { $notNull: true },
    });
    if (published && asked && slugOf(asked) !== published) {
      throw new errors.ValidationError(
        `Đường dẫn của nội dung đã đăng không đổi được, để các liên kết đã có vẫn mở được. Đường dẫn hiện tại: ${published}.`,
      );
    }
    if (!asked && !('slug' in data)) return next();
    if (published) {
      data['slug'] = published;
      return next();
    }
  }
  data['slug'] = await freeSlug(
    strapi,
    context.uid,
    slugOf(asked) || slugOf(textOf(data[source])) || context.contentType.info.singularName,
    documentId,
  );
  return next();
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function findSlug(strapi: Core.Strapi, uid: UID.ContentType, where: Record<string, unknown>) {
  const row: unknown = await strapi.db.query(uid).findOne({ where, select: ['slug'] });
  return isData(row) && typeof row['slug'] === 'string' ? row['slug'] : undefined;
}

async function freeSlug(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  wanted: string,
  documentId: string | undefined,
): Promise<string> {
  const others = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (TAKEN.has(slug)) continue;
    if ((await findSlug(strapi, uid, { slug, ...others })) === undefined) return slug;
  }
}
