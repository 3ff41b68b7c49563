import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { errors } from '@strapi/utils';
import {
  documentIdOf,
  publishes,
  resultIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

const DOCUMENT = 'api::legal-document.legal-document';

interface Published {
  number: string | null;
  group: string | null;
}

/** A document needs its number to be published; a draft that is posted for comment has none yet. */
export const numberRequired: MakeRule = (strapi) => async (context, next) => {
  const result = await next();
  if (context.uid !== DOCUMENT || !publishes(context)) return result;
  const published: Published | null = await strapi.db.query(DOCUMENT).findOne({
    where: {
      documentId: documentIdOf(context) ?? resultIdOf(result),
      publishedAt: { $notNull: true },
    },
    select: ['number', 'group'],
  });
  if (published && published.group !== 'draft' && !documentNumberKey(published.number ?? '')) {
    throw new errors.ValidationError(
      'Hãy ghi số ký hiệu trước khi đăng. Dự thảo chưa có số thì chọn nhóm “Dự thảo”.',
    );
  }
  return result;
};
