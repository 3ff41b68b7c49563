import { isRecord } from '@portal/contract/is-record';
import { errors } from '@strapi/utils';
import { isSlugOf, slugOf } from '@portal/vietnamese/slug';
import type { Core } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';
import { notePublished, wasPublished } from '../published-once';
import { freeSlug } from './free-slug';
import {
  dataOf,
  documentIdOf,
  publishes,
  type Data,
  type MakeRule,
  type RuleContext,
} from './document-middleware';
import { slugSourceOf, textOf, type SlugSource } from './slug-source';
import { takeTurn } from './turns';

/**
 * Makes unique slugs from the title (or another field, see `slug-source.ts`). A slug follows the title
 * until the first publication, unless the editor wrote it. Afterwards it never changes, so that links
 * keep working.
 */
export const slugs: MakeRule = (strapi) => async (context, next) => {
  const attribute: unknown = context.contentType.attributes['slug'];
  if (!isRecord(attribute) || attribute['type'] !== 'uid') return next();
  const asking = {
    strapi,
    context,
    source: slugSourceOf(context.uid, String(attribute['targetField'])),
  };
  const data = dataOf(context);
  if (!data && context.action !== 'clone' && !publishes(context)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    if (context.action === 'clone') {
      context.params.data = await slugOfCopy(asking, { ...context.params.data });
    } else if (data) await putSlug(asking, data);
    if (!publishes(context)) return next();
    if (context.action === 'publish') await nameDraft(asking);
    await refuseTaken(asking, trx, data);
    const result = await next();
    const documentId = documentIdOf(context);
    if (documentId !== undefined) await notePublished(trx, context.uid, documentId);
    return result;
  });
};

interface Asking {
  strapi: Core.Strapi;
  context: RuleContext;
  source: SlugSource;
}

async function putSlug(asking: Asking, data: Data): Promise<void> {
  const { strapi, context, source } = asking;
  const asked = textOf(data['slug']);
  const published = textOf((await findRow(asking, { $notNull: true }))?.['slug']);
  if (published !== '') {
    if (asked && slugOf(asked) !== published) {
      throw new errors.ValidationError(
        `Đường dẫn của nội dung đã đăng không đổi được, để các liên kết đã có vẫn mở được. Đường dẫn hiện tại: ${published}.`,
      );
    }
    if ('slug' in data) data['slug'] = published;
    return;
  }
  const draft = await findRow(asking, null);
  const stored = textOf(draft?.['slug']);
  const made = slugOf(source.titleIn({ ...draft, ...data }));
  const isWritten = slugOf(asked) !== '' && asked !== stored;
  const isEmptied = 'slug' in data && !asked;
  const follows =
    stored === '' ||
    isEmptied ||
    (await isFollowing(asking, stored, source.titleIn(draft ?? {}), made));
  const wanted = isWritten ? slugOf(asked) : follows ? made : '';
  const last = isStoredWhole(context) ? context.contentType.info.singularName : '';
  if (wanted !== '' || (stored === '' && last !== '')) {
    data['slug'] = await freeSlug(strapi, context.uid, wanted || last, documentIdOf(context));
  } else if ('slug' in data) data['slug'] = stored || null;
}

/** True if the slug was made from the former title, and was never published, so no link can use it. */
async function isFollowing(
  { strapi, context }: Asking,
  stored: string,
  title: string,
  made: string,
): Promise<boolean> {
  const { singularName } = context.contentType.info;
  const isMade = isSlugOf(stored, slugOf(title)) || isSlugOf(stored, singularName);
  if (!isMade || isSlugOf(stored, made)) return false;
  const documentId = documentIdOf(context) ?? '';
  return strapi.db.transaction(
    async ({ trx }) => !(await wasPublished(trx, context.uid, documentId)),
  );
}

/** True if this write goes live, so the document needs a slug even if its title gives none. */
function isStoredWhole(context: RuleContext): boolean {
  return publishes(context) || context.contentType.options?.draftAndPublish !== true;
}

/** Gives a slug to a stored draft that has none, for example because its title has no letter. */
async function nameDraft(asking: Asking): Promise<void> {
  const { strapi, context, source } = asking;
  const draft = await findRow(asking, null);
  if (!draft || textOf(draft['slug']) !== '') return;
  const wanted = slugOf(source.titleIn(draft)) || context.contentType.info.singularName;
  const documentId = documentIdOf(context);
  await strapi.db.query(context.uid).updateMany({
    where: { documentId, publishedAt: null },
    data: { slug: await freeSlug(strapi, context.uid, wanted, documentId) },
  });
}

/** Drafts from earlier versions and imports may share a slug; published documents may not. */
async function refuseTaken(asking: Asking, trx: Database, data: Data = {}): Promise<void> {
  const { strapi, context } = asking;
  const documentId = documentIdOf(context);
  const slug = textOf({ ...(await findRow(asking, null)), ...data }['slug']);
  if (slug === '' || slug === (await findRow(asking, { $notNull: true }))?.['slug']) return;
  await takeTurn(trx, context.uid);
  const where = { slug, publishedAt: { $notNull: true }, documentId: { $ne: documentId } };
  if ((await strapi.db.query(context.uid).count({ where })) === 0) return;
  throw new errors.ValidationError(
    `Đường dẫn “${slug}” đã thuộc về một mục khác đang đăng. Hãy sửa đường dẫn rồi đăng lại.`,
  );
}

/** The form of a copy sends the original's slug, so only a different slug was written by the editor. */
async function slugOfCopy(asking: Asking, data: Data): Promise<Data> {
  const { strapi, context, source } = asking;
  const original = (await findRow(asking, null)) ?? (await findRow(asking, { $notNull: true }));
  const asked = textOf(data['slug']);
  const isWritten = slugOf(asked) !== '' && asked !== original?.['slug'];
  const wanted = isWritten ? slugOf(asked) : slugOf(source.titleIn({ ...original, ...data }));
  const slug = wanted && (await freeSlug(strapi, context.uid, wanted, undefined));
  return { ...data, slug: slug || null };
}

async function findRow(
  { strapi, context, source }: Asking,
  publishedAt: null | { $notNull: true },
): Promise<Data | undefined> {
  const documentId = documentIdOf(context);
  if (documentId === undefined) return undefined;
  const row: unknown = await strapi.db
    .query(context.uid)
    .findOne({ where: { documentId, publishedAt }, select: ['slug', ...source.fields] });
  return isRecord(row) ? row : undefined;
}
