import { isRecord } from '@portal/contract/is-record';
import type { Core, UID } from '@strapi/strapi';
import { labelOf } from '../forms/label-of';
import { dataOf, documentIdOf, type Data, type RuleContext } from './document-middleware';

/** A non-empty field of a document or of a component in it. */
export interface WrittenField {
  attribute: Data;
  value: unknown;
  /** The label in the form: `Ngày đăng`, `Đính chính – Ngày đính chính`. */
  label: string;
}

/** The fields about to be stored: the data of a save, or the draft that is being published. */
export async function writtenFieldsOf(
  strapi: Core.Strapi,
  context: RuleContext,
): Promise<WrittenField[]> {
  const { uid } = context;
  if (context.action === 'clone') return fieldsIn(strapi, uid, context.params.data);
  if (context.action !== 'publish') return fieldsIn(strapi, uid, dataOf(context));
  const { attributes } = context.contentType;
  const draft: unknown = await strapi.db.query(uid).findOne({
    where: { documentId: documentIdOf(context), publishedAt: null },
    populate: Object.keys(attributes).filter((name) => attributes[name]?.type === 'component'),
  });
  return fieldsIn(strapi, uid, draft);
}

function fieldsIn(
  strapi: Core.Strapi,
  uid: UID.Schema,
  data: unknown,
  within = '',
): WrittenField[] {
  if (!isRecord(data)) return [];
  const { attributes } = strapi.getModel(uid);
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = data[name];
    if (value === undefined || value === null) return [];
    const label = within + labelOf(uid, name);
    if (attribute.type !== 'component') return [{ attribute: { ...attribute }, value, label }];
    const entries: unknown[] = Array.isArray(value) ? value : [value];
    return entries.flatMap((entry) => fieldsIn(strapi, attribute.component, entry, `${label} – `));
  });
}
