import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { dataOf, type MakeRule } from '../../content/document-middlewares/document-middleware';

/** Editors find a document by its number without marks and signs, as visitors do. */
export const legalNumber: MakeRule = () => (context, next) => {
  const data = context.uid === 'api::legal-document.legal-document' ? dataOf(context) : undefined;
  const number = data?.['number'];
  if (data && typeof number === 'string') data['numberKey'] = documentNumberKey(number);
  return next();
};
