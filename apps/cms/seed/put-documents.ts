import type { UID } from '@strapi/strapi';
import { getSeededId, putOnce, type SeedContext } from './put';
import type { FirstBody, FirstConsultation, FirstLegalDocument, FirstTerm } from './types';

const TYPE = 'api::document-type.document-type';
const BODY = 'api::issuing-body.issuing-body';
const FIELD = 'api::legal-field.legal-field';
const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::legal-document.legal-document';

interface Terms {
  documentTypes: FirstTerm[];
  issuingBodies: FirstBody[];
  legalFields: FirstTerm[];
}

export async function putTerms(context: SeedContext, terms: Terms): Promise<void> {
  const putAll = async (uid: UID.ContentType, list: FirstTerm[]) => {
    for (const { key, ...fields } of list) {
      await putOnce(context, uid, key, async () => ({ ...fields, slug: key }));
    }
  };
  await putAll(TYPE, terms.documentTypes);
  for (const { key, successors = [], ...fields } of terms.issuingBodies) {
    await putOnce(context, BODY, key, async () => ({
      ...{ ...fields, slug: key },
      successors: successors.map((successor) => getSeededId(context, BODY, successor)),
    }));
  }
  await putAll(FIELD, terms.legalFields);
}

export async function putLegalDocuments(
  context: SeedContext,
  documents: FirstLegalDocument[],
): Promise<void> {
  for (const document of documents) {
    await putOnce(context, DOCUMENT, document.key, async () => {
      const { key, documentType, issuingBodies, legalFields, ...others } = document;
      const { files = [], relations = [], consultation, ...fields } = others;
      const uploaded = await Promise.all(
        files.map(async (file) => ({
          file: (await context.library.file(file)).id,
          kind: file.kind,
        })),
      );
      return {
        ...fields,
        slug: key,
        documentType: getSeededId(context, TYPE, documentType),
        issuingBodies: issuingBodies.map((body) => getSeededId(context, BODY, body)),
        legalFields: legalFields.map((field) => getSeededId(context, FIELD, field)),
        files: uploaded,
        consultation: consultation && consultationOf(context, consultation),
        relations: relations.map(({ target, ...relation }) => ({
          ...relation,
          ...(target !== undefined && { target: getSeededId(context, DOCUMENT, target) }),
        })),
      };
    });
  }
}

function consultationOf(context: SeedContext, consultation: FirstConsultation) {
  const { notice, outcome, ...fields } = consultation;
  return {
    ...fields,
    ...(notice !== undefined && { notice: getSeededId(context, ARTICLE, notice) }),
    ...(outcome !== undefined && { outcome: getSeededId(context, DOCUMENT, outcome) }),
  };
}
