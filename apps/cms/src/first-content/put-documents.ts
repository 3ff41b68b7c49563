import type { UID } from '@strapi/strapi';
import { getPut, putOnce, type Putting } from './put';
import type { FirstLegalDocument, FirstTerm } from './types';

const TYPE = 'api::document-type.document-type';
const BODY = 'api::issuing-body.issuing-body';
const FIELD = 'api::legal-field.legal-field';

interface Terms {
  documentTypes: FirstTerm[];
  issuingBodies: FirstTerm[];
  legalFields: FirstTerm[];
}

export async function putTerms(putting: Putting, terms: Terms): Promise<void> {
  const putAll = async (uid: UID.ContentType, list: FirstTerm[]) => {
    for (const { key, ...fields } of list) {
      await putOnce(putting, uid, key, async () => ({ ...fields, slug: key }));
    }
  };
  await putAll(TYPE, terms.documentTypes);
  await putAll(BODY, terms.issuingBodies);
  await putAll(FIELD, terms.legalFields);
}

export async function putLegalDocuments(
  putting: Putting,
  documents: FirstLegalDocument[],
): Promise<void> {
  for (const document of documents) {
    await putOnce(putting, 'api::legal-document.legal-document', document.key, async () => {
      const { key, documentType, issuingBodies, legalFields, files = [], ...fields } = document;
      const uploaded = await Promise.all(
        files.map(async (file) => ({
          file: (await putting.library.file(file)).id,
          kind: file.kind,
        })),
      );
      return {
        ...fields,
        slug: key,
        documentType: getPut(putting, TYPE, documentType),
        issuingBodies: issuingBodies.map((body) => getPut(putting, BODY, body)),
        legalFields: legalFields.map((field) => getPut(putting, FIELD, field)),
        files: uploaded,
      };
    });
  }
}
