import type { Cms } from './cms.js';

type TermUid = 'document-type' | 'issuing-body' | 'legal-field';

const DOCUMENT = 'api::legal-document.legal-document';

type Fields = Record<string, unknown>;

/** Acts as an editor of legal documents, by the Document Service that the admin uses. */
export function clerkOf({ strapi }: Cms) {
  const documents = strapi.documents(DOCUMENT);
  const createTerm = async (uid: TermUid, name: string) => {
    const { documentId } = await strapi.documents(`api::${uid}.${uid}`).create({ data: { name } });
    return documentId;
  };
  const termOf = async (uid: TermUid, name: string, rest: Fields = {}) => {
    const terms = strapi.documents(`api::${uid}.${uid}`);
    const known = await terms.findFirst({ filters: { name } });
    return (known ?? (await terms.create({ data: { name, ...rest } }))).documentId;
  };
  /** The fields that publishing needs; they change neither title nor group, and the text has no words. */
  const whatIsNeeded = async (): Promise<Fields> => ({
    documentType: await termOf('document-type', 'Văn bản', { group: null }),
    issuingBodies: [await termOf('issuing-body', 'Cơ quan ban hành')],
    fullText: '<p>…</p>',
  });
  return {
    whatIsNeeded,
    createType: (name: string) => createTerm('document-type', name),
    createBody: (name: string) => createTerm('issuing-body', name),
    createField: (name: string) => createTerm('legal-field', name),
    async renameTerm(uid: TermUid, documentId: string, name: string) {
      const data: Fields = { name };
      await strapi.documents(`api::${uid}.${uid}`).update({ documentId, data });
    },
    async draft(number: string, fields: Fields = {}) {
      const own = { number, abstract: `Về ${number}`, issuedOn: '2020-01-01', ...fields };
      const data = { ...(await whatIsNeeded()), ...own };
      const { documentId } = await documents.create({ data });
      return documentId;
    },
    async publish(documentId: string) {
      await documents.publish({ documentId });
    },
    async issue(number: string, fields: Fields = {}) {
      const documentId = await this.draft(number, fields);
      await this.publish(documentId);
      return documentId;
    },
    async revise(documentId: string, data: Fields) {
      await documents.update({ documentId, data });
    },
    async change(documentId: string, data: Fields) {
      await this.revise(documentId, data);
      await this.publish(documentId);
    },
    async withdraw(documentId: string) {
      await documents.unpublish({ documentId });
    },
    async delete(documentId: string) {
      await documents.delete({ documentId });
    },
  };
}

export type Clerk = ReturnType<typeof clerkOf>;
