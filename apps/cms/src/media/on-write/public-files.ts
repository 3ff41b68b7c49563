import { PUBLIC_FILES, type KnownFiles } from '../public-files/known-files';
import { publicTypes } from '../public-files/load-file-uses';
import { projectPublicFiles } from '../public-files/project-public-files';
import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

/** Projects which files the public may see, in the transaction of the change. */
export const publicFiles: MakeRule = (strapi) => async (context, next) => {
  if (!writes(context) || !publicTypes(strapi).includes(context.uid)) return next();
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result);
    if (documentId === undefined) return result;
    const row = await projectPublicFiles(strapi, trx, context.uid, documentId);
    if (row) onCommit(() => strapi.get<KnownFiles>(PUBLIC_FILES).take(row));
    return result;
  });
};
