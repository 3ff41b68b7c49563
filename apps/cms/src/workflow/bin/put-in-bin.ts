import {
  documentIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { actorOf } from '../actor';
import { titleOfDraft } from '../../content/queries/titles';
import { listVersions } from '../history/versions';
import { BIN } from './bin-table';

/** Puts deleted items into the bin. It runs around `keepHistory`, which stores the deleted content. */
export const putInBin: MakeRule = (strapi) => async (context, next) => {
  const documentId = documentIdOf(context);
  if (context.action !== 'delete' || documentId === undefined || !context.uid.startsWith('api::'))
    return next();
  return strapi.db.transaction(async ({ trx }) => {
    const { uid } = context;
    const item = { uid, documentId };
    const title = await titleOfDraft(strapi, item);
    const result = await next();
    const [deletion, before] = await listVersions(trx, item, { before: undefined, limit: 2 });
    if (deletion?.action !== 'delete') return result;
    const row = {
      ...{ version_id: deletion.id, title, was_public: before?.isPublic ?? false },
      ...{ deleted_at: Date.parse(deletion.at), user_name: actorOf(strapi).userName },
    };
    await trx(BIN)
      .insert({ uid, document_id: documentId, ...row })
      .onConflict(['uid', 'document_id'])
      .merge(row);
    return result;
  });
};
