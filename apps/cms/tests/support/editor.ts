import type { Cms } from './cms.js';

const ARTICLE = 'api::article.article';
const CATEGORY = 'api::category.category';

/** Acts as an editor, by the Document Service that the admin uses. */
export function editorOf({ strapi }: Cms) {
  return {
    async createCategory(name: string, fields: Record<string, unknown> = {}) {
      const { documentId } = await strapi.documents(CATEGORY).create({ data: { name, ...fields } });
      return documentId;
    },
    async draft(fields: Record<string, unknown>) {
      const { documentId } = await strapi
        .documents(ARTICLE)
        .create({ data: { body: '<p>Nội dung</p>', ...fields } });
      return documentId;
    },
    async publish(documentId: string) {
      await strapi.documents(ARTICLE).publish({ documentId });
    },
    async post(fields: Record<string, unknown>) {
      const documentId = await this.draft(fields);
      await this.publish(documentId);
      return documentId;
    },
    async revise(documentId: string, data: Record<string, unknown>) {
      await strapi.documents(ARTICLE).update({ documentId, data });
    },
    async change(documentId: string, data: Record<string, unknown>) {
      await this.revise(documentId, data);
      await this.publish(documentId);
    },
    async withdraw(documentId: string) {
      await strapi.documents(ARTICLE).unpublish({ documentId });
    },
    async delete(documentId: string) {
      await strapi.documents(ARTICLE).delete({ documentId });
    },
  };
}

export type Editor = ReturnType<typeof editorOf>;
